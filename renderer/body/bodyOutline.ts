import { svgPoints } from './svgPath.ts';

export interface OutlineMeasures {
  readonly centreX: number;
  readonly half: number;
  readonly headTop: number;
  readonly headRx: number;
  readonly headRy: number;
  readonly neckHalf: number;
  readonly chin: number;
  readonly shoulder: number;
  readonly chest: number;
  readonly waist: number;
  readonly hip: number;
  readonly bottom: number;
}

/** One side of the figure from thigh to crown: curves of (offset from the middle, height) triples. */
function sideCurves(measures: OutlineMeasures): readonly (readonly [number, number])[] {
  const { half, headTop, headRx, headRy, neckHalf, chin, shoulder, chest, waist, hip, bottom } = measures;
  const headMiddle = headTop + headRy;
  return [
    [half * 0.86, bottom],
    [half * 0.88, bottom - (bottom - hip) * 0.5],
    [half * 0.94, hip + half * 0.35],
    [half * 0.92, hip],
    [half * 0.89, hip - half * 0.8],
    [half * 0.7, waist + half * 0.7],
    [half * 0.7, waist],
    [half * 0.7, waist - half],
    [half * 0.96, chest],
    [half, shoulder + half * 0.66],
    [half * 1.01, shoulder + half * 0.28],
    [half * 0.86, shoulder + half * 0.17],
    [half * 0.6, shoulder + half * 0.08],
    [half * 0.32, shoulder - half * 0.02],
    [neckHalf * 1.02, shoulder],
    [neckHalf, chin - headRy * 0.12],
    [headRx * 0.92, chin - headRy * 0.42],
    [headRx, headMiddle + headRy * 0.3],
    [headRx, headMiddle],
    [headRx, headMiddle - headRy * 0.58],
    [headRx * 0.58, headTop],
    [0, headTop],
  ];
}

/** SVG path of the figure: up one side, over the crown, down the other. */
export function bodyOutline(measures: OutlineMeasures): string {
  const { centreX } = measures;
  const [thigh, ...up] = sideCurves(measures).map(([offset, height]) => ({ x: centreX + offset, y: height }));
  // The same points backwards: the crown is the end of one side and the start of the other.
  const down = [thigh!, ...up.slice(0, -1)].reverse().map(({ x, y }) => ({ x: 2 * centreX - x, y }));
  return `M${svgPoints([thigh!])}C${svgPoints([...up, ...down])}`;
}
