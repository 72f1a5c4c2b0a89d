import type { SynapseFrame, SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import {
  calciumCurrentFraction,
  cyclicAmpRelative,
  girkOpenFraction,
  membranePotentialMillivolts,
  releaseRelative,
} from '#renderer/synapse/contract/synapseRelations.ts';

/** A frame whose dependent numbers follow from occupancy and action as in a run; `changes` replace any of them. */
export function frameOf(
  changes: Partial<SynapseFrame> & { readonly withdrawalIndex?: number } = {},
): SynapseFrame {
  const { withdrawalIndex = 0, ...rest } = changes;
  const site: SynapseSite = rest.site ?? 'cord';
  const pre = rest.receptorOccupancyPre ?? 0;
  const post = rest.receptorOccupancyPost ?? 0;
  const activationPre = rest.receptorActivationPre ?? pre;
  const activationPost = rest.receptorActivationPost ?? post;
  const drive = { site, activationPre, activationPost, withdrawalIndex };
  return {
    site,
    clinicalHours: 33,
    baclofenMicromolar: 0,
    receptorOccupancyPre: pre,
    receptorOccupancyPost: post,
    receptorActivationPre: activationPre,
    receptorActivationPost: activationPost,
    girkOpenFraction: girkOpenFraction(drive),
    calciumCurrentFraction: calciumCurrentFraction(drive),
    releaseProbabilityRelative: releaseRelative(drive),
    membranePotentialMillivolts: membranePotentialMillivolts(drive),
    cyclicAmpRelative: cyclicAmpRelative(drive),
    surfaceReceptorFraction: 1,
    couplingEfficiency: 1,
    ...rest,
  };
}
