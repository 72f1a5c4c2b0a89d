import { type ReactElement, useRef } from 'react';
import { useElementSize } from '#renderer/body/useElementSize.ts';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { cameraPresets } from '#renderer/synapse/layout/cameraPresets.ts';
import { helixNumberPlaces } from '#renderer/synapse/parts/helixNumberPlaces.ts';
import type { HeroTeller } from './HeroTeller.ts';
import { useFollowTeller } from './useFollowTeller.ts';

const helices = Array.from({ length: 14 }, (_, index) => ({ index, number: (index % 7) + 1 }));
const places = new Float64Array(helices.length * 3);
const point = [0, 0, 0, 0];

/** Over the view from above: the numbers of the helices at their outer ends. 5 and 6, which change faces, are heavier. */
export function HelixNumbers({ teller }: { readonly teller: HeroTeller }): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(root);
  useFollowTeller(teller, () => {
    const texts = root.current?.querySelectorAll('text');
    if (!texts || width === 0 || height === 0) return;
    const camera = new CameraFrame(cameraPresets['from-above'], width, height);
    helixNumberPlaces(teller.moment.pose, places);
    for (const { index } of helices) {
      camera.project(places[index * 3]!, places[index * 3 + 1]!, places[index * 3 + 2]!, point);
      texts[index]?.setAttribute('x', point[0]!.toFixed(1));
      texts[index]?.setAttribute('y', point[1]!.toFixed(1));
    }
  });
  return (
    <div className="helix-numbers" ref={root} aria-hidden="true">
      <svg width={width} height={height} aria-hidden="true">
        {helices.map(({ index, number }) => (
          <text key={index} className={number === 5 || number === 6 ? 'helix-telling' : ''}>
            {number}
          </text>
        ))}
      </svg>
    </div>
  );
}
