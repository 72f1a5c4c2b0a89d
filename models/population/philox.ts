/** Two 32-bit words: which stream of numbers. */
export type PhiloxKey = readonly [number, number];
/** Four 32-bit words: which number of the stream. */
export type PhiloxCounter = readonly [number, number, number, number];

const rounds = 10;
const multipliers = [0xd2511f53, 0xcd9e8d57] as const;
/** The golden ratio and the square root of 3 less one, as 32-bit fractions. */
const keySteps = [0x9e3779b9, 0xbb67ae85] as const;

/**
 * Four 32-bit words for a key and a counter: Philox4x32 with ten rounds (Salmon, Moraes, Dror, Shaw 2011, Parallel random
 * numbers: as easy as 1, 2, 3). It keeps no state: any number can be had alone, on any machine, in any order.
 */
export function philox([firstKey, secondKey]: PhiloxKey, counter: PhiloxCounter): PhiloxCounter {
  let [a, b, c, d] = counter;
  let keyA = firstKey;
  let keyB = secondKey;
  for (let round = 0; round < rounds; round += 1) {
    const highA = highWord(multipliers[0], a);
    const lowA = Math.imul(multipliers[0], a);
    const highC = highWord(multipliers[1], c);
    const lowC = Math.imul(multipliers[1], c);
    a = (highC ^ b ^ keyA) >>> 0;
    b = lowC >>> 0;
    c = (highA ^ d ^ keyB) >>> 0;
    d = lowA >>> 0;
    keyA = (keyA + keySteps[0]) >>> 0;
    keyB = (keyB + keySteps[1]) >>> 0;
  }
  return [a, b, c, d];
}

/** The upper 32 bits of the product of two 32-bit words; every partial product stays exact in a double. */
function highWord(left: number, right: number): number {
  const leftHigh = left >>> 16;
  const leftLow = left & 0xffff;
  const rightHigh = right >>> 16;
  const rightLow = right & 0xffff;
  const middle = leftHigh * rightLow + Math.floor((leftLow * rightLow) / 65_536);
  const carry = leftLow * rightHigh + (middle % 65_536);
  return leftHigh * rightHigh + Math.floor(middle / 65_536) + Math.floor(carry / 65_536);
}
