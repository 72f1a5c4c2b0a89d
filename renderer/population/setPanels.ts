import type { Model } from '#models/language/model.ts';
import type { CurvePanel, CurveSpread } from '#renderer/curves/curvePanel.ts';
import { traceValueAt } from '#renderer/curves/traceValueAt.ts';
import { niceStep } from '#renderer/curves/valueTicks.ts';
import { curveBands } from '#renderer/explore/curveBands.ts';
import { panelLetter } from '#renderer/explore/explorePanels.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import { type BandCurves, bandCurves, medianTrace, spreadOf } from './bandCurves.ts';
import type { PeopleRun } from './PopulationLab.ts';
import { comparedObservable } from './peopleRequests.ts';
import { middleHalf } from './spreadSentence.ts';

/** One chart for each published set on the same axes: the same tablets in the people of each study. */
export function setPanels(model: Model, runs: readonly PeopleRun[]): readonly CurvePanel[] {
  const arm = model.regimens.find(({ route }) => route === 'tablets')?.name ?? '';
  const solved = runs.flatMap(({ key, label, progress }) => {
    const curves = progress?.bands ? bandCurves(progress.bands, arm, comparedObservable) : null;
    return curves ? [{ key, label, curves }] : [];
  });
  const highest = Math.max(1, ...solved.flatMap(({ curves }) => [greatest(curves.curves[4])]));
  const step = niceStep(highest / 4);
  const rangeLinear = [0, Math.ceil(highest / step) * step] as const;
  const single = solved.map(({ key, label, curves }, index) => ({
    key: `set-${key}`,
    letter: panelLetter(index),
    title: label,
    unitText: 'plasma, ng/mL',
    sentence: (time: number) => {
      const middle = traceValueAt({ timesHours: curves.timesHours, values: curves.curves[2] }, time);
      return `Middle person ${shortNumber(middle)}; half of people ${middleHalf(curves, time, shortNumber)}.`;
    },
    scale: 'switchable' as const,
    logFloor: 5,
    logCeiling: 3000,
    rangeLinear,
    traces: [medianTrace(curves, 'tablets', { cursorValue: true, formatValue: shortNumber })],
    spreads: [spreadOf(curves, 'tablets', true)],
    bands: curveBands(model, comparedObservable),
    illustrative: false,
    weight: 1,
  }));
  if (solved.length < 2) return single;
  const together: CurvePanel = {
    key: 'set-together',
    letter: panelLetter(solved.length),
    title: 'Together',
    unitText: 'plasma, ng/mL',
    sentence: (time) => {
      const middles = solved.map(({ curves }) =>
        traceValueAt({ timesHours: curves.timesHours, values: curves.curves[2] }, time),
      );
      return `Middle people from ${shortNumber(Math.min(...middles))} to ${shortNumber(Math.max(...middles))}; shaded, half of each study.`;
    },
    scale: 'switchable',
    logFloor: 5,
    logCeiling: 3000,
    rangeLinear,
    traces: solved.map(({ key, label, curves }, index) => ({
      ...medianTrace(curves, 'tablets', { cursorValue: false, formatValue: shortNumber }),
      key: `together-${key}`,
      label,
      shortLabel: label,
      look: togetherLooks[index % togetherLooks.length]!,
    })),
    spreads: solved.map(({ key, curves }) => middleHalfSpread(key, curves)),
    bands: [],
    illustrative: false,
    weight: 1,
  };
  return [...single, together];
}

/** Told apart by dash and by the name at the end: all three are tablets. */
const togetherLooks = ['tablets', 'neutral', 'pinned'] as const;

/** The middle half alone; three whole spreads over each other could not be read. */
function middleHalfSpread(key: string, { timesHours, curves }: BandCurves): CurveSpread {
  const [, lower, middle, upper] = curves;
  return {
    key: `together-${key}`,
    look: 'tablets',
    timesHours,
    outer: { lower, upper, labels: null },
    inner: { lower: middle, upper: middle, labels: null },
  };
}

function greatest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
