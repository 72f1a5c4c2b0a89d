import { fractionAt } from './seededRandom.ts';
import { eased, stepsPerSecond } from './slowTime.ts';

/*
 * Random walks that can be had at any time without their history: a bead's place is its home plus three slow noises (each runs between
 * random values at whole multiples of its period) and a jitter that is new at every step. Slower noises reach further, as a walk does.
 */
const octaves = [
  { seconds: 4, reach: 1 },
  { seconds: 1, reach: 0.5 },
  { seconds: 0.25, reach: 0.25 },
] as const;

/** How far a bead is from home along one axis, about -1.75 to 1.75 times `reach`, and the jitter on top. `index` is its own. */
export function walkOffset(
  key: number,
  index: number,
  seconds: number,
  loopSeconds: number,
  reach: number,
  jitter: number,
): number {
  const step = Math.floor(seconds * stepsPerSecond + 1e-6);
  let offset = jitter * (fractionAt(key, index, step) * 2 - 1);
  for (let octave = 0; octave < octaves.length; octave += 1) {
    const { seconds: period, reach: share } = octaves[octave]!;
    const at = seconds / period;
    const from = Math.floor(at);
    const to = (from + 1) % (loopSeconds / period);
    const stream = index * 4 + octave + 100_000;
    const start = fractionAt(key, stream, from);
    const end = fractionAt(key, stream, to);
    offset += reach * share * 2 * (start + (end - start) * eased(at - from) - 0.5);
  }
  return offset;
}

/** The value mirrored at both ends until it lies between them. */
export function folded(value: number, from: number, to: number): number {
  const size = to - from;
  const rest = (((value - from) % (2 * size)) + 2 * size) % (2 * size);
  return from + (rest <= size ? rest : 2 * size - rest);
}

/** A home spread evenly over the beads of a kind (golden steps), 0 to 1; every axis and seed starts elsewhere. */
export function homeFraction(key: number, bead: number, axis: number): number {
  const at = fractionAt(key, axis, -7) + bead * goldenSteps[axis]!;
  return at - Math.floor(at);
}

/** Steps of the three-dimensional golden sequence: powers of the root of x^4 = x + 1, inverted. */
const goldenSteps = [0.819_172_513_396_164_5, 0.671_043_606_703_789_3, 0.549_700_477_901_970_3];
