import { type CameraView, eyeDistance } from '#renderer/synapse/layout/cameraPresets.ts';

/** A camera that can be blended with another: `parallel` is 0 for a pinhole and 1 for parallel rays. */
export interface CameraPose {
  targetX: number;
  targetY: number;
  targetZ: number;
  viewHeight: number;
  minimumWidth: number;
  pitch: number;
  azimuth: number;
  parallel: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function poseOfView(view: CameraView): CameraPose {
  return {
    targetX: view.target[0],
    targetY: view.target[1],
    targetZ: view.target[2],
    viewHeight: view.viewHeight,
    minimumWidth: view.minimumWidth,
    pitch: radians(view.pitchDegrees),
    azimuth: radians(view.azimuthDegrees),
    parallel: view.projection === 'orthographic' ? 1 : 0,
  };
}

/** Part of the way from one camera to another; heights blend in proportion, so that a flight in feels as fast as one out. */
export function blendPose(from: CameraPose, to: CameraPose, share: number, out: CameraPose): void {
  const lerp = (a: number, b: number): number => a + (b - a) * share;
  out.targetX = lerp(from.targetX, to.targetX);
  out.targetY = lerp(from.targetY, to.targetY);
  out.targetZ = lerp(from.targetZ, to.targetZ);
  out.viewHeight = from.viewHeight * (to.viewHeight / from.viewHeight) ** share;
  out.minimumWidth = lerp(from.minimumWidth, to.minimumWidth);
  out.pitch = lerp(from.pitch, to.pitch);
  out.azimuth = lerp(from.azimuth, to.azimuth);
  out.parallel = lerp(from.parallel, to.parallel);
}

/** The height that a frame of this shape shows at the target, nm. */
export function shownPoseHeight(pose: CameraPose, width: number, height: number): number {
  return Math.max(pose.viewHeight, (pose.minimumWidth * height) / width);
}

/** Part of a view that is drawn, as fractions of its width and height from its upper left corner. */
export interface ViewCrop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const wholeView: ViewCrop = { x: 0, y: 0, width: 1, height: 1 };

/** Depth in nm of what a view can hold, in front of its target and behind it. */
const reach = { before: 130, behind: 190 } as const;

/**
 * Writes the view and the projection matrix (column by column, as graphics cards take them) of a pose on a frame, and returns the
 * distance of the eye from the target in nm.
 */
export function poseMatrices(
  pose: CameraPose,
  width: number,
  height: number,
  crop: ViewCrop,
  view: number[] | Float32Array | Float64Array,
  projection: number[] | Float32Array | Float64Array,
): number {
  const shown = shownPoseHeight(pose, width, height);
  const distance = eyeDistance(shown);
  writeView(pose, distance, view);
  const near = Math.max(distance * 0.05, distance - reach.before);
  const far = distance + reach.behind;
  const pinhole = (1 - pose.parallel) / distance;
  const scaleY = 2 / shown;
  const scaleX = (scaleY * height) / width;
  // Each row of the blend is that of the pinhole, divided by the distance, and that of parallel rays; both agree at the target.
  const w2 = -pinhole;
  const w3 = pose.parallel;
  const z2 = (pinhole * (far + near)) / (near - far) + (pose.parallel * 2) / (near - far);
  const z3 = (pinhole * 2 * far * near) / (near - far) + (pose.parallel * (far + near)) / (near - far);
  const cropScaleX = 1 / crop.width;
  const cropScaleY = 1 / crop.height;
  const centreX = 2 * (crop.x + crop.width / 2) - 1;
  const centreY = 1 - 2 * (crop.y + crop.height / 2);
  projection[0] = scaleX * cropScaleX;
  projection[1] = 0;
  projection[2] = 0;
  projection[3] = 0;
  projection[4] = 0;
  projection[5] = scaleY * cropScaleY;
  projection[6] = 0;
  projection[7] = 0;
  projection[8] = -centreX * cropScaleX * w2;
  projection[9] = -centreY * cropScaleY * w2;
  projection[10] = z2;
  projection[11] = w2;
  projection[12] = -centreX * cropScaleX * w3;
  projection[13] = -centreY * cropScaleY * w3;
  projection[14] = z3;
  projection[15] = w3;
  return distance;
}

function writeView(pose: CameraPose, distance: number, view: number[] | Float32Array | Float64Array): void {
  const [sinA, cosA] = [Math.sin(pose.azimuth), Math.cos(pose.azimuth)];
  const [sinP, cosP] = [Math.sin(pose.pitch), Math.cos(pose.pitch)];
  view[0] = cosA;
  view[4] = 0;
  view[8] = -sinA;
  view[1] = -sinA * sinP;
  view[5] = cosP;
  view[9] = -cosA * sinP;
  view[2] = sinA * cosP;
  view[6] = sinP;
  view[10] = cosA * cosP;
  view[3] = 0;
  view[7] = 0;
  view[11] = 0;
  view[15] = 1;
  for (let row = 0; row < 3; row += 1) {
    view[12 + row] = -(
      view[row]! * pose.targetX +
      view[4 + row]! * pose.targetY +
      view[8 + row]! * pose.targetZ
    );
  }
  view[14]! -= distance;
}
