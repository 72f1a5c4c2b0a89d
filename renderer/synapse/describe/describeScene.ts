import type { SceneFrame, SynapseFrame, SynapseState } from '#renderer/synapse/contract/SynapseFrame.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { restingPotentialMillivolts } from '#renderer/synapse/contract/synapseRelations.ts';
import { frameCounts, type ReceptorCounts } from '#renderer/synapse/dynamics/frameCounts.ts';
import { dayAndClock } from '#renderer/text/clock.ts';
import { heldReceptors, micromolar, millivolts, percentOfRest, vesicleAverage } from './synapseNumbers.ts';
import { windowCaption } from './windowCaption.ts';

/** What a named state comes to. `between` needs no sentence of its own: the windows say what they show. */
const stateSentences: Readonly<Record<SynapseState, string>> = {
  rest: 'Hardly any drug acts at either place.',
  tablets: 'Tablets reach both places.',
  pump: 'The pump acts at the cord, and far less at the brain stem.',
  overdose: 'At the brain stem the level is one from which the model speaks of coma.',
  withdrawal: 'The cord releases more than at rest: withdrawal goes past the state without drug.',
  between: '',
};

/**
 * Both windows in words, the same at every instant of slow motion: for "Describe this scene", for those who hear the page and for the
 * clipboard. What an impulse releases is given as an average.
 */
export function describeScene(scene: SceneFrame): string {
  const { cord, brainstem, state } = scene;
  return [
    `${dayAndClock(cord.clinicalHours)}.`,
    stateSentences[state],
    describeWindow('Spinal cord', cord),
    describeWindow('Brain stem', brainstem),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** One window in words. */
export function describeWindow(title: string, frame: SynapseFrame): string {
  const counts = frameCounts(frame);
  const { dockedVesicles, potassiumChannels } = sceneCounts;
  const rest = `${restingPotentialMillivolts < 0 ? '−' : ''}${Math.abs(restingPotentialMillivolts)}`;
  return [
    `${title}, ${micromolar(frame)} baclofen: ${windowCaption(frame)}.`,
    `On the sending side ${heldReceptors(counts.above, frame.receptorOccupancyPre)}${sideWords(counts.above)}.`,
    `Calcium entry is ${percentOfRest(frame.calciumCurrentFraction)};`,
    `an impulse releases ${vesicleAverage(counts.released, dockedVesicles)} on average,`,
    `${percentOfRest(frame.releaseProbabilityRelative)}.`,
    `On the receiving side ${heldReceptors(counts.below, frame.receptorOccupancyPost)}${sideWords(counts.below)};`,
    `${counts.potassiumOpen} of ${potassiumChannels} potassium channels ${counts.potassiumOpen === 1 ? 'is' : 'are'} open;`,
    `${millivolts(frame)}, at rest ${rest} mV.`,
  ].join(' ');
}

function sideWords({ seats, left, bound, active }: ReceptorCounts): string {
  const acting = bound > 0 ? `, ${active} active` : '';
  const lost = seats - left;
  return `${acting}${lost > 0 ? `; ${lost} of ${seats} ${lost === 1 ? 'is' : 'are'} lost from the surface` : ''}`;
}
