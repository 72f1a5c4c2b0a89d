import type { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { windowGeometry } from '#renderer/synapse/layout/places.ts';
import type { LineWidths } from './drawMolecule.ts';
import type { FlatInk } from './FlatInk.ts';
import type { SlabPoint } from './slabPath.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';

const { slabHalfThickness, headHeight, frontZ, backZ } = windowGeometry;
const tailHalf = 1.45;
const headPitch = 0.95;
const headWidth = 0.86;
/** How far a membrane's cut turns back at the lip of an opening, with round ends. */
export const lipRadius = slabHalfThickness;

/** Draws the membranes of a window with a camera. */
export class MembraneDrawing {
  readonly #camera: CameraFrame;
  readonly #ink: FlatInk;
  readonly #lines: LineWidths;
  readonly #point = new Float64Array(4);

  constructor(camera: CameraFrame, ink: FlatInk, lines: LineWidths) {
    this.#camera = camera;
    this.#ink = ink;
    this.#lines = lines;
  }

  /** The inside of a cell, at the back. */
  ground(path: readonly SlabPoint[]): VectorElement {
    const { inside } = this.#ink.palette;
    return vector('path', { fill: inside.hex, stroke: 'none', d: `${this.#line(path, 0, backZ)}z` });
  }

  /** The sides of a membrane that face the eye, from the cut to the back. */
  sheets(path: readonly SlabPoint[]): VectorElement {
    const runs: VectorElement[] = [];
    const step = this.#ink.stepAt(this.#camera.distance + (frontZ - backZ) / 2);
    for (const side of [1, -1] as const) {
      let run: SlabPoint[] = [];
      for (let i = 0; i + 1 < path.length; i++) {
        const isFacing = this.#isFacing(path[i]!, path[i + 1]!, side);
        if (isFacing) run.push(...(run.length === 0 ? [path[i]!] : []), path[i + 1]!);
        if ((!isFacing || i + 2 === path.length) && run.length > 0) {
          runs.push(this.#strip(run, side, step));
          run = [];
        }
      }
    }
    return vector('g', { stroke: this.#ink.ink(step), 'stroke-width': this.#lines.inner }, runs);
  }

  /** The front cut: nested strokes and rows of lipid heads. `isOpen`: with round lips where the pieces end inside the frame. */
  cut(pieces: readonly (readonly SlabPoint[])[], isOpen: boolean): VectorElement {
    const scale = this.#scaleAtCut(pieces[0]![0]!);
    const ink = this.#ink;
    const middle = pieces.map((piece) => this.#line(piece, 0, frontZ)).join('');
    const heads = [1, -1].flatMap((side) =>
      pieces.map((piece) => this.#line(piece, side * headHeight, frontZ)),
    );
    const band = (stroke: string, width: number): VectorElement =>
      vector('path', { stroke, 'stroke-width': decimal(width), d: middle });
    const beads = (stroke: string, width: number): VectorElement =>
      vector('path', {
        stroke,
        'stroke-width': decimal(width * scale),
        'stroke-dasharray': `0 ${decimal(headPitch * scale)}`,
        'stroke-linecap': 'round',
        d: heads.join(''),
      });
    const thickness = 2 * slabHalfThickness * scale;
    return vector('g', { fill: 'none', 'stroke-linecap': isOpen ? 'round' : 'butt' }, [
      band(ink.ink(0), thickness + 2 * this.#lines.outer),
      band(ink.role('lipid-head', 0.97, 0), thickness),
      band(ink.role('lipid-tail', 1, 0), 2 * tailHalf * scale),
      band(ink.role('lipid-tail', 0.9, 0), 0.14 * scale),
      beads(ink.role('lipid-head-shade', 0.8, 0), headWidth + 0.08),
      beads(ink.role('lipid-head', 1.1, 0), headWidth - 0.12),
    ]);
  }

  #scaleAtCut(point: SlabPoint): number {
    this.#camera.project(0, point.normalX === 0 ? point.y : 0, frontZ, this.#point);
    return this.#point[3]!;
  }

  #isFacing(a: SlabPoint, b: SlabPoint, side: 1 | -1): boolean {
    const nx = (a.normalX + b.normalX) * side;
    const ny = (a.normalY + b.normalY) * side;
    const { toEye, isOrthographic, eye } = this.#camera;
    if (isOrthographic) return nx * toEye[0] + ny * toEye[1] > 1e-6;
    const x = (a.x + b.x) / 2 + nx * slabHalfThickness * 0.5;
    const y = (a.y + b.y) / 2 + ny * slabHalfThickness * 0.5;
    return nx * (eye[0] - x) + ny * (eye[1] - y) > 0;
  }

  #strip(run: readonly SlabPoint[], side: 1 | -1, step: number): VectorElement {
    const front = this.#line(run, side * slabHalfThickness, frontZ);
    const back = this.#line([...run].reverse(), side * slabHalfThickness, backZ);
    return vector('path', {
      fill: this.#ink.role('lipid-head-shade', 1, step),
      d: `${front}${back.replace('M', 'L')}z`,
    });
  }

  #line(path: readonly SlabPoint[], offset: number, z: number): string {
    return path
      .map((point, i) => {
        const at = this.#point;
        this.#camera.project(point.x + point.normalX * offset, point.y + point.normalY * offset, z, at);
        return `${i === 0 ? 'M' : 'L'}${decimal(at[0]!)} ${decimal(at[1]!)}`;
      })
      .join('');
  }
}
