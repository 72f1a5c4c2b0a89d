import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { trapView } from '#renderer/synapse/layout/cameraPresets.ts';
import { dashes } from '#renderer/synapse/layout/dashes.ts';
import { drugBound, drugDocked } from '#renderer/synapse/layout/receptorGeometry.ts';
import { bodyStride, poseLength, receptorPose, restCentres } from '#renderer/synapse/layout/receptorPose.ts';
import { lobeSilhouette } from '#renderer/synapse/layout/restSilhouette.ts';
import { multiplyTurns, turnPoint } from '#renderer/synapse/layout/turnPoint.ts';
import { writeDrug } from './writeDrug.ts';

const upper = 0;
const lower = bodyStride;
const lowerTone = 1.22;
const dashRadius = 0.05;
const restDashPitch = 0.55;
const behind = 4;
const forward = 4.5;

const pose = new Float64Array(poseLength);
const point = new Float64Array(3);
const turn = new Float64Array(4);
const { right, up, toEye } = new CameraFrame(trapView, 100, 100);

receptorPose(0, 'window', pose);
const restDashes = dashes(lobeSilhouette(pose, 1, { right, up }), restDashPitch);
const restDepth =
  restCentres[3]! * toEye[0] + restCentres[4]! * toEye[1] + restCentres[5]! * toEye[2] - behind;

/**
 * Writes GB1's trap alone for the camera along its hinge, its upper lobe held still, so that the swing of the lower one shows.
 * In the receptor's own axes, not turned. `isRestShown`: the lower lobe's outline at rest as dashes behind.
 */
export function writeTrapView(sink: PartSink, u: number, isBound: boolean, isRestShown: boolean): void {
  receptorPose(u, 'window', pose);
  sink.molecule('receptor-below', 0);
  sink.part();
  sink.solid('GB1-LB1', restCentres[0]!, restCentres[1]!, restCentres[2]!, 0, 0, 0, 1, 1, 'gb1', 1);
  heldStill(pose[lower]!, pose[lower + 1]!, pose[lower + 2]!);
  multiplyTurns(
    -pose[upper + 3]!,
    -pose[upper + 4]!,
    -pose[upper + 5]!,
    pose[upper + 6]!,
    pose[lower + 3]!,
    pose[lower + 4]!,
    pose[lower + 5]!,
    pose[lower + 6]!,
    turn,
    0,
  );
  sink.part();
  sink.solid(
    'GB1-LB2',
    point[0]!,
    point[1]!,
    point[2]!,
    turn[0]!,
    turn[1]!,
    turn[2]!,
    turn[3]!,
    1,
    'gb1',
    lowerTone,
  );
  if (isBound) writeTrapDrug(sink, u);
  if (isRestShown) writeRest(sink);
}

/** Takes the upper lobe's motion off a point. */
function heldStill(x: number, y: number, z: number): void {
  turnPoint(
    -pose[upper + 3]!,
    -pose[upper + 4]!,
    -pose[upper + 5]!,
    pose[upper + 6]!,
    x - pose[upper]!,
    y - pose[upper + 1]!,
    z - pose[upper + 2]!,
    point,
  );
  for (let k = 0; k < 3; k++) point[k]! += restCentres[k]!;
}

function writeTrapDrug(sink: PartSink, u: number): void {
  const share = Math.min(1, u);
  heldStill(
    drugDocked[0] + (drugBound[0] - drugDocked[0]) * share,
    drugDocked[1] + (drugBound[1] - drugDocked[1]) * share,
    drugDocked[2] + (drugBound[2] - drugDocked[2]) * share,
  );
  const ax = right[0] * 0.52 + up[0] * 0.36 - toEye[0] * 0.775;
  const ay = right[1] * 0.52 + up[1] * 0.36 - toEye[1] * 0.775;
  const az = right[2] * 0.52 + up[2] * 0.36 - toEye[2] * 0.775;
  writeDrug(
    sink,
    'drug',
    0,
    point[0]! + toEye[0] * forward,
    point[1]! + toEye[1] * forward,
    point[2]! + toEye[2] * forward,
    ax,
    ay,
    az,
    1,
  );
}

function writeRest(sink: PartSink): void {
  sink.molecule('receptor-below', 1);
  sink.part();
  for (let at = 0; at < restDashes.length; at += 4) {
    const a = restDashes[at]!;
    const b = restDashes[at + 1]!;
    const c = restDashes[at + 2]!;
    const d = restDashes[at + 3]!;
    sink.capsule(
      right[0] * a + up[0] * b + toEye[0] * restDepth,
      right[1] * a + up[1] * b + toEye[1] * restDepth,
      right[2] * a + up[2] * b + toEye[2] * restDepth,
      right[0] * c + up[0] * d + toEye[0] * restDepth,
      right[1] * c + up[1] * d + toEye[1] * restDepth,
      right[2] * c + up[2] * d + toEye[2] * restDepth,
      dashRadius,
      'lost',
      1,
    );
  }
}
