/** The percentiles that are drawn and written, in per cent. */
export const bandPercentiles = [5, 25, 50, 75, 95] as const;

/** Percentile curves over the subjects that are done. */
export interface Bands {
  /** Subjects whose curves are in the bands: done and not failed. */
  readonly subjects: number;
  /** `exact`: order statistics (type 7). `histogram`: interpolated within bins less than 0.8 % wide. */
  readonly method: 'exact' | 'histogram';
  readonly percentiles: readonly number[];
  readonly timesHours: Float64Array;
  readonly arms: readonly ArmBands[];
}

export interface ArmBands {
  readonly id: string;
  /** By observable name: one curve per percentile in their order, one value per time, in the observable's unit. */
  readonly curves: Readonly<Record<string, readonly Float64Array[]>>;
}
