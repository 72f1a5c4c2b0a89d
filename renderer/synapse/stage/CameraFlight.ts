import { blendPose, type CameraPose } from './CameraPose.ts';

/** A camera under way: 900 ms of ease in and out, no roll, or a cut. It knows no clock; times are in ms of whoever asks. */
export class CameraFlight {
  readonly pose: CameraPose;
  readonly #from: CameraPose;
  #to: CameraPose;
  #start = 0;
  #duration = 0;

  constructor(pose: CameraPose) {
    this.pose = { ...pose };
    this.#from = { ...pose };
    this.#to = pose;
  }

  get isFlying(): boolean {
    return this.#duration > 0;
  }

  /** Sets off from where the camera is now. A duration of 0 is a cut. */
  aim(to: CameraPose, nowMilliseconds: number, durationMilliseconds: number): void {
    Object.assign(this.#from, this.pose);
    this.#to = to;
    this.#start = nowMilliseconds;
    this.#duration = durationMilliseconds;
    if (durationMilliseconds <= 0) Object.assign(this.pose, to);
  }

  /** Brings `pose` to this time; true while under way. */
  advance(nowMilliseconds: number): boolean {
    if (this.#duration <= 0) return false;
    const t = Math.min(1, Math.max(0, (nowMilliseconds - this.#start) / this.#duration));
    blendPose(this.#from, this.#to, t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2, this.pose);
    if (t < 1) return true;
    this.#duration = 0;
    Object.assign(this.pose, this.#to);
    return false;
  }
}
