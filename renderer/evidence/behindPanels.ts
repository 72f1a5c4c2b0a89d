import type { EvidenceRow, MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model, Observable } from '#models/language/model.ts';
import type { CurvePanel } from '#renderer/curves/curvePanel.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { BehindRun } from '#renderer/worker/modelProtocol.ts';
import { runLabels } from './runWords.ts';

const mostPanels = 2;

/** The curves that a row's value was read from, with its band where the value lies on the curve itself. */
export function behindPanels(
  model: Model,
  row: EvidenceRow,
  measured: MeasuredRow | null,
  runs: readonly BehindRun[],
): readonly CurvePanel[] {
  const labels = runLabels(model, runs);
  const read = new Set(runs.flatMap(({ series }) => Object.keys(series)));
  const observables = model.observables.filter(({ name }) => read.has(name));
  const own = observables.find((observable) => isOn(observable, row, measured, runs));
  const shown = own ? [own] : observables.slice(0, mostPanels);
  return shown.map((observable, index) => ({
    key: observable.name,
    letter: String.fromCharCode(65 + index),
    title: observable.label,
    unitText: displayUnit(observable.unit),
    sentence: '',
    scale: 'linear',
    ...axisOf(runs, observable, observable === own ? row : null),
    traces: runs.flatMap(({ route, timesHours, series }, run) => {
      const values = series[observable.name];
      if (!values) return [];
      return [
        {
          key: `run-${run}`,
          label: labels[run]!,
          timesHours,
          values,
          look: route,
          cursorValue: true,
          formatValue: shortNumber,
        },
      ];
    }),
    bands: observable === own ? [acceptedBand(row)] : [],
    illustrative: observable.grade === 'illustrative',
    weight: 1,
  }));
}

/** An axis from zero that holds the curves and the accepted band; a solver's zero may lie a hair below it. */
function axisOf(
  runs: readonly BehindRun[],
  { name }: Observable,
  row: EvidenceRow | null,
): Pick<CurvePanel, 'rangeLinear'> {
  const values = runs.flatMap(({ series }) => {
    const curve = series[name];
    return curve
      ? [
          curve.reduce((low, value) => Math.min(low, value)),
          curve.reduce((high, value) => Math.max(high, value)),
        ]
      : [];
  });
  const high = Math.max(...values, row?.band.to ?? row?.band.from ?? 0);
  if (!(high > 0) || Math.min(...values) < -1e-6 * high) return {};
  return { rangeLinear: [0, roundAbove(high)] };
}

function roundAbove(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((multiple) => multiple * decade >= value * 1.02) ?? 15;
  return step * decade;
}

/** Whether the row's value is the highest or the last one of a curve in the row's unit. */
function isOn(
  { name, unit }: Observable,
  row: EvidenceRow,
  measured: MeasuredRow | null,
  runs: readonly BehindRun[],
): boolean {
  if (!measured || unit !== row.unit) return false;
  return runs.some(({ series }) => {
    const values = series[name];
    if (!values || values.length === 0) return false;
    const marks = [values.reduce((high, value) => Math.max(high, value)), values.at(-1)!];
    return marks.some((mark) => Math.abs(mark - measured.value) <= 1e-9 * Math.abs(mark));
  });
}

function acceptedBand(row: EvidenceRow): CurvePanel['bands'][number] {
  return {
    key: 'accepted',
    kind: 'sourced',
    from: row.band.from,
    to: row.band.to,
    label: `accepted ${row.bandWords}`,
  };
}

/** Hours from the start within which anything happens that can be seen, in whole half days. */
export function behindHours(runs: readonly BehindRun[]): number {
  const longest = Math.max(...runs.map(({ hours }) => hours));
  const lasting = runs.map(({ timesHours, series }) => {
    const last = Object.values(series).map((values) => {
      const high = values.reduce((most, value) => Math.max(most, value), 0);
      // A fiftieth of the highest value is a line's width above the axis.
      return timesHours[values.findLastIndex((value) => value > high / 50)] ?? 0;
    });
    return Math.max(...last);
  });
  return Math.min(longest, 12 * Math.ceil(Math.max(...lasting) / 12));
}
