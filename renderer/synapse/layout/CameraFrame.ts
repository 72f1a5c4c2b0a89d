import type { CameraView } from './cameraPresets.ts';
import { eyeDistance, shownHeight } from './cameraPresets.ts';

/**
 * A camera on a frame of so many pixels: a pure pinhole, or parallel rays. `project` writes pixel x, pixel y (down), depth in nm along
 * the line of sight from the eye, and pixels per nm at that depth.
 */
export class CameraFrame {
  readonly height: number;
  readonly distance: number;
  readonly isOrthographic: boolean;
  /** Unit vectors of the frame: right, up, and towards the eye. */
  readonly right: readonly [number, number, number];
  readonly up: readonly [number, number, number];
  readonly toEye: readonly [number, number, number];
  readonly pixelsPerNanometreAtTarget: number;
  readonly #target: readonly [number, number, number];
  readonly #centreX: number;
  readonly #centreY: number;

  constructor(view: CameraView, widthPixels: number, heightPixels: number) {
    this.height = shownHeight(view, widthPixels, heightPixels);
    this.distance = eyeDistance(this.height);
    this.isOrthographic = view.projection === 'orthographic';
    const pitch = (view.pitchDegrees * Math.PI) / 180;
    const azimuth = (view.azimuthDegrees * Math.PI) / 180;
    const [sinA, cosA, sinP, cosP] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(pitch), Math.cos(pitch)];
    this.right = [cosA, 0, -sinA];
    this.up = [-sinA * sinP, cosP, -cosA * sinP];
    this.toEye = [sinA * cosP, sinP, cosA * cosP];
    this.pixelsPerNanometreAtTarget = heightPixels / this.height;
    this.#target = view.target;
    this.#centreX = widthPixels / 2;
    this.#centreY = heightPixels / 2;
  }

  /** Where the eye stands, nm. */
  get eye(): readonly [number, number, number] {
    const [x, y, z] = this.#target;
    const far = this.distance;
    return [x + this.toEye[0] * far, y + this.toEye[1] * far, z + this.toEye[2] * far];
  }

  project(x: number, y: number, z: number, out: Float64Array | Float32Array | number[], at = 0): void {
    const dx = x - this.#target[0];
    const dy = y - this.#target[1];
    const dz = z - this.#target[2];
    const { right, up, toEye } = this;
    const across = dx * right[0] + dy * right[1] + dz * right[2];
    const above = dx * up[0] + dy * up[1] + dz * up[2];
    const depth = this.distance - (dx * toEye[0] + dy * toEye[1] + dz * toEye[2]);
    const scale =
      this.isOrthographic || depth <= 0.01
        ? this.pixelsPerNanometreAtTarget
        : (this.pixelsPerNanometreAtTarget * this.distance) / depth;
    out[at] = this.#centreX + across * scale;
    out[at + 1] = this.#centreY - above * scale;
    out[at + 2] = depth;
    out[at + 3] = scale;
  }
}
