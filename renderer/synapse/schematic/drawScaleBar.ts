import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';

const lengths = [50, 20, 10, 5, 2, 1];
const mostShare = 0.2;
// Front rows stand here; nearer and farther things look larger and smaller.
const focusZ = 3;

/** A scale bar at the top right, for the plane of the front rows. */
export function drawScaleBar(
  view: CameraView,
  palette: SynapsePalette,
  widthPixels: number,
  heightPixels: number,
): VectorElement {
  const camera = new CameraFrame(view, widthPixels, heightPixels);
  const point = new Float64Array(4);
  camera.project(view.target[0], view.target[1], camera.isOrthographic ? view.target[2] : focusZ, point);
  const scale = point[3]!;
  const length = lengths.find((value) => value * scale <= widthPixels * mostShare) ?? 1;
  const right = widthPixels - 16;
  const left = right - length * scale;
  const words = camera.isOrthographic ? `${length} nm` : `${length} nm at focus`;
  return vector('g', {}, [
    vector('path', {
      fill: 'none',
      stroke: palette.text.hex,
      'stroke-width': 2.5,
      d: `M${decimal(left)} 18H${decimal(right)}`,
    }),
    vector(
      'text',
      { x: decimal(right), y: 34, fill: palette.text.hex, 'font-size': 12, 'text-anchor': 'end' },
      words,
    ),
  ]);
}
