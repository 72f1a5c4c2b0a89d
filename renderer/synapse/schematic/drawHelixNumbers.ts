import type { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { helixNumberPlaces } from '#renderer/synapse/parts/helixNumberPlaces.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';

/** The numbers of the helices at their outer ends; 5 and 6, which change faces, are heavier. */
export function drawHelixNumbers(pose: number, camera: CameraFrame, palette: SynapsePalette): VectorElement {
  const places = new Float64Array(14 * 3);
  const point = new Float64Array(4);
  helixNumberPlaces(pose, places);
  const numbers = Array.from({ length: 14 }, (_, helix) => {
    const number = (helix % 7) + 1;
    camera.project(places[helix * 3]!, places[helix * 3 + 1]!, places[helix * 3 + 2]!, point);
    const isTelling = number === 5 || number === 6;
    const size = point[3]! * (isTelling ? 0.46 : 0.34);
    return vector(
      'text',
      {
        x: decimal(point[0]!),
        y: decimal(point[1]! + size * 0.36),
        'font-size': decimal(size),
        ...(isTelling ? { 'font-weight': 700 } : {}),
        // TM6 is the dark one.
        ...(number === 6 ? { fill: palette.roles['drug-ring'].hex } : {}),
      },
      String(number),
    );
  });
  return vector('g', { 'text-anchor': 'middle', fill: palette.ink.hex }, numbers);
}
