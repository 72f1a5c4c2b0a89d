import type { SynapseSite } from './SynapseFrame.ts';

/*
 * Relations between a receptor's action and what the drawing shows of it. All are illustrative: the model file has no observable for
 * them, so they are kept here, each with what it rests on. `activation` is the share of all receptors that are active.
 */

/** What drives a synapse: shares from 0 to 1, and the model's withdrawal index of the whole person. */
export interface SynapseDrive {
  readonly activationPre: number;
  readonly activationPost: number;
  readonly withdrawalIndex: number;
  readonly site: SynapseSite;
}

/** Calcium entry falls by 40 % under a saturating dose: CaV2 in HEK cells, 50 uM (PMC3971658). */
const greatestCalciumLoss = 0.4;
/** Release follows calcium to a power of 3 to 4 (recalled); 0.6 to this power is 17 %, slices show 19 to 21 % (lamina II, 10 uM). */
const releaseExponent = 3.5;
/** Several beta-gamma open one potassium channel (PMC4866826); 2 is chosen, between no cooperation and all four at once. */
const potassiumExponent = 2;
/** Chosen: even where every receptor is active some channels are shut at any instant. */
const greatestPotassiumOpen = 0.9;
/** Hyperpolarisation of 2 to 11 mV (recalled as typical of slices); this is the largest. */
const greatestHyperpolarisationMillivolts = 11;
/** Chosen for a cell of a spastic person without drug. */
export const restingPotentialMillivolts = -62;
/** Chosen: the enzyme makes half as much where every receptor is active. */
const greatestCyclicAmpLoss = 0.5;
/** Chosen: at a withdrawal index of 0.7 the cord releases about 1.4 times as much as at rest, and lies 3 mV higher. */
const withdrawalCalciumGain = 0.15;
const withdrawalDepolarisationMillivolts = 4.3;
const withdrawalCyclicAmpGain = 0.5;
/** Chosen: the index describes the cord; the brain stem is drawn with under half of it. */
const withdrawalShare: Readonly<Record<SynapseSite, number>> = { cord: 1, brainstem: 0.45 };

/** Calcium entry of one impulse, 1 at rest. */
export function calciumCurrentFraction(drive: SynapseDrive): number {
  return (1 - greatestCalciumLoss * drive.activationPre) * (1 + withdrawalCalciumGain * withdrawalOf(drive));
}

/** Transmitter of one impulse, 1 at rest. */
export function releaseRelative(drive: SynapseDrive): number {
  return calciumCurrentFraction(drive) ** releaseExponent;
}

export function girkOpenFraction({ activationPost }: SynapseDrive): number {
  return greatestPotassiumOpen * activationPost ** potassiumExponent;
}

export function membranePotentialMillivolts(drive: SynapseDrive): number {
  const share = girkOpenFraction(drive) / greatestPotassiumOpen;
  return (
    restingPotentialMillivolts -
    greatestHyperpolarisationMillivolts * share +
    withdrawalDepolarisationMillivolts * withdrawalOf(drive)
  );
}

/** cAMP under the receiving membrane, 1 at rest. */
export function cyclicAmpRelative(drive: SynapseDrive): number {
  return (
    (1 - greatestCyclicAmpLoss * drive.activationPost) * (1 + withdrawalCyclicAmpGain * withdrawalOf(drive))
  );
}

function withdrawalOf({ withdrawalIndex, site }: SynapseDrive): number {
  return withdrawalIndex * withdrawalShare[site];
}
