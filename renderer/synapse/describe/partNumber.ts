import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import {
  type ReceptorMoments,
  type SynapseMoment,
  sceneCounts,
} from '#renderer/synapse/contract/SynapseMoment.ts';
import { frameCounts } from '#renderer/synapse/dynamics/frameCounts.ts';
import { isProteinAbove, type NamedPart } from './partNames.ts';
import { heldReceptors, micromolar, millivolts, percentOfRest } from './synapseNumbers.ts';

const openFrom = 0.5;

/** What a part does at this instant and the number of its kind, with unit; empty where there is nothing to count. */
export function partNumber({ kind, index }: NamedPart, frame: SynapseFrame, moment: SynapseMoment): string {
  const counts = frameCounts(frame);
  switch (kind) {
    case 'receptor-above':
      return `${receptorWord(moment.above, index)}; ${heldReceptors(counts.above, frame.receptorOccupancyPre)}`;
    case 'receptor-below':
      return `${receptorWord(moment.below, index)}; ${heldReceptors(counts.below, frame.receptorOccupancyPost)}`;
    case 'g-protein':
      return isProteinAbove(index)
        ? proteinWord(moment.above, index)
        : proteinWord(moment.below, index - sceneCounts.receptorsAbove);
    case 'calcium-channel':
      return `${calciumWord(moment, index)}; calcium entry ${percentOfRest(frame.calciumCurrentFraction)}`;
    case 'potassium-channel':
      return `${potassiumWord(moment, index)}; ${counts.potassiumOpen} of ${sceneCounts.potassiumChannels} open`;
    case 'vesicle':
      return `${vesicleWord(moment, index)}release ${percentOfRest(frame.releaseProbabilityRelative)}`;
    case 'cyclase':
      return `cAMP ${percentOfRest(frame.cyclicAmpRelative)}`;
    case 'membrane-below':
      return millivolts(frame);
    case 'drug':
      return `${micromolar(frame)}; ${moment.drug.count} of ${sceneCounts.drugBeads} beads`;
    case 'gaba':
      return `${moment.gaba.count} beads in every state`;
    case 'glutamate':
      return `${moment.glutamate.count} grains now; release ${percentOfRest(frame.releaseProbabilityRelative)}`;
    case 'potassium-ion':
      return `${counts.potassiumOpen} of ${sceneCounts.potassiumChannels} channels open`;
    case 'calcium-ion':
      return `calcium entry ${percentOfRest(frame.calciumCurrentFraction)}`;
    case 'membrane-above':
    case 'scaffold':
      return '';
  }
}

function receptorWord({ isLost, isBound, isActive }: ReceptorMoments, index: number): string {
  if (isLost[index]) return 'lost from the surface';
  if (isActive[index]) return 'holds drug, active now';
  return isBound[index] ? 'holds drug, not active now' : 'open';
}

function proteinWord({ proteinStages, heldChannels }: ReceptorMoments, index: number): string {
  const stage = proteinStages[index]!;
  if (stage <= 0 || stage >= 3) return 'whole, aside of its receptor';
  if (stage <= 1) return 'whole, at its receptor';
  if (stage > 2) return 'its halves meet again';
  return heldChannels[index]! >= 0 ? 'split; one half goes to a channel' : 'split';
}

function calciumWord({ above, calciumOpen }: SynapseMoment, index: number): string {
  if (calciumOpen[index]! >= openFrom) return 'open now';
  return above.heldChannels.includes(index) ? 'held shut' : 'shut';
}

function potassiumWord({ below, potassiumOpen, potassiumSockets }: SynapseMoment, index: number): string {
  const own = below.heldChannels.includes(index) ? 1 : 0;
  const filled = Math.min(4, potassiumSockets[index]! + own);
  return `${potassiumOpen[index]! >= openFrom ? 'open now' : 'shut'}, ${filled} of 4 sockets taken`;
}

function vesicleWord({ fusion }: SynapseMoment, index: number): string {
  if (index >= fusion.length) return 'in reserve; ';
  return fusion[index]! >= openFrom ? 'open to the cleft; ' : 'docked; ';
}
