import type { Model } from '#models/language/model.ts';
import { valueAt } from '#models/run/frame.ts';
import type { CurvePanel, CurveTrace, GapWords } from '#renderer/curves/curvePanel.ts';
import {
  bloodSentence,
  cordSentence,
  legSentence,
  thresholdSentence,
} from '#renderer/text/chartSentences.ts';
import { scaleNumber, shortNumber, timesMore } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { curveBands } from './curveBands.ts';
import type { PinnedRun } from './exploreStore.ts';
import { observableNamed } from './observableNamed.ts';
import { panelCatalogue } from './panelCatalogue.ts';
import { pinnedTraces } from './pinnedTraces.ts';
import { givenArm, pairOf, readingAt, shown } from './readings.ts';
import { routeTraces } from './routeTraces.ts';
import { signPanel } from './signPanel.ts';

interface PanelSources {
  readonly model: Model;
  readonly reply: ArmsReply;
  readonly pinned: readonly PinnedRun[];
}

export interface ExplorePanels extends PanelSources {
  /** Keys of the catalogue, in any order. */
  readonly chosen: readonly string[];
}

// In lower charts the words of a gap would lie on lines.
const mostPanelsWithGaps = 4;

type UnletteredPanel = Omit<CurvePanel, 'letter'>;

const ownPanels: Readonly<Record<string, (sources: PanelSources) => UnletteredPanel>> = {
  blood: bloodPanel,
  fluid: fluidPanel,
  leg: legPanel,
  brainstem: brainstemPanel,
};

/** The chosen charts in the order of the catalogue, lettered from the top. */
export function explorePanels({ chosen, ...sources }: ExplorePanels): readonly CurvePanel[] {
  const { model, reply, pinned } = sources;
  const shownPanels = panelCatalogue(model).filter(({ key }) => chosen.includes(key));
  return shownPanels.map(({ key }, index) => {
    const { gap, ...panel } = ownPanels[key]?.(sources) ?? signPanel(model, reply, pinned, key);
    const hasRoom = shownPanels.length <= mostPanelsWithGaps;
    return { ...panel, ...(gap && hasRoom && { gap }), letter: panelLetter(index) };
  });
}

/** A for the topmost. */
export function panelLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (index % 26));
}

function bloodPanel({ model, reply, pinned }: PanelSources): UnletteredPanel {
  return {
    key: 'blood',
    title: 'In the blood',
    unitText: 'plasma, ng/mL',
    sentence: (time) => bloodSentence(pairOf(reply, (solution) => readingAt(solution, shown.plasma, time))),
    scale: 'switchable',
    logFloor: 0.5,
    logCeiling: 3000,
    traces: [
      ...routeTraces(reply, shown.plasma, shortNumber),
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

function fluidPanel({ model, reply, pinned }: PanelSources): UnletteredPanel {
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
  const lumbar = routeTraces(reply, shown.lumbar, shortNumber, {
    tablets: { look: 'tablets', label: 'Tablets, all levels', shortLabel: 'Tablets' },
    pump: { look: 'pump-lumbar', label: 'Pump, lumbar', shortLabel: 'lumbar' },
  });
  return {
    key: 'fluid',
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

function legPanel({ model, reply, pinned }: PanelSources): UnletteredPanel {
  const untreated = untreatedLeg(model, reply);
  return {
    key: 'leg',
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
      ...routeTraces(reply, shown.leg, scaleNumber),
      ...pinnedTraces(pinned, reply, shown.leg, scaleNumber),
    ],
    bands: curveBands(model, shown.leg),
    reference: { value: untreated, label: `untreated ${scaleNumber(untreated)}` },
    gap: { fromTrace: 'tablets', toTrace: 'pump', words: (time) => calmerWords(reply, time) },
    illustrative: observableNamed(model, shown.leg).grade === 'illustrative',
    weight: 0.29,
  };
}

function brainstemPanel({ model, reply, pinned }: PanelSources): UnletteredPanel {
  const observable = observableNamed(model, shown.brainstem);
  return {
    key: 'brainstem',
    title: 'In the brain stem',
    unitText: 'index',
    sentence: (time) =>
      thresholdSentence(
        pairOf(reply, (solution) => valueAt(solution, shown.brainstem, time)),
        observable.bands,
      ),
    scale: 'linear',
    rangeLinear: brainstemRange(reply, pinned),
    traces: [
      ...routeTraces(reply, shown.brainstem, shortNumber),
      ...pinnedTraces(pinned, reply, shown.brainstem, shortNumber),
    ],
    bands: curveBands(model, shown.brainstem),
    illustrative: observable.grade === 'illustrative',
    weight: 0.22,
  };
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

/** Wide enough for drowsiness to be seen coming, and wider in steps for whatever lies beyond. */
function brainstemRange(reply: ArmsReply, pinned: readonly PinnedRun[]): readonly [number, number] {
  const peaks = [reply, ...pinned.map((run) => run.reply)].flatMap(({ arms }) =>
    arms.map(({ exposures }) => exposures[shown.brainstem]?.peak ?? 0),
  );
  const top = [120, 300, 600, 1500, 3000, 6000].find((end) => Math.max(...peaks) <= 0.98 * end);
  return [0, top ?? Math.max(...peaks)];
}
