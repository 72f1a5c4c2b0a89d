import { separateLabels } from '#renderer/curves/separateLabels.ts';
import { type BodyLevel, bodyLevels, type TipLevel } from './bodyFrame.ts';

export interface BodySize {
  readonly width: number;
  readonly height: number;
  /** Factor for text and for the gaps around it. */
  readonly text: number;
  readonly hasBlood: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A level's name and value left of the body, and the line from them to the canal. */
export interface LevelPlace {
  readonly textX: number;
  readonly textY: number;
  readonly canalY: number;
}

/** Everything of the drawing in CSS pixels of its own box. Drawn, not to scale. */
export interface BodyGeometry {
  readonly centreX: number;
  /** Head, shoulders, waist, hips; open at the thighs. */
  readonly outline: string;
  readonly brain: { readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number };
  readonly canal: string;
  readonly canalTop: number;
  readonly canalBottom: number;
  readonly canalHalf: number;
  /** The cord inside the canal ends below the first lumbar vertebra. */
  readonly cordBottom: number;
  readonly vertebrae: readonly { readonly y: number; readonly isBorder: boolean }[];
  readonly levels: Readonly<Record<BodyLevel, LevelPlace>>;
  readonly leaderFromX: number;
  readonly vessel: string;
  readonly bloodPlace: LevelPlace & { readonly vesselX: number };
  readonly pump: Point & { readonly radius: number };
  readonly gullet: string;
  readonly capsule: Point;
  /** Where windows on the brain stem and the cord attach. */
  readonly anchors: { readonly brainStem: Point; readonly cord: Point };
}

// Shares of the spinal canal: middles of the regions, and the end of the cord (below L1) and of the seven, twelve and five vertebrae.
const levelShares: Readonly<Record<Exclude<BodyLevel, 'cranial'>, number>> = {
  cervical: 0.13,
  thoracic: 0.47,
  lumbar: 0.83,
};
const cordShare = 0.74;
const legShare = 0.69;
const regionShares = [
  { from: 0.03, to: 0.22, count: 7 },
  { from: 0.22, to: 0.71, count: 12 },
  { from: 0.71, to: 0.95, count: 5 },
] as const;

/** Lays the body out for a size: a slim figure in the middle, level names left, the blood's right. */
export function bodyGeometry({ width, height, text, hasBlood }: BodySize): BodyGeometry {
  const leftRoom = 56 * text;
  const rightRoom = hasBlood ? 46 * text : 8;
  const half = Math.max(24, Math.min((width - leftRoom - rightRoom) / 2, height * 0.125, 62 * text));
  const left = Math.max(0, (width - leftRoom - rightRoom - 2 * half) / 2);
  const centreX = left + leftRoom + half;
  const headRx = Math.min(half * 0.5, height * 0.055);
  const headRy = headRx * 1.24;
  const headTop = 3;
  const headMiddle = headTop + headRy;
  const chin = headTop + 2 * headRy;
  const neckHalf = headRx * 0.55;
  const shoulder = chin + headRy * 0.42;
  const bottom = height - 2;
  const canalTop = headMiddle + headRy * 0.52;
  const canalBottom = canalTop + (height - canalTop) * 0.8;
  const canalY = (share: number) => canalTop + share * (canalBottom - canalTop);
  const waist = canalY(0.72);
  const hip = canalY(0.98);
  const at = (side: 1 | -1) => (x: number, y: number) => `${round(centreX + side * x)} ${round(y)}`;
  const right = at(1);
  const mirrored = at(-1);
  const outline = [
    `M${right(half * 0.87, bottom)}`,
    `C${right(half * 0.87, bottom - (bottom - hip) * 0.5)} ${right(half * 0.93, hip + half * 0.4)} ${right(half * 0.91, hip)}`,
    `C${right(half * 0.88, hip - half * 0.9)} ${right(half * 0.7, waist + half * 0.8)} ${right(half * 0.7, waist)}`,
    `C${right(half * 0.7, waist - half * 1.1)} ${right(half * 0.97, canalY(0.4))} ${right(half, shoulder + half * 0.72)}`,
    `C${right(half * 1.01, shoulder + half * 0.3)} ${right(half * 0.86, shoulder + half * 0.2)} ${right(half * 0.62, shoulder + half * 0.1)}`,
    `C${right(half * 0.34, shoulder - half * 0.02)} ${right(neckHalf * 1.02, shoulder)} ${right(neckHalf, chin - headRy * 0.12)}`,
    `C${right(headRx * 0.92, chin - headRy * 0.42)} ${right(headRx, headMiddle + headRy * 0.3)} ${right(headRx, headMiddle)}`,
    `C${right(headRx, headMiddle - headRy * 0.58)} ${right(headRx * 0.58, headTop)} ${right(0, headTop)}`,
    `C${mirrored(headRx * 0.58, headTop)} ${mirrored(headRx, headMiddle - headRy * 0.58)} ${mirrored(headRx, headMiddle)}`,
    `C${mirrored(headRx, headMiddle + headRy * 0.3)} ${mirrored(headRx * 0.92, chin - headRy * 0.42)} ${mirrored(neckHalf, chin - headRy * 0.12)}`,
    `C${mirrored(neckHalf * 1.02, shoulder)} ${mirrored(half * 0.34, shoulder - half * 0.02)} ${mirrored(half * 0.62, shoulder + half * 0.1)}`,
    `C${mirrored(half * 0.86, shoulder + half * 0.2)} ${mirrored(half * 1.01, shoulder + half * 0.3)} ${mirrored(half, shoulder + half * 0.72)}`,
    `C${mirrored(half * 0.97, canalY(0.4))} ${mirrored(half * 0.7, waist - half * 1.1)} ${mirrored(half * 0.7, waist)}`,
    `C${mirrored(half * 0.7, waist + half * 0.8)} ${mirrored(half * 0.88, hip - half * 0.9)} ${mirrored(half * 0.91, hip)}`,
    `C${mirrored(half * 0.93, hip + half * 0.4)} ${mirrored(half * 0.87, bottom - (bottom - hip) * 0.5)} ${mirrored(half * 0.87, bottom)}`,
  ].join('');
  const canalHalf = Math.min(Math.max(4.5, half * 0.14), 8);
  const tipStart = canalBottom - canalHalf * 3;
  const canal = `M${mirrored(canalHalf, canalTop)}L${mirrored(canalHalf, tipStart)}C${mirrored(canalHalf, canalBottom - canalHalf)} ${mirrored(canalHalf * 0.5, canalBottom)} ${right(0, canalBottom)}C${right(canalHalf * 0.5, canalBottom)} ${right(canalHalf, canalBottom - canalHalf)} ${right(canalHalf, tipStart)}L${right(canalHalf, canalTop)}Z`;
  const vesselX = centreX + half * 0.4;
  const vesselTop = canalY(0.2);
  const vesselBottom = canalY(0.69);
  const branch = half * 0.13;
  const arch = half * 0.15;
  const vessel =
    `M${round(vesselX + 2 * arch)} ${round(vesselTop + 2 * arch)}` +
    `C${round(vesselX + 2 * arch)} ${round(vesselTop - arch)} ${round(vesselX)} ${round(vesselTop - arch)} ${round(vesselX)} ${round(vesselTop + 2 * arch)}` +
    `L${round(vesselX)} ${round(vesselBottom)}L${round(vesselX - branch)} ${round(vesselBottom + branch * 2)}` +
    `M${round(vesselX)} ${round(vesselBottom)}L${round(vesselX + branch)} ${round(vesselBottom + branch * 2)}`;
  const canalLevels = { cranial: headMiddle, ...mapShares(levelShares, canalY) };
  const textYs = separateLabels(
    bodyLevels.map((level) => canalLevels[level]),
    32 * text,
    15 * text,
    height - 15 * text,
  );
  const textX = left;
  const levels = Object.fromEntries(
    bodyLevels.map((level, index) => [level, { textX, textY: textYs[index]!, canalY: canalLevels[level] }]),
  ) as Record<BodyLevel, LevelPlace>;
  const bloodY = canalY(0.36);
  const pump = { x: centreX + half * 0.5, y: canalY(0.9), radius: Math.max(7.5, half * 0.24) };
  const stomach = { x: centreX + half * 0.34, y: canalY(0.56) };
  const capsule = { x: centreX + headRx + 11 * text, y: chin - headRy * 0.45 };
  const gullet =
    `M${round(capsule.x - 7 * text)} ${round(capsule.y)}L${round(centreX + headRx * 0.3)} ${round(capsule.y)}` +
    `C${round(centreX + neckHalf * 0.4)} ${round(capsule.y)} ${round(centreX + neckHalf * 0.62)} ${round(chin)} ${round(centreX + neckHalf * 0.68)} ${round(shoulder)}` +
    `C${round(centreX + half * 0.22)} ${round(canalY(0.3))} ${round(centreX + half * 0.2)} ${round(canalY(0.45))} ${round(stomach.x)} ${round(stomach.y)}`;
  return {
    centreX,
    outline,
    brain: { cx: centreX, cy: headMiddle - headRy * 0.06, rx: headRx * 0.7, ry: headRy * 0.66 },
    canal,
    canalTop,
    canalBottom,
    canalHalf,
    cordBottom: canalY(cordShare),
    vertebrae: vertebrae(canalY),
    levels,
    leaderFromX: left + leftRoom - 6 * text,
    vessel,
    bloodPlace: {
      textX: centreX + half + 8 * text,
      textY: bloodY,
      canalY: bloodY,
      vesselX: vesselX + 4,
    },
    pump,
    gullet,
    capsule,
    anchors: {
      brainStem: { x: centreX + canalHalf, y: canalTop },
      cord: { x: centreX + canalHalf, y: canalY(legShare) },
    },
  };
}

/** The catheter from the pump into the lumbar canal and up to its tip. */
export function catheterPath(geometry: BodyGeometry, tipLevel: TipLevel): { path: string; tip: Point } {
  const { centreX, canalTop, canalBottom, canalHalf, pump } = geometry;
  const canalY = (share: number) => canalTop + share * (canalBottom - canalTop);
  const inside = centreX + canalHalf * 0.5;
  const entry = { x: inside, y: canalY(0.93) };
  const tip = { x: inside, y: canalY(levelShares[tipLevel]) };
  const start = { x: pump.x - pump.radius * 0.55, y: pump.y + pump.radius * 0.84 };
  const path =
    `M${round(start.x)} ${round(start.y)}` +
    `C${round(start.x - 4)} ${round(start.y + 16)} ${round(centreX + canalHalf * 2.4)} ${round(entry.y + 30)} ${round(centreX + canalHalf * 1.2)} ${round(entry.y + 10)}` +
    `C${round(inside)} ${round(entry.y + 4)} ${round(inside)} ${round(entry.y)} ${round(inside)} ${round(entry.y - 6)}` +
    `L${round(tip.x)} ${round(tip.y)}`;
  return { path, tip };
}

function vertebrae(canalY: (share: number) => number) {
  return regionShares.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, (_, index) => ({
      y: canalY(from + ((index + 1) / count) * (to - from)),
      isBorder: index === count - 1,
    })),
  );
}

function mapShares<Key extends string>(
  shares: Readonly<Record<Key, number>>,
  canalY: (share: number) => number,
) {
  return Object.fromEntries(
    Object.entries<number>(shares).map(([level, share]) => [level, canalY(share)]),
  ) as Record<Key, number>;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
