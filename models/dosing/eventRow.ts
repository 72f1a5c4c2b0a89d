/**
 * One row of the event table, with the meaning NONMEM and rxode2 give it.
 * evid: 0 observation (ignored), 1 dose, 2 other (ignored), 3 reset, 4 reset and dose, 5 replace, 6 multiply.
 * rate: 0 at once; above 0 an infusion of `amt` at that rate per hour. In a programme compartment (`pump`) `amt` is 0 and
 * `rate` holds from then on until the next programme row, 0 stops it; with `amt` it is a bolus on top of that rate.
 * A row that names a setting has evid 5, and `amt` is its value from then on.
 * ss: 0 no, 1 steady state, 2 steady state added to what is there.
 */
export interface EventRow {
  readonly time: number;
  readonly evid: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Name of a model's input or setting. */
  readonly cmt: string;
  readonly amt: number;
  readonly rate: number;
  readonly ii: number;
  readonly addl: number;
  readonly ss: 0 | 1 | 2;
}

export const eventColumns = ['time', 'evid', 'cmt', 'amt', 'rate', 'ii', 'addl', 'ss'] as const;

export type EventColumn = (typeof eventColumns)[number];

/** A row before it is checked: numbers may be anything, `cmt` may name nothing. Every EventRow is one. */
export type CandidateRow = { readonly [column in Exclude<EventColumn, 'cmt'>]: number } & {
  readonly cmt: string;
};
