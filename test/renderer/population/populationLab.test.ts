import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bands } from '#models/population/bands.ts';
import { loadLaboratory } from '#models/simulate.ts';
import { createExploreStore } from '#renderer/explore/exploreStore.ts';
import { PopulationLab } from '#renderer/population/PopulationLab.ts';
import type {
  PopulationOutcome,
  PopulationProgress,
  PopulationRequest,
} from '#renderer/worker/populationProtocol.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { model } = opened.value;

const bands: Bands = {
  subjects: 50,
  method: 'exact',
  percentiles: [],
  timesHours: new Float64Array(0),
  arms: [],
};
const progressAt = (done: number, total: number): PopulationProgress => ({
  done,
  total,
  bands: done < 50 ? null : { ...bands, subjects: done },
  counts: null,
  failures: [],
  rejected: 0,
  rejectedByName: {},
});

interface Started {
  readonly request: PopulationRequest;
  readonly tell: (progress: PopulationProgress) => void;
  readonly end: (outcome: PopulationOutcome) => void;
  isCancelled: boolean;
}

/** A client that does only what the test says; a cancelled task keeps what it was last told. */
function client() {
  const started: Started[] = [];
  const pulled: number[] = [];
  return {
    started,
    pulled,
    start(request: PopulationRequest, onProgress: (progress: PopulationProgress) => void) {
      let last = progressAt(0, request.count);
      let end: (outcome: PopulationOutcome) => void = () => undefined;
      const result = new Promise<PopulationOutcome>((resolve) => {
        end = resolve;
      });
      const task: Started = {
        request,
        isCancelled: false,
        tell: (progress) => {
          last = progress;
          onProgress(progress);
        },
        end,
      };
      started.push(task);
      const cancel = () => {
        task.isCancelled = true;
        end({ ...last, isCancelled: true, problems: [] });
      };
      return { cancel, result };
    },
    async pullOut(_request: PopulationRequest, subject: number) {
      pulled.push(subject);
      return { subject, drawn: {}, arms: [], problems: [] };
    },
  };
}

function lab() {
  const explored = createExploreStore();
  const arms = model.regimens.map(({ name }) => ({ regimen: name, quantities: {} }));
  const reply = (weight: number): ArmsReply => ({
    request: { values: { weight }, parameterSet: null, arms, hours: 48, everyHours: 0.1 },
    arms: [],
    solveMilliseconds: 1,
  });
  explored.setState({ model, reply: reply(70) });
  const engine = client();
  const made = new PopulationLab(explored, engine);
  const leave = made.follow(['ashworth_leg']);
  const choose = (weight: number) => explored.setState({ reply: reply(weight) });
  return { lab: made, engine, leave, choose, state: () => made.store.getState() };
}

const settled = () => vi.advanceTimersByTimeAsync(400);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('many people', () => {
  it('come as they are solved and end whole', async () => {
    const { engine, state } = lab();
    const [task] = engine.started;
    task!.tell(progressAt(412, 1000));
    expect(state()).toMatchObject({ isRunning: true, runs: [{ progress: { done: 412 } }] });
    task!.end({ ...progressAt(1000, 1000), isCancelled: false, problems: [] });
    await settled();
    expect(state()).toMatchObject({ isRunning: false, runs: [{ progress: { done: 1000 } }] });
  });

  it('are kept when somebody stops before the end', async () => {
    const { lab: people, engine, state } = lab();
    engine.started[0]!.tell(progressAt(412, 1000));
    people.stop();
    await settled();
    expect(state()).toMatchObject({
      isRunning: false,
      runs: [{ progress: { done: 412, bands: { subjects: 412 } }, outcome: { isCancelled: true } }],
    });
  });

  it('start anew when the patient changes, and keep the old bands until there are new ones', async () => {
    const { engine, choose, state } = lab();
    engine.started[0]!.tell(progressAt(100, 1000));
    choose(50);
    await settled();
    expect(engine.started).toHaveLength(2);
    expect(engine.started[0]!.isCancelled).toBe(true);
    expect(engine.started[1]!.request.request.values).toEqual({ weight: 50 });
    engine.started[1]!.tell(progressAt(10, 1000));
    expect(state().runs[0]?.progress).toMatchObject({ done: 10, bands: { subjects: 100 } });
    engine.started[0]!.tell(progressAt(900, 1000));
    expect(state().runs[0]?.progress?.done).toBe(10);
  });

  it('wait for a slider to rest', async () => {
    const { engine, choose } = lab();
    for (const weight of [60, 61, 62, 63]) {
      choose(weight);
      await vi.advanceTimersByTimeAsync(50);
    }
    await settled();
    expect(engine.started).toHaveLength(2);
    expect(engine.started[1]!.request.request.values).toEqual({ weight: 63 });
  });

  it('are let alone once nobody looks', async () => {
    const { engine, leave, choose } = lab();
    leave();
    choose(40);
    await settled();
    expect(engine.started).toHaveLength(1);
  });

  it('of each published set are solved one set after the other', async () => {
    const { lab: people, engine, state } = lab();
    people.choose({ compares: true, count: 100 });
    await settled();
    for (const index of model.parameterSets.keys()) {
      engine.started[1 + index]!.end({ ...progressAt(100, 100), isCancelled: false, problems: [] });
      await settled();
    }
    expect(engine.started.slice(1).map(({ request }) => request.request.parameterSet)).toEqual(
      model.parameterSets.map(({ name }) => name),
    );
    expect(state().isRunning).toBe(false);
  });
});

describe('one of them', () => {
  it('is pulled out, and again when the people change', async () => {
    const { lab: people, engine, choose, state } = lab();
    people.pick(17);
    await settled();
    expect(state().person).toMatchObject({ subject: 17, pulled: { subject: 17 } });
    choose(50);
    await settled();
    expect(engine.pulled).toEqual([17, 17]);
    people.pick(null);
    expect(state().person).toBeNull();
  });
});
