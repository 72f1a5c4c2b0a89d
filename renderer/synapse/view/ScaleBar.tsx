import { type ReactElement, useRef } from 'react';
import { useElementSize } from '#renderer/body/useElementSize.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import { scaleLength } from './scaleLength.ts';

export interface ScaleBarProps {
  readonly view: CameraView;
}

/** How long 20 nm are at the focus. In a narrow window the word "focus" gives way. */
export function ScaleBar({ view }: ScaleBarProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(root);
  const scale = width > 0 && height > 0 ? scaleLength(view, width, height) : null;
  return (
    <div className="scale-bar" ref={root}>
      {scale ? (
        <span className="scale-bar-mark">
          <span className="scale-bar-line" style={{ width: scale.pixels }} />
          <span>
            {`${scale.nanometres} nm`}
            {view.projection === 'orthographic' ? null : <span className="scale-bar-focus"> at focus</span>}
          </span>
        </span>
      ) : null}
    </div>
  );
}
