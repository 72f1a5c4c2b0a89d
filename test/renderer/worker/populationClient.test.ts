import { expose, wrap } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import { loadLaboratory } from '#models/simulate.ts';
import { PopulationClient } from '#renderer/worker/populationClient.ts';
import type {
  PopulationRequest,
  PopulationSolverService,
  PopulationTallyService,
} from '#renderer/worker/populationProtocol.ts';
import { createPopulationSolver } from '#renderer/worker/populationSolver.ts';

const loaded = loadLaboratory();
if (!loaded.ok) throw new Error('The shipped model has problems.');
const laboratory = loaded.value;

const request: PopulationRequest = {
  request: {
    values: {},
    parameterSet: null,
    arms: [
      { regimen: 'tablets', quantities: {} },
      { regimen: 'pump', quantities: {} },
    ],
    hours: 24,
    everyHours: 1,
  },
  seed: 5,
  count: 120,
  observables: ['plasma_concentration', 'ashworth_leg'],
  everyHours: 1,
  spread: 'variability',
};

let close = (): void => undefined;
afterEach(() => close());

/** The client with its services behind message ports, as behind workers, on one thread. */
function clientWith(workerCount: number): PopulationClient {
  const ports: MessagePort[] = [];
  const behind = <Service>(service: Service) => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    expose(service, port1);
    return wrap<Service>(port2);
  };
  let tally: PopulationTally | null = null;
  const tallyService: PopulationTallyService = {
    open: ({ job, observables }) => {
      tally = new PopulationTally(observables, job);
    },
    add: (chunk) => tally!.add(chunk),
    snapshot: () => tally!.snapshot(),
  };
  const solvers = Array.from({ length: workerCount }, () =>
    behind<PopulationSolverService>(createPopulationSolver(() => laboratory, 'webassembly')),
  );
  close = () => {
    for (const port of ports) port.close();
  };
  return new PopulationClient(solvers, behind(tallyService), () => close());
}

describe('the client of the population workers', () => {
  it('gives the same to the bit with one worker and with three', async () => {
    const one = await clientWith(1).start(request, () => undefined).result;
    close();
    const three = await clientWith(3).start(request, () => undefined).result;
    expect(three).toEqual(one);
    expect(one).toMatchObject({ done: 120, isCancelled: false, problems: [] });
    expect(one.bands!.arms.map(({ id }) => id)).toEqual(['tablets', 'pump']);
  });

  it('is cancelled at once, and a new start cancels the one before', async () => {
    const client = clientWith(2);
    const first = client.start(request, () => undefined);
    const second = client.start({ ...request, seed: 6 }, (progress) => {
      if (progress.done > 40) second.cancel();
    });
    expect((await first.result).isCancelled).toBe(true);
    const outcome = await second.result;
    expect(outcome.isCancelled).toBe(true);
    expect(outcome.done).toBeLessThan(120);
    const third = await client.start(request, () => undefined).result;
    expect(third.done).toBe(120);
  });

  it('tells what is wrong with a request, and runs nothing', async () => {
    const client = clientWith(1);
    const wrong = { ...request, observables: ['nothing'], count: 0 };
    const { problems, done } = await client.start(wrong, () => undefined).result;
    expect(problems.map(({ code }) => code)).toEqual(['out-of-range', 'unknown-observable']);
    expect(done).toBe(0);
  });

  it('pulls one patient out: the curve lies in the bands as one of them', async () => {
    const client = clientWith(2);
    const alone = { ...request, count: 1 };
    const { bands } = await client.start(alone, () => undefined).result;
    const pulled = await client.pullOut(alone, 1);
    expect(pulled.problems).toEqual([]);
    expect(Object.keys(pulled.drawn)).toContain('clearance_multiple');
    const { solution } = pulled.arms[0]!.run;
    const curve = bands!.arms[0]!.curves.plasma_concentration![2]!;
    bands!.timesHours.forEach((timeHours, index) => {
      const at = solution!.timesHours.indexOf(timeHours);
      expect(solution!.series.plasma_concentration![at]).toBe(curve[index]);
    });
  });

  it('makes a tornado over quantities of the patient and of the regimen, the widest first', async () => {
    const asked = {
      request: request.request,
      regimen: 'tablets',
      observable: 'plasma_concentration',
      measure: 'areaUnderCurve',
      names: ['crcl', 'tablet_dose', 'naive_half_effect_concentration'],
    } as const;
    const told: number[] = [];
    const { baseline, bars, problems } = await clientWith(2).tornado(asked, {
      onProgress: ({ done }) => void told.push(done),
    });
    expect([problems, told]).toEqual([[], [1, 2, 3]]);
    expect(bars.map(({ name }) => name).sort()).toEqual([...asked.names].sort());
    expect(bars.at(-1)).toMatchObject({ name: 'naive_half_effect_concentration', swing: 0 });
    const dose = bars.find(({ name }) => name === 'tablet_dose')!;
    expect(dose.high.measure).toBeGreaterThan(1.15 * baseline);
  });

  it('makes a grid by rows over its workers, and stops when told to', async () => {
    const asked = {
      request: request.request,
      regimen: 'tablets',
      observable: 'plasma_concentration',
      measure: 'peak',
      across: { name: 'tablet_dose', from: 10, to: 30, count: 3 },
      down: { name: 'crcl', from: 20, to: 120, count: 4 },
    } as const;
    const client = clientWith(2);
    const { measures, problems } = await client.grid(asked);
    expect([measures.length, problems]).toEqual([12, []]);
    for (let row = 0; row < 4; row += 1) {
      expect(measures[3 * row + 2]).toBeGreaterThan(measures[3 * row]!);
      if (row > 0) expect(measures[3 * row]).toBeLessThan(measures[3 * row - 3]!);
    }
    const abort = new AbortController();
    const stopped = client.grid(asked, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(stopped).rejects.toThrow('aborted');
  });
});
