/**
 * Bins of fixed borders for numbers of any size. A number's bin is its exponent and the first seven digits of its binary
 * fraction: 128 bins for each doubling, each less than 0.8 % wide. It is read off the number's own bits, so that no machine
 * rounds it another way. Negative numbers have mirrored bins; below 2^-64 a number counts as 0.
 */
const droppedBits = 13;
const binsPerDoubling = 2 ** 7;
const smallestPower = 64;
const smallest = 2 ** -smallestPower;
const firstKey = (1023 - smallestPower) * binsPerDoubling;

const view = new DataView(new ArrayBuffer(8));

/** 0 for zero, from 1 on for positive numbers, from -1 down for negative ones; rises with the number. */
export function binOf(value: number): number {
  const size = Math.abs(value);
  if (size < smallest) return 0;
  view.setFloat64(0, size);
  const bin = (view.getUint32(0) >>> droppedBits) - firstKey + 1;
  return value < 0 ? -bin : bin;
}

/** The border of a bin that is nearer to 0; for bin 0 it is 0. */
export function binStart(bin: number): number {
  if (bin === 0) return 0;
  const key = Math.abs(bin) - 1;
  const doubling = 2 ** (Math.floor(key / binsPerDoubling) - smallestPower);
  const size = doubling * (1 + (key % binsPerDoubling) / binsPerDoubling);
  return bin < 0 ? -size : size;
}

/** A value within a bin, at a fraction of the way up from its lower border. */
export function valueInBin(bin: number, fraction: number): number {
  if (bin === 0) return 0;
  const near = binStart(bin);
  const far = binStart(bin < 0 ? bin - 1 : bin + 1);
  const [low, high] = bin < 0 ? [far, near] : [near, far];
  return low + fraction * (high - low);
}
