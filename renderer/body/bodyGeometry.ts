import type { BodyLevel } from './bodyFrame.ts';
import { bodyOutline, type OutlineMeasures } from './bodyOutline.ts';
import { heartPath, stomachPath } from './organs.ts';
import { type Point, svgPath } from './svgPath.ts';

/** Where a figure stands. Blood and words are on one side of the canal, the way in (mouth or pump) on the other. */
export interface FigurePlace {
  readonly centreX: number;
  /** Half the width of the shoulders. */
  readonly half: number;
  readonly height: number;
  readonly wordSide: 'left' | 'right';
}

export interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/** One figure in CSS pixels of its drawing. Drawn, not to scale. */
export interface BodyGeometry {
  readonly centreX: number;
  readonly half: number;
  /** +1 when words and blood are right of the canal, -1 left. */
  readonly wordSign: 1 | -1;
  /** Head, shoulders, waist, hips; open at the thighs. */
  readonly outline: string;
  readonly brain: Ellipse;
  readonly canal: string;
  readonly canalTop: number;
  readonly canalBottom: number;
  readonly canalHalf: number;
  /** The cord inside the canal ends at the first lumbar vertebrae. */
  readonly cordBottom: number;
  readonly vertebrae: readonly { readonly y: number; readonly isBorder: boolean }[];
  readonly levelY: Readonly<Record<BodyLevel, number>>;
  readonly vessel: {
    readonly aorta: string;
    readonly carotid: string;
    readonly heart: string;
    /** The edge of the heart that faces the words. */
    readonly heartEdgeX: number;
    readonly wordsY: number;
  };
  readonly pump: Point & { readonly radius: number };
  readonly capsule: Point;
  readonly gullet: string;
  readonly stomach: string;
  /** Where windows on the brain stem and the cord attach. */
  readonly anchors: { readonly brainStem: Point; readonly cord: Point };
}

// Shares of the spinal canal: middles of the regions, the end of the cord, the leg's segments, and the 7, 12 and 5 vertebrae.
const levelShares: Readonly<Record<Exclude<BodyLevel, 'cranial'>, number>> = {
  cervical: 0.12,
  thoracic: 0.48,
  lumbar: 0.84,
};
const cordShare = 0.75;
const legShare = 0.7;
const bloodShare = 0.3;
const regionShares = [
  { from: 0.03, to: 0.22, count: 7 },
  { from: 0.22, to: 0.71, count: 12 },
  { from: 0.71, to: 0.95, count: 5 },
] as const;

/** Lays one figure out. */
export function bodyGeometry({ centreX, half, height, wordSide }: FigurePlace): BodyGeometry {
  const wordSign = wordSide === 'right' ? 1 : -1;
  const headRx = Math.min(half * 0.48, height * 0.052);
  const headRy = headRx * 1.24;
  const headTop = 3;
  const headMiddle = headTop + headRy;
  const chin = headTop + 2 * headRy;
  const neckHalf = headRx * 0.56;
  const shoulder = chin + headRy * 0.42;
  const bottom = height - 1;
  const canalTop = headMiddle + headRy * 0.5;
  const canalBottom = canalTop + (height - canalTop) * 0.83;
  const canalY = (share: number) => canalTop + share * (canalBottom - canalTop);
  const measures: OutlineMeasures = {
    centreX,
    half,
    headTop,
    headRx,
    headRy,
    neckHalf,
    chin,
    shoulder,
    chest: canalY(0.4),
    waist: canalY(0.72),
    hip: canalY(0.97),
    bottom,
  };
  const word = (share: number) => centreX + wordSign * half * share;
  const entry = (share: number) => centreX - wordSign * half * share;
  const canalHalf = Math.min(Math.max(4.5, half * 0.13), 8);
  const radius = Math.max(7.5, half * 0.2);
  const pump = {
    x: centreX - wordSign * Math.min(Math.max(half * 0.5, canalHalf + radius + 6), half - radius - 1),
    y: canalY(0.93),
    radius,
  };
  const heart = { x: word(0.52), y: canalY(bloodShare), size: Math.max(6.5, half * 0.19) };
  const capsule = { x: centreX - wordSign * Math.min(headRx + 13, half - 5), y: chin - headRy * 0.5 };
  const gulletX = centreX - wordSign * (canalHalf + Math.max(4, half * 0.1));
  const stomach = { x: entry(0.3), y: canalY(0.49), size: Math.max(5.5, half * 0.2) };
  return {
    centreX,
    half,
    wordSign,
    outline: bodyOutline(measures),
    brain: { cx: centreX, cy: headMiddle - headRy * 0.06, rx: headRx * 0.7, ry: headRy * 0.66 },
    canal: canalPath(centreX, canalTop, canalBottom, canalHalf),
    canalTop,
    canalBottom,
    canalHalf,
    cordBottom: canalY(cordShare),
    vertebrae: vertebrae(canalY),
    levelY: {
      cranial: headMiddle,
      cervical: canalY(levelShares.cervical),
      thoracic: canalY(levelShares.thoracic),
      lumbar: canalY(levelShares.lumbar),
    },
    vessel: {
      wordsY: heart.y,
      aorta: svgPath`M${heart.x} ${heart.y}C${heart.x} ${canalY(0.19)} ${word(0.38)} ${canalY(0.17)} ${word(0.38)} ${canalY(0.28)}L${word(0.38)} ${canalY(0.7)}C${word(0.38)} ${canalY(0.82)} ${word(0.5)} ${canalY(0.85)} ${word(0.48)} ${bottom - 6}`,
      carotid: svgPath`M${word(0.43)} ${canalY(0.22)}C${word(0.4)} ${canalY(0.1)} ${centreX + wordSign * neckHalf * 0.8} ${shoulder + half * 0.25} ${centreX + wordSign * neckHalf * 0.72} ${chin}`,
      heart: heartPath(heart, wordSign),
      heartEdgeX: heart.x + wordSign * heart.size,
    },
    pump,
    capsule,
    gullet: svgPath`M${capsule.x + wordSign * 8} ${capsule.y}L${gulletX - wordSign * 9} ${capsule.y}C${gulletX - wordSign * 2} ${capsule.y} ${gulletX} ${capsule.y + 4} ${gulletX} ${capsule.y + 12}L${gulletX} ${canalY(0.37)}C${gulletX} ${canalY(0.43)} ${stomach.x} ${canalY(0.42)} ${stomach.x} ${stomach.y}`,
    stomach: stomachPath(stomach, wordSign === 1 ? -1 : 1),
    anchors: {
      brainStem: { x: centreX + canalHalf, y: canalTop },
      cord: { x: centreX + canalHalf, y: canalY(legShare) },
    },
  };
}

function vertebrae(canalY: (share: number) => number) {
  return regionShares.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, (_, index) => ({
      y: canalY(from + ((index + 1) / count) * (to - from)),
      isBorder: index === count - 1,
    })),
  );
}

function canalPath(x: number, top: number, bottom: number, half: number): string {
  const taper = bottom - half * 3;
  const round = svgPath`C${x - half} ${bottom - half} ${x - half * 0.5} ${bottom} ${x} ${bottom}C${x + half * 0.5} ${bottom} ${x + half} ${bottom - half} ${x + half} ${taper}`;
  return `${svgPath`M${x - half} ${top}L${x - half} ${taper}`}${round}${svgPath`L${x + half} ${top}`}Z`;
}
