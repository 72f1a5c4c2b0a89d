import type { BeadCloud, ReceptorMoments, SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';

type Numbers = Float32Array | Uint8Array | Int8Array | Uint16Array;

/**
 * Remembers what was drawn last. Moments are rewritten in place and step 15 times a second while the camera runs at the display's rate:
 * most frames need no refill. Comparing all numbers costs a hundredth of writing the shapes, and allocates nothing.
 */
export class MomentMemory {
  readonly #copies: Numbers[] = [];
  readonly #singles = new Float64Array(9);
  #isKnown = false;

  forget(): void {
    this.#isKnown = false;
  }

  /** Whether the moment differs from the one seen by the last call. */
  hasChanged(moment: SynapseMoment): boolean {
    let isSame = this.#isKnown;
    let at = 0;
    at = this.#receptors(moment.above, at);
    at = this.#receptors(moment.below, at);
    at = this.#keep(moment.calciumOpen, moment.calciumOpen.length, at);
    at = this.#keep(moment.potassiumOpen, moment.potassiumOpen.length, at);
    at = this.#keep(moment.potassiumSockets, moment.potassiumSockets.length, at);
    at = this.#keep(moment.fusion, moment.fusion.length, at);
    at = this.#keep(moment.grainsInside, moment.grainsInside.length, at);
    at = this.#cloud(moment.glutamate, at, 0);
    at = this.#cloud(moment.drug, at, 1);
    at = this.#cloud(moment.gaba, at, 2);
    at = this.#cloud(moment.potassium, at, 3);
    at = this.#cloud(moment.calcium, at, 4);
    this.#cloud(moment.cyclicAmp, at, 5);
    this.#single(6, moment.chargeSize);
    this.#single(7, moment.ripplePhase);
    isSame &&= !this.#isDifferent;
    this.#isDifferent = false;
    this.#isKnown = true;
    return !isSame;
  }

  #isDifferent = false;

  #receptors(receptors: ReceptorMoments, at: number): number {
    const count = receptors.poses.length;
    let next = this.#keep(receptors.isLost, count, at);
    next = this.#keep(receptors.isBound, count, next);
    next = this.#keep(receptors.isActive, count, next);
    next = this.#keep(receptors.poses, count, next);
    next = this.#keep(receptors.proteinStages, count, next);
    return this.#keep(receptors.heldChannels, count, next);
  }

  #cloud(cloud: BeadCloud, at: number, single: number): number {
    this.#single(single, cloud.count);
    return this.#keep(cloud.positions, cloud.count * 3, at);
  }

  #single(at: number, value: number): void {
    if (this.#singles[at] !== value) this.#isDifferent = true;
    this.#singles[at] = value;
  }

  #keep(numbers: Numbers, count: number, at: number): number {
    let copy = this.#copies[at];
    if (copy === undefined || copy.length !== numbers.length) {
      copy = numbers.slice();
      this.#copies[at] = copy;
      this.#isDifferent = true;
      return at + 1;
    }
    for (let index = 0; index < count; index += 1) {
      if (copy[index] !== numbers[index]) {
        this.#isDifferent = true;
        copy[index] = numbers[index]!;
      }
    }
    return at + 1;
  }
}
