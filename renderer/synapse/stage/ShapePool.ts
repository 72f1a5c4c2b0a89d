/**
 * The instances of one shape in one window: raw numbers, `stride` floats each, made once and rewritten from frame to frame.
 * What does not fit is counted.
 */
export class ShapePool {
  readonly floats: Float32Array;
  readonly stride: number;
  readonly capacity: number;
  count = 0;
  dropped = 0;

  constructor(stride: number, capacity: number) {
    this.stride = stride;
    this.capacity = capacity;
    this.floats = new Float32Array(stride * capacity);
  }

  clear(): void {
    this.count = 0;
    this.dropped = 0;
  }

  /** Where the next instance is written, or -1 when the pool is full. */
  claim(): number {
    if (this.count === this.capacity) {
      this.dropped += 1;
      return -1;
    }
    this.count += 1;
    return (this.count - 1) * this.stride;
  }
}
