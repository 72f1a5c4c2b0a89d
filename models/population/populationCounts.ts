/** Whole numbers of subjects, per arm, observable and band of the model file: they add up exactly, whoever counts. */
export interface PopulationCounts {
  /** Subjects counted: done and not failed. */
  readonly subjects: number;
  readonly arms: readonly {
    readonly id: string;
    /** By observable name; observables without bands have no entry. */
    readonly bands: Readonly<Record<string, readonly BandCount[]>>;
  }[];
}

export interface BandCount {
  /** The band's name in the model file. */
  readonly band: string;
  /** Subjects with at least one output time inside the band or above it. */
  readonly everReached: number;
  /** Subjects with at least one output time inside the band, its borders included. */
  readonly everInside: number;
  /** Subjects inside the band at each output time. */
  readonly insideAtTime: Uint32Array;
}
