import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';

/**
 * The chance of each window; the same seeds draw the same pictures everywhere. They were picked so that the first impulse releases what
 * impulses release on average, rounded, in both windows of every example, from vesicles in front, and six (a loop for slides) about as
 * many as six do: a first picture that is an odd draw would teach the wrong thing.
 */
export const windowSeeds: Readonly<Record<SynapseSite, number>> = { cord: 118854, brainstem: 192168 };
