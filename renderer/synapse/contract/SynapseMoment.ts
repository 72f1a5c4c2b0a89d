/** How many of each thing one window holds. */
export const sceneCounts = {
  receptorsAbove: 6,
  receptorsBelow: 8,
  calciumChannels: 6,
  potassiumChannels: 8,
  dockedVesicles: 4,
  reserveVesicles: 8,
  cyclases: 2,
  chargeMarks: 24,
  drugBeads: 60,
  gabaBeads: 20,
  glutamateGrains: 480,
  potassiumIons: 200,
  calciumIons: 100,
  cyclicAmpGrains: 24,
} as const;

/** Positions of like beads: x, y, z of each in nm of the window, `count` of them in use. */
export interface BeadCloud {
  readonly positions: Float32Array;
  count: number;
}

/**
 * The receptors of one membrane, one value for each. `poses`: 0 inactive, 1 trap shut, 2 lower lobes together, 3 active, 4 active
 * with G protein; fractions lie between. `proteinStages`: 0 G protein at rest aside, 1 docked, 2 split and at work, 3 whole again and
 * aside (the same picture as 0): from 2 to 3 the halves meet and go back aside, without docking again.
 */
export interface ReceptorMoments {
  readonly isLost: Uint8Array;
  readonly isBound: Uint8Array;
  readonly isActive: Uint8Array;
  readonly poses: Float32Array;
  readonly proteinStages: Float32Array;
  /**
   * Index of the channel that the receptor's freed beta-gamma is on its way to, holds, or comes back from: above a calcium channel,
   * below a potassium channel; -1 none (a beta-gamma freed without a channel drifts beside its receptor).
   */
  readonly heldChannels: Int8Array;
}

/**
 * One window at one instant of slow motion: numbers only, made once and rewritten from frame to frame without allocating.
 * A pure function of (SynapseFrame, slow-motion seconds, seed).
 */
export interface SynapseMoment {
  readonly above: ReceptorMoments;
  readonly below: ReceptorMoments;
  /** 0 shut to 1 open, of each channel; ions are drawn on the track of an open one. */
  readonly calciumOpen: Float32Array;
  readonly potassiumOpen: Float32Array;
  /**
   * Beta-gamma in the four sockets of each potassium channel, 0 to 4, without that of a receptor that holds the channel just now
   * (`heldChannels`), which is drawn with its receptor and takes one socket more.
   */
  readonly potassiumSockets: Uint8Array;
  /** 0 docked to 1 fused, of each docked vesicle. */
  readonly fusion: Float32Array;
  /** Grains left in each docked vesicle. */
  readonly grainsInside: Uint16Array;
  readonly glutamate: BeadCloud;
  readonly drug: BeadCloud;
  readonly gaba: BeadCloud;
  readonly potassium: BeadCloud;
  readonly calcium: BeadCloud;
  /** Below the receiving membrane, beside the cyclases; fewer while it is inhibited. */
  readonly cyclicAmp: BeadCloud;
  /** 0 at -50 mV to 1 at -90 mV. */
  chargeSize: number;
  /** Height of the membranes' ripple in nm at phase 0; 0 in stills. */
  ripplePhase: number;
  /** Seconds of slow motion at which this was written. */
  slowSeconds: number;
}
