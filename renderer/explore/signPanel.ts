import type { Model } from '#models/language/model.ts';
import { valueAt } from '#models/run/frame.ts';
import type { CurvePanel } from '#renderer/curves/curvePanel.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { curveBands } from './curveBands.ts';
import type { PinnedRun } from './exploreStore.ts';
import { observableNamed } from './observableNamed.ts';
import { pinnedTraces } from './pinnedTraces.ts';
import { pairOf } from './readings.ts';
import { routeTraces } from './routeTraces.ts';
import { signFormat, signUnit } from './signFormat.ts';
import { signRange } from './signRange.ts';
import { signSentence } from './signSentence.ts';

const logarithmicUnits: readonly string[] = ['ng/mL', 'U/L'];

/** A chart of any observable of the model file: its label, unit, bands and grade are the file's. Tablets have no part in the pump's own. */
export function signPanel(
  model: Model,
  reply: ArmsReply,
  pinned: readonly PinnedRun[],
  name: string,
): Omit<CurvePanel, 'letter'> {
  const observable = observableNamed(model, name);
  const format = signFormat(observable);
  const ofPump = /^(pump|catheter)_/.test(name);
  const traces = [...routeTraces(reply, name, format), ...pinnedTraces(pinned, reply, name, format)].filter(
    ({ key }) => !ofPump || key.endsWith('pump'),
  );
  const values = traces.map((trace) => trace.values);
  const isLogarithmic = logarithmicUnits.includes(observable.unit);
  return {
    key: name,
    title: observable.label,
    unitText: signUnit(observable),
    sentence: (time) =>
      signSentence(
        { ...pairOf(reply, (solution) => valueAt(solution, name, time)), ...(ofPump && { tablets: null }) },
        format,
        observable.bands,
      ),
    ...(isLogarithmic
      ? { scale: 'switchable', logFloor: 1 }
      : { scale: 'linear', rangeLinear: signRange(flat(values), observable.unit, observable.bands) }),
    traces,
    bands: curveBands(model, name),
    illustrative: observable.grade === 'illustrative',
    weight: 0.24,
  };
}

function* flat(arrays: readonly Float64Array[]): Iterable<number> {
  for (const array of arrays) yield* array;
}
