import type { Observable } from '#models/language/model.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import type { Debrief } from '#models/scenario/playthrough.ts';
import { wholeScale } from '#renderer/bedside/wholeScale.ts';
import type { CurveBand } from '#renderer/curves/curvePanel.ts';
import type { HourSpan } from '#renderer/curves/nightColumns.ts';
import { niceStep } from '#renderer/curves/valueTicks.ts';
import { curveBands } from '#renderer/explore/curveBands.ts';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import { signRange } from '#renderer/explore/signRange.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { bareWords } from './observableWords.ts';
import { type AxisEnds, isConcentration } from './plotFrame.ts';
import { type PlotSeries, seriesBetween } from './plotPath.ts';

export type Future = Debrief['futures'][number];

/** One future in one chart. */
export interface FutureLine {
  readonly future: Future;
  readonly name: string;
  readonly series: PlotSeries;
}

/** One chart of the debrief, ready to be drawn. */
export interface DebriefCurve {
  readonly observable: Observable;
  readonly letter: string;
  readonly lines: readonly FutureLine[];
  readonly bands: readonly CurveBand[];
  readonly ends: AxisEnds;
  /** Drug that a pump gives has the pump's colour. */
  readonly isPumpDrug: boolean;
  /** "Highest: your run 0.64, nothing done 0.65." */
  readonly sentence: string;
}

/** What stands at the end of a line: the name of a future, or whose it is where there is one of a kind. */
export function futureName({ kind, name }: Pick<Future, 'kind' | 'name'>, hasBranches: boolean): string {
  if (kind === 'mine') return hasBranches ? name : 'Your run';
  if (kind === 'branch') return name;
  return kind === 'ideal' ? 'Ideal path' : 'Nothing done';
}

/** The charts that a case asks for, with the futures that are to be compared; nothing done lies under what was done. */
export function debriefCurves(
  { case: debriefed, model }: OpenedCase,
  futures: readonly Future[],
  hasBranches: boolean,
  window: HourSpan,
): readonly DebriefCurve[] {
  const hasPump = debriefed.orders.some(({ events }) =>
    events.some(({ cmt }) => cmt === 'pump' || cmt === 'intrathecal'),
  );
  return debriefed.debrief.curves.map((name, index) => {
    const observable = observableNamed(model, name);
    const lines = futures.flatMap((future): FutureLine[] => {
      const { solution } = future.run;
      const values = solution?.series[name];
      if (!solution || !values) return [];
      const last = solution.timesHours.at(-1) ?? 0;
      const series = seriesBetween(
        { timesHours: solution.timesHours, values },
        window.fromHours,
        Math.min(window.toHours, last),
      );
      return [{ future, name: futureName(future, hasBranches), series }];
    });
    return {
      observable,
      letter: String.fromCharCode('A'.charCodeAt(0) + index),
      lines,
      bands: curveBands(model, name),
      ends: curveEnds(
        observable,
        lines.map(({ series }) => series),
      ),
      isPumpDrug: hasPump && name.startsWith('csf_'),
      sentence: turnSentence(observable, lines, debriefed),
    };
  });
}

function curveEnds(observable: Observable, series: readonly PlotSeries[]): AxisEnds {
  const values = series.flatMap(({ values: own }) => [...own]);
  if (!isConcentration(observable)) {
    const scale = shownWhole(observable, values);
    const [from, to] = scale ?? signRange(values, observable.unit, observable.bands);
    return { distribution: 'linear', from, to };
  }
  const highest = Math.max(10, ...values);
  const power = niceStep(highest);
  return { distribution: 'log', from: Math.min(1, power / 100), to: power };
}

/** The ends of a scale that is shown whole: a score, or a share, also where rounding steps out of it by a hair. */
function shownWhole(observable: Observable, values: readonly number[]): readonly [number, number] | null {
  const scale = wholeScale(observable);
  if (scale) return scale;
  const hair = 0.01;
  return observable.unit === '1' && values.every((value) => value > -hair && value < 1 + hair)
    ? [0, 1]
    : null;
}

/**
 * What each future came to over the whole case, as its measures count it, whatever part of it is in view: its lowest where the
 * danger lies below, otherwise its highest.
 */
function turnSentence(
  observable: Observable,
  lines: readonly FutureLine[],
  { beginsHours, hours }: Pick<Case, 'beginsHours' | 'hours'>,
): string {
  if (lines.length === 0) return '';
  const isLow = observable.bands.some(({ kind, from, to }) => {
    return (kind === 'toxic' || kind === 'threshold') && from === null && to !== null;
  });
  const isAlsoHigh = observable.bands.some(
    ({ kind, from }) => kind !== 'usual' && kind !== 'expected' && from !== null,
  );
  const turn = isLow && !isAlsoHigh ? Math.min : Math.max;
  const words = lines.map(({ name, future: { run } }) => {
    const { timesHours, series } = run.solution!;
    const after = seriesBetween(
      { timesHours, values: series[observable.name]! },
      beginsHours,
      Math.min(hours, timesHours.at(-1)!),
    );
    const value = after.values.reduce((best, one) => turn(best, one), after.values[0]!);
    return `${name.charAt(0).toLowerCase()}${name.slice(1)} ${bareWords(observable, value)}`;
  });
  return `${turn === Math.min ? 'Lowest' : 'Highest'}: ${words.join(', ')}.`;
}
