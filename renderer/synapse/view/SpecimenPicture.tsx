import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useDisplay } from '#renderer/app/display.ts';
import { useElementSize } from '#renderer/body/useElementSize.ts';
import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { vectorNode } from '#renderer/synapse/schematic/vectorNode.ts';
import { SpecimenStage } from '#renderer/synapse/stage/SpecimenStage.ts';
import { SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import { drawSpecimen } from './drawSpecimen.ts';
import { ScaleBar } from './ScaleBar.tsx';
import type { SpecimenPart, SpecimenValues } from './specimens.ts';

export interface SpecimenPictureProps {
  readonly part: SpecimenPart;
  readonly values: SpecimenValues;
  readonly isFlat: boolean;
}

/** One part by itself: solid where there is a graphics card, flat otherwise or when asked. */
export function SpecimenPicture({ part, values, isFlat }: SpecimenPictureProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(root);
  const theme = useDisplay((display) => display.theme);
  const [stage, setStage] = useState<SpecimenStage | null>(null);
  const idPrefix = `p${useId().replace(/\W/g, '')}-`;
  const firstView = useRef(part.view);

  useEffect(() => {
    const host = root.current;
    if (!host || isFlat || !SynapseStage.probe().hasWebgl) return;
    const canvas = document.createElement('canvas');
    canvas.className = 'windows-canvas';
    host.prepend(canvas);
    let opened: SpecimenStage | null = null;
    try {
      opened = new SpecimenStage(canvas, 'high', firstView.current);
      setStage(opened);
    } catch {
      canvas.remove();
    }
    return () => {
      opened?.dispose();
      canvas.remove();
      setStage(null);
    };
  }, [isFlat]);

  useEffect(() => {
    if (!stage || width === 0 || height === 0) return;
    const { view, hasLipids } = part;
    const frame = requestAnimationFrame(() =>
      stage.draw({ view, hasLipids, write: (sink) => part.write(sink, values) }, theme),
    );
    return () => cancelAnimationFrame(frame);
  }, [stage, part, values, theme, width, height]);

  const flat = useMemo(() => {
    if (stage || width === 0 || height === 0) return null;
    return vectorNode(drawSpecimen(part, values, synapsePalette(theme, 'full'), width, height, idPrefix));
  }, [stage, part, values, theme, width, height, idPrefix]);
  return (
    <div className="specimen-picture" ref={root} role="img" aria-label={part.title}>
      {flat}
      <ScaleBar view={part.view} />
    </div>
  );
}
