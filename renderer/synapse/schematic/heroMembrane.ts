import type { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { placedPose } from '#renderer/synapse/layout/Placing.ts';
import { windowGeometry } from '#renderer/synapse/layout/places.ts';
import { helixEnds } from '#renderer/synapse/layout/receptorGeometry.ts';
import { bodyStride, poseLength } from '#renderer/synapse/layout/receptorPose.ts';
import { turnPoint } from '#renderer/synapse/layout/turnPoint.ts';
import { heroPlacing } from '#renderer/synapse/parts/writeHero.ts';
import type { LineWidths } from './drawMolecule.ts';
import type { FlatInk } from './FlatInk.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';

const { headHeight } = windowGeometry;
const headRadius = 0.44;
const tailRadius = 0.15;
const spacing = 0.95;
// No lipid stands nearer to a helix's axis than this.
const clearance = 0.95;

/** A flat bilayer behind a receptor: a wall in tail colour, then lipids with a head and two tails, none within the receptor. */
export function heroMembrane(
  camera: CameraFrame,
  ink: FlatInk,
  lines: LineWidths,
  widthPixels: number,
  pose: number,
): readonly VectorElement[] {
  const point = new Float64Array(4);
  camera.project(0, 0, 0, point);
  const [middleX, middleY, scale] = [point[0]!, point[1]!, point[3]!];
  const halfWidth = widthPixels / scale / 2 + Math.abs(middleX - widthPixels / 2) / scale + 1;
  const [from, to] = bundleSpan(pose);
  const count = Math.ceil(halfWidth / spacing);
  let heads = '';
  let tails = '';
  for (let i = -count; i <= count; i++) {
    const x = i * spacing;
    if (x > from && x < to) continue;
    const pixelX = middleX + x * scale;
    for (const side of [1, -1]) {
      const headY = middleY - side * headHeight * scale;
      heads += `M${decimal(pixelX)} ${decimal(headY)}h0`;
      for (const tail of [-0.2, 0.2]) {
        tails += `M${decimal(pixelX + tail * scale)} ${decimal(headY)}L${decimal(pixelX + tail * scale * 1.3)} ${decimal(middleY - side * 0.2 * scale)}`;
      }
    }
  }
  const wide = decimal(widthPixels + 4);
  const stroked = (d: string, stroke: string, width: number): VectorElement =>
    vector('path', { d, stroke, fill: 'none', 'stroke-linecap': 'round', 'stroke-width': decimal(width) });
  return [
    vector('rect', {
      x: -2,
      y: decimal(middleY - headHeight * scale),
      width: wide,
      height: decimal(2 * headHeight * scale),
      fill: ink.role('lipid-tail', 0.93, 0),
    }),
    stroked(tails, ink.ink(0), 2 * tailRadius * scale + lines.inner * 2),
    stroked(tails, ink.role('lipid-tail', 1, 0), 2 * tailRadius * scale),
    stroked(heads, ink.ink(0), 2 * headRadius * scale + lines.outer * 2),
    stroked(heads, ink.role('lipid-head', 1, 0), 2 * headRadius * scale),
  ];
}

/** From where to where the two bundles of the hero reach across, nm, with clearance. */
function bundleSpan(pose: number): readonly [number, number] {
  const bodies = new Float64Array(poseLength);
  const point = new Float64Array(3);
  placedPose(pose, heroPlacing, bodies);
  const across: number[] = [];
  for (let at = 0; at < helixEnds.length; at += 3) {
    const body = (at < helixEnds.length / 2 ? 4 : 5) * bodyStride;
    turnPoint(
      bodies[body + 3]!,
      bodies[body + 4]!,
      bodies[body + 5]!,
      bodies[body + 6]!,
      helixEnds[at]!,
      helixEnds[at + 1]!,
      helixEnds[at + 2]!,
      point,
    );
    across.push(bodies[body]! + point[0]!);
  }
  return [Math.min(...across) - clearance, Math.max(...across) + clearance];
}
