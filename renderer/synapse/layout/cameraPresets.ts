/** What a camera looks at: the windows, or one receptor by itself. */
export type CameraScene = 'both' | 'cord' | 'brainstem' | 'hero' | 'bundles' | 'trap';

/**
 * A camera in numbers. It looks at `target` (nm) from the azimuth (0 from the reader's side, positive from the right) and pitch
 * (positive looks down); `viewHeight` nm fit the frame's height at the target, more where `minimumWidth` asks for it.
 */
export interface CameraView {
  readonly scene: CameraScene;
  readonly target: readonly [number, number, number];
  readonly viewHeight: number;
  readonly minimumWidth: number;
  readonly pitchDegrees: number;
  readonly azimuthDegrees: number;
  readonly projection: 'perspective' | 'orthographic';
}

export const cameraNames = [
  'both',
  'cord',
  'brainstem',
  'hero',
  'from-above',
  'from-below',
  'terminal',
  'measure',
] as const;
export type CameraName = (typeof cameraNames)[number];

/** Vertical field of view of every perspective camera, degrees. */
export const fieldOfViewDegrees = 28;

/** The angle by which the hero receptor is turned, so that its trap's seam faces the reader and the G protein opens to the left. */
export const heroAzimuth = (163 * Math.PI) / 180;

const windowView = {
  target: [0, 23, -4],
  viewHeight: 97,
  minimumWidth: 124,
  // At 0 there is no floor; from 14 the floor covers the blue of the cleft.
  pitchDegrees: 8,
  azimuthDegrees: 0,
  projection: 'perspective',
} as const;

export const cameraPresets: Readonly<Record<CameraName, CameraView>> = {
  both: { ...windowView, scene: 'both' },
  cord: { ...windowView, scene: 'cord', minimumWidth: 136 },
  brainstem: { ...windowView, scene: 'brainstem', minimumWidth: 136 },
  hero: {
    scene: 'hero',
    target: [-1.5, 1.6, 0],
    viewHeight: 24.6,
    minimumWidth: 0,
    pitchDegrees: 4,
    azimuthDegrees: 0,
    projection: 'orthographic',
  },
  'from-above': {
    scene: 'bundles',
    target: [0, 0, 0],
    viewHeight: 7.6,
    minimumWidth: 9,
    pitchDegrees: 90,
    azimuthDegrees: 0,
    projection: 'orthographic',
  },
  'from-below': {
    scene: 'cord',
    target: [38, -4, 0],
    viewHeight: 34,
    minimumWidth: 0,
    pitchDegrees: -38,
    azimuthDegrees: 0,
    projection: 'perspective',
  },
  terminal: {
    scene: 'cord',
    target: [6, 27, 2],
    viewHeight: 44,
    minimumWidth: 0,
    pitchDegrees: 10,
    azimuthDegrees: 0,
    projection: 'perspective',
  },
  measure: { ...windowView, scene: 'cord', minimumWidth: 136, pitchDegrees: 0, projection: 'orthographic' },
};

/** GB1's trap alone, seen along its measured hinge (0.48, -0.76, -0.44 of the JSON frame), its upper lobe held still. */
export const trapView: CameraView = {
  scene: 'trap',
  target: [-2.1, 8.4, -0.3],
  viewHeight: 8,
  minimumWidth: 8,
  pitchDegrees: 26.1,
  azimuthDegrees: 212.3,
  projection: 'orthographic',
};

/** The camera that fills its frame with one part: its centre, 30 nm or 1.6 times its size. */
export function focusView(
  centre: readonly [number, number, number],
  radius: number,
  scene: CameraScene,
): CameraView {
  return {
    scene,
    target: [centre[0], centre[1], centre[2]],
    viewHeight: Math.max(30, radius * 2 * 1.6),
    minimumWidth: 0,
    pitchDegrees: 8,
    azimuthDegrees: 0,
    projection: 'perspective',
  };
}

/** The height that a frame of this size shows at the target, nm. */
export function shownHeight(view: CameraView, widthPixels: number, heightPixels: number): number {
  return Math.max(view.viewHeight, (view.minimumWidth * heightPixels) / widthPixels);
}

/** Distance of the eye from the target for a shown height, nm. */
export function eyeDistance(height: number): number {
  return height / (2 * Math.tan((fieldOfViewDegrees * Math.PI) / 360));
}
