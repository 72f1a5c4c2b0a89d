import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { socketCount } from '#renderer/synapse/layout/betaGammaSeats.ts';

const proteins = sceneCounts.receptorsAbove + sceneCounts.receptorsBelow;
const firstFree = proteins;
const firstSocketed = firstFree + proteins;
const firstHeld = firstSocketed + sceneCounts.potassiumChannels * socketCount;

/**
 * Indexes of `g-protein` molecules in a window. 0 to 5 belong to the receptors above, 6 to 13 to those below (the whole heterotrimer,
 * or its alpha once split); then each one's freed beta-gamma on its way, the sockets of the potassium channels, the seats of the
 * calcium channels.
 */
export const proteinIndexes = {
  above: (receptor: number): number => receptor,
  below: (receptor: number): number => sceneCounts.receptorsAbove + receptor,
  freedOf: (protein: number): number => firstFree + protein,
  socketed: (channel: number, socket: number): number => firstSocketed + channel * socketCount + socket,
  heldBy: (calciumChannel: number): number => firstHeld + calciumChannel,
} as const;

/** Indexes of `glutamate` molecules: free grains first, then those inside the docked vesicles. */
export const grainsPerVesicle = 64;
export const grainIndexes = {
  inside: (vesicle: number, grain: number): number =>
    sceneCounts.glutamateGrains + vesicle * grainsPerVesicle + grain,
} as const;

/** Indexes of `drug` molecules: free beads first, then those bound above and below. */
export const drugIndexes = {
  boundAbove: (receptor: number): number => sceneCounts.drugBeads + receptor,
  boundBelow: (receptor: number): number => sceneCounts.drugBeads + sceneCounts.receptorsAbove + receptor,
} as const;
