import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';

const lengths = [20, 10, 5, 2, 1] as const;
/** Front rows stand about here; perspective makes everything else a little smaller or larger. */
const focusZ = 3;
const largestShare = 0.18;

/** The longest round length that takes at most about a sixth of the frame's width, and its pixels there. */
export function scaleLength(
  view: CameraView,
  widthPixels: number,
  heightPixels: number,
): { readonly nanometres: number; readonly pixels: number } {
  const camera = new CameraFrame(view, widthPixels, heightPixels);
  const at = [0, 0, 0, 0];
  camera.project(view.target[0], view.target[1], view.target[2] === -4 ? focusZ : view.target[2], at);
  const perNanometre = at[3]!;
  const nanometres = lengths.find((length) => length * perNanometre <= widthPixels * largestShare) ?? 1;
  return { nanometres, pixels: nanometres * perNanometre };
}
