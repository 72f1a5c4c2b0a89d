/** An hour, or a value, to its place on the page. */
export type Place = (value: number) => number;

/** Measures of the figure in its own units; a page scales it to its width. */
export const figure = {
  width: 760,
  left: 206,
  right: 650,
  panelHeight: 116,
  gap: 40,
  laneHeight: 24,
} as const;

/** The hours that a figure shows, and where they stand. */
export interface HourAxis {
  readonly fromHours: number;
  readonly toHours: number;
  readonly xOf: Place;
}
