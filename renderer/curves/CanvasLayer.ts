/** A canvas whose drawing is in CSS pixels at any pixel ratio. */
export class CanvasLayer {
  readonly #canvas: HTMLCanvasElement;
  #size = '';

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** An empty canvas of that size; null where the page has no canvas. */
  begin(width: number, height: number, pixelRatio: number): CanvasRenderingContext2D | null {
    const canvas = this.#canvas;
    const context = canvas.getContext('2d');
    if (!context) return null;
    const size = `${width} ${height} ${pixelRatio}`;
    if (size === this.#size) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
    } else {
      this.#size = size;
      canvas.width = Math.round(width * pixelRatio);
      canvas.height = Math.round(height * pixelRatio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    return context;
  }
}
