/** The mark of a tablet: a capsule turned 45 degrees, one half filled; 12 by 5.2 at size 1. */
export function drawCapsule(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  { colour, paper, size }: { readonly colour: string; readonly paper: string; readonly size: number },
): void {
  context.save();
  context.translate(x, y);
  context.rotate(-Math.PI / 4);
  context.scale(size, size);
  context.beginPath();
  context.roundRect(-6.6, -3.2, 13.2, 6.4, 3.2);
  context.fillStyle = paper;
  context.fill();
  context.beginPath();
  context.roundRect(-6, -2.6, 12, 5.2, 2.6);
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
  context.clip();
  context.fillStyle = colour;
  context.fillRect(-6, -3, 6, 6);
  context.restore();
}

let drop: Path2D | undefined;

/** The mark of the pump: a drop, 8 wide and 12 high at size 1. */
export function drawDrop(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  { colour, size }: { readonly colour: string; readonly size: number },
): void {
  drop ??= new Path2D('M0-6C1.8-3 4-1 4 1.8A4 4 0 0 1-4 1.8C-4-1-1.8-3 0-6Z');
  context.save();
  context.translate(x, y);
  context.scale(size, size);
  context.fillStyle = colour;
  context.fill(drop);
  context.restore();
}
