import type { SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';

/** Sentences of the shelf; numbers come from what is drawn. */
export interface ShelfWords {
  released(count: number, of: number): string;
  shut(above: number, ofAbove: number, below: number, ofBelow: number): string;
  potential(millivolts: number): string;
  railEnd(millivolts: number): string;
}

const signed = (millivolts: number): string => `\u2212${Math.abs(Math.round(millivolts))}`;

export const shelfWords: ShelfWords = {
  released: (count, of) => `released ${count} of ${of}`,
  shut: (above, ofAbove, below, ofBelow) => `shut ${above}/${ofAbove} sender, ${below}/${ofBelow} receiver`,
  potential: (millivolts) => `${signed(millivolts)} mV`,
  railEnd: signed,
};

export interface ShelfCounts {
  readonly released: number;
  readonly boundAbove: number;
  readonly boundBelow: number;
  /** Receptors that are left at the surface. */
  readonly leftAbove: number;
  readonly leftBelow: number;
}

/** What the shelf counts: vesicles more than half fused, receptors with drug. */
export function shelfCounts(moment: SynapseMoment): ShelfCounts {
  return {
    released: moment.fusion.reduce((sum, fusion) => sum + (fusion > 0.5 ? 1 : 0), 0),
    boundAbove: moment.above.isBound.reduce((sum, bound) => sum + bound, 0),
    boundBelow: moment.below.isBound.reduce((sum, bound) => sum + bound, 0),
    leftAbove: moment.above.isLost.reduce((left, lost) => left - lost, moment.above.isLost.length),
    leftBelow: moment.below.isLost.reduce((left, lost) => left - lost, moment.below.isLost.length),
  };
}
