/** How long one still gives way to the next. */
const fadeMilliseconds = 120;

/**
 * Fades the last still out over the next. What a graphics card has drawn can be read in the same task only, so a copy is kept of each
 * still. The copy lies over the canvas and takes no part in anything else.
 */
export class StillFade {
  readonly #canvas: HTMLCanvasElement;
  readonly #shown = document.createElement('canvas');
  readonly #kept = document.createElement('canvas');

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#kept.width = 0;
    this.#shown.className = 'windows-canvas windows-fade';
    this.#shown.ariaHidden = 'true';
  }

  /** Draws a still by `draw` and fades from the one before. */
  over(draw: () => void): void {
    draw();
    const { width, height } = this.#canvas;
    // After another size the old still would lie askew.
    if (this.#kept.width === width && this.#kept.height === height) this.#fade();
    copy(this.#canvas, this.#kept);
  }

  /** Forgets the last still: what comes next is not its successor. */
  forget(): void {
    if (this.#kept.width === 0) return;
    this.#kept.width = 0;
    this.#shown.remove();
  }

  #fade(): void {
    copy(this.#kept, this.#shown);
    this.#canvas.after(this.#shown);
    const fade = this.#shown.animate([{ opacity: 1 }, { opacity: 0 }], fadeMilliseconds);
    fade.onfinish = () => this.#shown.remove();
  }
}

function copy(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  if (to.width !== from.width || to.height !== from.height) {
    to.width = from.width;
    to.height = from.height;
  }
  const context = to.getContext('2d');
  context?.clearRect(0, 0, to.width, to.height);
  context?.drawImage(from, 0, 0);
}
