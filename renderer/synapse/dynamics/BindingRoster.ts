import type { ReceptorSide } from './receptorSides.ts';
import { fractionAt, streamKey } from './seededRandom.ts';
import { swapSeconds } from './slowTime.ts';
import { wholeCount } from './wholeCount.ts';

/**
 * Which receptors hold drug. Seat ranks are shuffled by the seed; of those at the surface the lowest ranks hold drug, as many as the
 * occupancy says. Time is cut into slots; in every other slot one that holds drug and one that is free change places, so that an even
 * balance looks alive while the count stays. A pure function of its arguments, rewritten in place.
 */
export class BindingRoster {
  readonly side: ReceptorSide;
  readonly isLost: Uint8Array;
  /** Rank among those at the surface; lost seats follow in the order of seats. */
  readonly ranks: Uint8Array;
  readonly #keys: Float64Array;
  left = 0;
  bound = 0;
  #key = 0;
  #slots = 2;

  constructor(side: ReceptorSide) {
    this.side = side;
    this.isLost = new Uint8Array(side.seats);
    this.ranks = new Uint8Array(side.seats);
    this.#keys = new Float64Array(side.seats);
  }

  write(occupancy: number, surfaceFraction: number, seed: number, loopSeconds: number): void {
    const { seats, lossOrder, rosterStream } = this.side;
    this.#key = streamKey(seed, rosterStream);
    this.#slots = loopSeconds / swapSeconds;
    this.left = wholeCount(surfaceFraction, seats);
    this.bound = wholeCount(occupancy, this.left);
    for (let order = 0; order < seats; order += 1)
      this.isLost[lossOrder[order]!] = order < seats - this.left ? 1 : 0;
    for (let seat = 0; seat < seats; seat += 1)
      this.#keys[seat] = fractionAt(this.#key, seat, 0) + this.isLost[seat]!;
    for (let seat = 0; seat < seats; seat += 1) {
      let rank = 0;
      for (let other = 0; other < seats; other += 1) if (this.#keys[other]! < this.#keys[seat]!) rank += 1;
      this.ranks[seat] = rank;
    }
  }

  slotAt(seconds: number): number {
    return Math.floor(seconds / swapSeconds + 1e-9);
  }

  isBound(seat: number, slot: number): boolean {
    if (this.isLost[seat]) return false;
    const rank = this.ranks[seat]!;
    const isSwapped = rank === this.leavingRank(slot) || rank === this.comingRank(slot);
    return rank < this.bound !== isSwapped;
  }

  /** Rank of the holder that is without drug in this slot; -1 in slots without a swap. */
  leavingRank(slot: number): number {
    if (!this.#hasSwap(slot)) return -1;
    return Math.floor(fractionAt(this.#key, 101, this.#turn(slot)) * this.bound);
  }

  /** Rank of the one that holds drug in its place; -1 in slots without a swap. */
  comingRank(slot: number): number {
    if (!this.#hasSwap(slot)) return -1;
    const free = this.left - this.bound;
    return this.bound + Math.floor(fractionAt(this.#key, 102, this.#turn(slot)) * free);
  }

  /** Seat of a rank, -1 for none. */
  seatOf(rank: number): number {
    return rank < 0 ? -1 : this.ranks.indexOf(rank);
  }

  #hasSwap(slot: number): boolean {
    return this.#turn(slot) % 2 === 1 && this.bound > 0 && this.bound < this.left;
  }

  #turn(slot: number): number {
    return ((slot % this.#slots) + this.#slots) % this.#slots;
  }
}
