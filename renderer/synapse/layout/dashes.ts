import type { Outline } from './restSilhouette.ts';

/** Pitch of the dashes of a lost receptor's outline, nm, and the share of it that is drawn. */
export const dashPitch = 2.6;
export const dashShare = 0.52;

/** The dashes along a closed outline, a whole number of them: x, y of start and end of each, 4 numbers. */
export function dashes(outline: Outline, pitch: number = dashPitch): Float32Array {
  const lengths = outline.map((point, i) => {
    const next = outline[(i + 1) % outline.length]!;
    return Math.hypot(next[0] - point[0], next[1] - point[1]);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(3, Math.round(total / pitch));
  const out = new Float32Array(count * 4);
  for (let dash = 0; dash < count; dash++) {
    const start = (dash * total) / count;
    out.set(pointAlong(outline, lengths, start), dash * 4);
    out.set(pointAlong(outline, lengths, start + (dashShare * total) / count), dash * 4 + 2);
  }
  return out;
}

function pointAlong(outline: Outline, lengths: readonly number[], at: number): readonly [number, number] {
  let left = at;
  for (let i = 0; i < outline.length; i++) {
    const length = lengths[i]!;
    if (left <= length || i === outline.length - 1) {
      const [from, to] = [outline[i]!, outline[(i + 1) % outline.length]!];
      const share = length > 0 ? Math.min(1, left / length) : 0;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return outline[0]!;
}
