import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';

/** From these shares of the release at rest on, a window is called so; lowest first. */
export const captionLimits = [
  { from: Number.NEGATIVE_INFINITY, words: 'nearly silent' },
  { from: 0.2, words: 'quiet' },
  { from: 0.5, words: 'calmer' },
  { from: 0.8, words: 'almost at rest' },
  { from: 0.97, words: 'at rest' },
  { from: 1.05, words: 'busier than at rest' },
] as const;

export type WindowCaption = (typeof captionLimits)[number]['words'];

/** What one window comes to, by what an impulse releases there. */
export function windowCaption({ releaseProbabilityRelative }: SynapseFrame): WindowCaption {
  return captionLimits.findLast(({ from }) => releaseProbabilityRelative >= from)!.words;
}
