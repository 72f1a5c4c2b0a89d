/** How a line looks: hue, dash and width all follow from it (`traceStroke`). */
export type TraceLook =
  | 'tablets'
  | 'pump'
  | 'pump-lumbar'
  | 'pump-thoracic'
  | 'pump-cervical'
  | 'pump-cranial'
  | 'pinned'
  | 'neutral';

/** One line of a panel. Both arrays have one value per time; times rise (hours since day 1, 00:00). */
export interface CurveTrace {
  readonly key: string;
  /** Stands at the line's end. */
  readonly label: string;
  /** Stands there instead where the gutter is narrow. */
  readonly shortLabel?: string;
  readonly timesHours: Float64Array;
  readonly values: Float64Array;
  readonly look: TraceLook;
  /** Whether the cursor carries a ring and the value of this line. */
  readonly cursorValue: boolean;
  /** The number alone, without its unit. */
  readonly formatValue: (value: number) => string;
}

/** Percentile bands of many people: fills in the route's hue, the inner one darker. All arrays have one value per time. */
export interface CurveSpread {
  readonly key: string;
  readonly look: 'tablets' | 'pump';
  readonly timesHours: Float64Array;
  readonly outer: SpreadEdges;
  readonly inner: SpreadEdges;
}

export interface SpreadEdges {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** What stands at the ends of the edges: "5 in 100", "95 in 100"; null for none. */
  readonly labels: readonly [lower: string, upper: string] | null;
}

/** A horizontal region. `sourced` is green with edges; `toxic` is grey hatch with one edge. An open end is null. */
export interface CurveBand {
  readonly key: string;
  readonly kind: 'sourced' | 'toxic';
  readonly from: number | null;
  readonly to: number | null;
  /** Value range and source in words: "usual 80–400 · Front Psychiatry 2018". */
  readonly label: string;
  readonly shortLabel?: string;
}

/** A dotted horizontal line with its own end label, such as "untreated 3.3". */
export interface CurveReference {
  readonly value: number;
  readonly label: string;
}

export interface GapWords {
  readonly headline: string;
  readonly detail: string;
}

/** The bracket beside the cursor between two lines; no words, no bracket. */
export interface CurveGap {
  readonly fromTrace: string;
  readonly toTrace: string;
  readonly words: (timeHours: number) => GapWords | null;
}

/** One chart of the stack. */
export interface CurvePanel {
  readonly key: string;
  readonly letter: string;
  readonly title: string;
  /** Quantity and unit after the title: "plasma, ng/mL". */
  readonly unitText: string;
  /** What the chart shows now; a function is asked again whenever the cursor moves, outside React. */
  readonly sentence: string | ((timeHours: number) => string);
  /** `switchable` follows the stack's log or linear switch; `linear` never changes. */
  readonly scale: 'switchable' | 'linear';
  /** Both ends of a linear axis; without it the axis runs from 0 (or the lowest value) to what the data need. */
  readonly rangeLinear?: readonly [number, number];
  /** Lowest value of the log axis (default 1). Lines leave the plot there. */
  readonly logFloor?: number;
  /** The log axis reaches at least this high, so that it does not jump between runs. */
  readonly logCeiling?: number;
  readonly traces: readonly CurveTrace[];
  /** Default: none. */
  readonly spreads?: readonly CurveSpread[];
  readonly bands: readonly CurveBand[];
  readonly reference?: CurveReference;
  readonly gap?: CurveGap;
  /** Nobody measured this: dashed frame and a pencil with the word. */
  readonly illustrative: boolean;
  /** Share of the height that the plots divide among themselves. */
  readonly weight: number;
}

/** Something that happens at an instant, marked on the axis and through the charts. */
export interface LaneMark {
  readonly timeHours: number;
  readonly words: string;
  /** The route it concerns; null for both. */
  readonly route: 'tablets' | 'pump' | null;
}

/**
 * A row under the last panel: capsules at dose times, a drop and an unbroken line for each stretch of flow, or marks with words
 * for whatever else happens.
 */
export interface DoseLane {
  readonly key: string;
  readonly label: string;
  readonly look: 'tablets' | 'pump' | 'events';
  readonly doseTimesHours: readonly number[];
  readonly spansHours: readonly { readonly fromHours: number; readonly toHours: number }[];
  /** Stands at the right: "20 mg each", "400 µg/day". */
  readonly endLabel: string;
  readonly shortEndLabel?: string;
  /** Of an `events` lane, in order of time. */
  readonly marks?: readonly LaneMark[];
}

/** What the stack has to show. `stopped` keeps the curve up to its time and says why it ends there. */
export type CurvesStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'solving'; readonly doneHours: number; readonly totalHours: number }
  | { readonly kind: 'stopped'; readonly atHours: number; readonly reason: string; readonly code: string }
  | {
      readonly kind: 'empty';
      readonly words: string;
      readonly actionLabel: string;
      readonly onAction: () => void;
    };
