import type { Problem } from '#models/language/problem.ts';
import type { GridAxis, SensitivityGrid } from './sensitivity.ts';
import type { MeasureAt } from './tornado.ts';

/** One row of a grid: the measure at every value across, not-a-number where a run failed, and why it did. */
export interface GridRow {
  readonly measures: Float64Array;
  readonly problems: readonly Problem[];
}

/** Moves two quantities together. */
export function sensitivityGrid(across: GridAxis, down: GridAxis, measureAt: MeasureAt): SensitivityGrid {
  const rows = Array.from(axisValues(down), (value) => gridRow(across, down.name, value, measureAt));
  return gridOf(across, down, rows);
}

export function gridRow(
  across: GridAxis,
  downName: string,
  downValue: number,
  measureAt: MeasureAt,
): GridRow {
  const problems: Problem[] = [];
  const measures = axisValues(across).map((value) => {
    const found = measureAt({ [across.name]: value, [downName]: downValue });
    if (found.ok) return found.value;
    problems.push(...found.problems);
    return Number.NaN;
  });
  return { measures, problems };
}

export function gridOf(across: GridAxis, down: GridAxis, rows: readonly GridRow[]): SensitivityGrid {
  return {
    acrossValues: axisValues(across),
    downValues: axisValues(down),
    measures: Float64Array.from(rows.flatMap(({ measures }) => [...measures])),
    problems: rows.flatMap(({ problems }) => problems),
  };
}

/** @throws RangeError for fewer than one value (a programmer fault) */
export function axisValues({ from, to, count }: GridAxis): Float64Array {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError('An axis has at least one value.');
  const pieces = Math.max(count - 1, 1);
  return Float64Array.from({ length: count }, (_, index) =>
    index === pieces ? to : from + ((to - from) * index) / pieces,
  );
}
