import type { Band, Model, Observable } from '#models/language/model.ts';
import { valueAt } from '#models/run/frame.ts';
import type { CurveBand, CurvePanel, CurveTrace, GapWords, TraceLook } from '#renderer/curves/curvePanel.ts';
import {
  bloodSentence,
  cordSentence,
  legSentence,
  thresholdSentence,
} from '#renderer/text/chartSentences.ts';
import { scaleNumber, shortNumber, timesMore } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { bandWords } from './bandWords.ts';
import type { PinnedRun } from './exploreStore.ts';
import { pinnedTraces } from './pinnedTraces.ts';
import { givenArm, pairOf, readingAt, shown } from './readings.ts';

interface PanelSources {
  readonly model: Model;
  readonly reply: ArmsReply;
  readonly pinned: readonly PinnedRun[];
  /** The brain-stem panel needs room. */
  readonly withBrainstem: boolean;
}

/** The stacked charts of Explore, in reading order: blood, spinal fluid, leg and, where there is room, brain stem. */
export function explorePanels(sources: PanelSources): readonly CurvePanel[] {
  const panels = [bloodPanel(sources), fluidPanel(sources), legPanel(sources)];
  return sources.withBrainstem ? [...panels, brainstemPanel(sources)] : panels;
}

function bloodPanel({ model, reply, pinned }: PanelSources): CurvePanel {
  return {
    key: 'blood',
    letter: 'A',
    title: 'In the blood',
    unitText: 'plasma, ng/mL',
    sentence: (time) => bloodSentence(pairOf(reply, (solution) => readingAt(solution, shown.plasma, time))),
    scale: 'switchable',
    logFloor: 0.5,
    logCeiling: 3000,
    traces: [
      ...bothTraces(reply, shown.plasma, shortNumber),
      ...pinnedTraces(pinned, reply, shown.plasma, shortNumber),
    ],
    bands: curveBands(model, shown.plasma),
    gap: {
      fromTrace: 'tablets',
      toTrace: 'pump',
      words: (time) => ratioWords(reply, shown.plasma, time),
    },
    illustrative: false,
    weight: 0.33,
  };
}

function fluidPanel({ model, reply, pinned }: PanelSources): CurvePanel {
  const pump = givenArm(reply, 'pump')?.run.solution;
  const levels = [
    ['thoracic', shown.thoracic, 'pump-thoracic'],
    ['cervical', shown.cervical, 'pump-cervical'],
    ['cranial', shown.cranial, 'pump-cranial'],
  ] as const;
  const above: readonly CurveTrace[] = pump
    ? levels.map(([label, observable, look]) => ({
        key: observable,
        label,
        timesHours: pump.timesHours,
        values: pump.series[observable]!,
        look,
        cursorValue: false,
        formatValue: shortNumber,
      }))
    : [];
  const lumbar = bothTraces(reply, shown.lumbar, shortNumber, {
    tablets: { look: 'tablets', label: 'Tablets, all levels', shortLabel: 'Tablets' },
    pump: { look: 'pump-lumbar', label: 'Pump, lumbar', shortLabel: 'lumbar' },
  });
  return {
    key: 'fluid',
    letter: 'B',
    title: 'In the spinal fluid',
    unitText: 'CSF, ng/mL',
    sentence: (time) => cordSentence(pairOf(reply, (solution) => valueAt(solution, shown.lumbar, time))),
    scale: 'switchable',
    logFloor: 5,
    logCeiling: 2000,
    traces: [...above, ...lumbar, ...pinnedTraces(pinned, reply, shown.lumbar, shortNumber)],
    bands: curveBands(model, shown.lumbar),
    gap: { fromTrace: 'pump', toTrace: 'tablets', words: (time) => ratioWords(reply, shown.lumbar, time) },
    illustrative: false,
    weight: 0.38,
  };
}

function legPanel({ model, reply, pinned }: PanelSources): CurvePanel {
  const untreated = untreatedLeg(model, reply);
  return {
    key: 'leg',
    letter: 'C',
    title: 'In the leg',
    unitText: 'Ashworth, 1 loose to 5 rigid',
    sentence: (time) =>
      legSentence(
        pairOf(reply, (solution) => valueAt(solution, shown.leg, time)),
        untreated,
      ),
    scale: 'linear',
    rangeLinear: [1, Math.max(4, Math.ceil(untreated))],
    traces: [
      ...bothTraces(reply, shown.leg, scaleNumber),
      ...pinnedTraces(pinned, reply, shown.leg, scaleNumber),
    ],
    bands: curveBands(model, shown.leg),
    reference: { value: untreated, label: `untreated ${scaleNumber(untreated)}` },
    gap: { fromTrace: 'tablets', toTrace: 'pump', words: (time) => calmerWords(reply, time) },
    illustrative: observableOf(model, shown.leg).grade === 'illustrative',
    weight: 0.29,
  };
}

function brainstemPanel({ model, reply, pinned }: PanelSources): CurvePanel {
  const observable = observableOf(model, shown.brainstem);
  return {
    key: 'brainstem',
    letter: 'D',
    title: 'In the brain stem',
    unitText: 'index',
    sentence: (time) =>
      thresholdSentence(
        pairOf(reply, (solution) => valueAt(solution, shown.brainstem, time)),
        observable.bands,
      ),
    scale: 'linear',
    rangeLinear: [0, 120],
    traces: [
      ...bothTraces(reply, shown.brainstem, shortNumber),
      ...pinnedTraces(pinned, reply, shown.brainstem, shortNumber),
    ],
    bands: curveBands(model, shown.brainstem),
    illustrative: observable.grade === 'illustrative',
    weight: 0.22,
  };
}

interface Naming {
  readonly look: TraceLook;
  readonly label: string;
  readonly shortLabel?: string;
}

function bothTraces(
  reply: ArmsReply,
  observable: string,
  formatValue: (value: number) => string,
  names: Readonly<Record<'tablets' | 'pump', Naming>> = {
    tablets: { look: 'tablets', label: 'Tablets' },
    pump: { look: 'pump', label: 'Pump' },
  },
): readonly CurveTrace[] {
  return (['pump', 'tablets'] as const).flatMap((route) => {
    const solution = givenArm(reply, route)?.run.solution;
    if (!solution) return [];
    const { timesHours, series } = solution;
    return [
      {
        key: route,
        ...names[route],
        timesHours,
        values: series[observable]!,
        cursorValue: true,
        formatValue,
      },
    ];
  });
}

/** Untreated leg tone of the run on screen: its own value or the model file's. */
export function untreatedLeg(model: Model, reply: ArmsReply): number {
  const name = 'baseline_ashworth';
  return reply.request.values[name] ?? model.covariates.find((covariate) => covariate.name === name)!.value;
}

function ratioWords(reply: ArmsReply, observable: string, time: number): GapWords | null {
  const { tablets, pump } = pairOf(reply, (solution) => valueAt(solution, observable, time));
  if (tablets === null || pump === null) return null;
  const [more, less, words] =
    tablets > pump ? [tablets, pump, 'with tablets'] : [pump, tablets, 'with the pump'];
  return less > 0 && more / less >= 1.5 && more / less < 1e5
    ? { headline: timesMore(more / less), detail: words }
    : null;
}

function calmerWords(reply: ArmsReply, time: number): GapWords | null {
  const { tablets, pump } = pairOf(reply, (solution) => valueAt(solution, shown.leg, time));
  if (tablets === null || pump === null || Math.abs(tablets - pump) < 0.2) return null;
  const words = tablets > pump ? 'with the pump' : 'with tablets';
  return { headline: `${scaleNumber(Math.abs(tablets - pump))} points calmer`, detail: words };
}

function curveBands(model: Model, name: string): readonly CurveBand[] {
  const bands = observableOf(model, name).bands;
  return bands.filter((band) => isFirstOfItsDanger(band, bands)).map((band) => curveBand(model, band));
}

// One hatched region, from the lowest danger upwards, is enough; the higher ones stand in the sheet.
function isFirstOfItsDanger(band: Band, bands: readonly Band[]): boolean {
  if (band.kind === 'usual' || band.kind === 'expected') return true;
  const lowest = Math.min(
    ...bands.filter(({ kind }) => kind === 'toxic' || kind === 'threshold').map(({ from }) => from ?? 0),
  );
  return band.from === lowest;
}

function curveBand(model: Model, band: Band): CurveBand {
  const isDanger = band.kind === 'toxic' || band.kind === 'threshold';
  return {
    key: band.name,
    kind: isDanger ? 'toxic' : 'sourced',
    from: band.from,
    to: isDanger ? null : band.to,
    ...bandWords(model, band),
  };
}

function observableOf(model: Model, name: string): Observable {
  const observable = model.observables.find((one) => one.name === name);
  if (!observable) throw new RangeError(`The model has no observable ${name}.`);
  return observable;
}
