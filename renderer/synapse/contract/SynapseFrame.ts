/** The two places that the windows show. */
export const synapseSites = ['cord', 'brainstem'] as const;
export type SynapseSite = (typeof synapseSites)[number];

/** One synapse at one clinical minute: everything the drawing depends on besides slow-motion time and seed. Fractions are 0 to 1. */
export interface SynapseFrame {
  readonly site: SynapseSite;
  readonly clinicalHours: number;
  /** Baclofen at this place. */
  readonly baclofenMicromolar: number;
  readonly receptorOccupancyPre: number;
  readonly receptorOccupancyPost: number;
  /** Share of all receptors that are active; at most the occupancy, which counts those that are shut. */
  readonly receptorActivationPre: number;
  readonly receptorActivationPost: number;
  readonly girkOpenFraction: number;
  /** Calcium entry of one impulse; 1 is that of rest without drug. */
  readonly calciumCurrentFraction: number;
  /** Transmitter released by one impulse; 1 is that of rest without drug, withdrawal is above 1. */
  readonly releaseProbabilityRelative: number;
  readonly membranePotentialMillivolts: number;
  /** 1 is that of rest without drug. */
  readonly cyclicAmpRelative: number;
  readonly surfaceReceptorFraction: number;
  readonly couplingEfficiency: number;
}

/** What both windows show. */
export interface SceneFrame {
  readonly cord: SynapseFrame;
  readonly brainstem: SynapseFrame;
  /** How the drug is given, for the caption. */
  readonly route: 'tablets' | 'pump' | 'both' | 'none';
  readonly state: SynapseState;
}

/** The five states that a stranger can tell apart; `between` where the run is in none of them. */
export const synapseStates = ['rest', 'tablets', 'pump', 'overdose', 'withdrawal', 'between'] as const;
export type SynapseState = (typeof synapseStates)[number];
