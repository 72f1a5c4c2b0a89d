import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';

/** What each window is called and whose synapse it shows. */
export const siteWords: Readonly<Record<SynapseSite, { readonly title: string; readonly place: string }>> = {
  cord: { title: 'Spinal cord', place: 'a terminal on a motor pathway' },
  brainstem: { title: 'Brain stem', place: 'input to a breathing neuron' },
};
