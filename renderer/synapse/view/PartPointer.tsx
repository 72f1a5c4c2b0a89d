import { type PointerEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useElementSize } from '#renderer/body/useElementSize.ts';
import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import type { PartProxy } from '#renderer/synapse/layout/partProxies.ts';
import { PartTip } from './PartTip.tsx';
import { pickPart, placeOfPart } from './pickPart.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import type { PartFocus } from './sceneView.ts';

export interface PartPointerProps {
  readonly site: SynapseSite;
  readonly view: CameraView;
  readonly player: SynapsePlayer;
  readonly onFocus: (focus: PartFocus) => void;
}

const hoverMilliseconds = 120;

/** Over a window: a part says what it is when the pointer rests on it, and the camera goes to it on a click. */
export function PartPointer({ site, view, player, onFocus }: PartPointerProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const pointed = useRef<PartProxy | null>(null);
  const [shown, setShown] = useState<PartProxy | null>(null);
  const { width, height } = useElementSize(root);
  const camera = width > 0 && height > 0 ? new CameraFrame(view, width, height) : null;

  const forget = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    pointed.current = null;
    setShown(null);
  };
  useEffect(() => () => void (timer.current !== null && clearTimeout(timer.current)), []);
  const partAt = (event: PointerEvent<HTMLDivElement> | React.MouseEvent<HTMLDivElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return camera && pickPart(camera, event.clientX - left, event.clientY - top);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const part = partAt(event);
    if (part?.id === pointed.current?.id) return;
    forget();
    pointed.current = part;
    if (part) timer.current = setTimeout(() => setShown(part), hoverMilliseconds);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drawing to point at; the list of parts beside it is the keyboard's way.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of parts beside the windows is the keyboard's way.
    <div
      ref={root}
      className="part-pointer"
      data-pointed={shown?.id}
      onPointerMove={onPointerMove}
      onPointerLeave={forget}
      onClick={(event) => {
        const part = partAt(event);
        if (!part) return;
        forget();
        onFocus({ site, kind: part.kind, index: part.index });
      }}
    >
      {shown && camera ? (
        <PartTip site={site} part={shown} place={placeOfPart(camera, shown)} width={width} player={player} />
      ) : null}
    </div>
  );
}
