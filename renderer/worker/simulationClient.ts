import { type Remote, wrap } from 'comlink';
import type { ArmsReply, ArmsRequest, SimulationService } from './protocol.ts';
import { QuickSolver } from './QuickSolver.ts';

interface WaitingRun {
  readonly request: ArmsRequest;
  readonly answer: (reply: ArmsReply) => void;
  readonly fail: (fault: unknown) => void;
}

/** The page's side of the worker. */
export class SimulationClient {
  readonly #service: Remote<SimulationService>;
  readonly #quick = new QuickSolver();
  #isRunning = false;
  #waiting: WaitingRun | null = null;
  #latest: ArmsRequest | null = null;

  constructor(worker: Worker) {
    this.#service = wrap<SimulationService>(worker);
  }

  async open() {
    const opening = await this.#service.open();
    if (opening.ok) this.#quick.prepare(opening.value.model);
    return opening;
  }

  readEvents(events: Parameters<SimulationService['readEvents']>[0], hours: number) {
    return this.#service.readEvents(events, hours);
  }

  eventSentence(rows: Parameters<SimulationService['eventSentence']>[0]) {
    return this.#service.eventSentence(rows);
  }

  exportParameters(choices: Parameters<SimulationService['exportParameters']>[0]) {
    return this.#service.exportParameters(choices);
  }

  exportCurves(requests: Parameters<SimulationService['exportCurves']>[0]) {
    return this.#service.exportCurves(requests);
  }

  /**
   * Answers the latest request: at once where it is quick, otherwise from the worker. While one is being solved only the newest
   * of the others is kept, so that dragging a slider never queues; requests that were overtaken are dropped without an answer.
   */
  runLatest(request: ArmsRequest, answer: (reply: ArmsReply) => void, fail: (fault: unknown) => void): void {
    this.#latest = request;
    const reply = this.#quick.solve(request);
    if (reply) {
      this.#waiting = null;
      answer(reply);
      return;
    }
    this.#waiting = { request, answer, fail };
    if (!this.#isRunning) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting) {
      const { request, answer, fail } = this.#waiting;
      this.#waiting = null;
      try {
        const reply = await this.#service.runArms(request);
        this.#quick.learn(reply);
        // A quick answer may have overtaken this one; a newer request that waits will not mind an older picture meanwhile.
        if (this.#latest === request || this.#waiting) answer(reply);
      } catch (fault) {
        fail(fault);
      }
    }
    this.#isRunning = false;
  }
}

export function startSimulationClient(): SimulationClient {
  return new SimulationClient(
    new Worker(new URL('./simulationWorker.ts', import.meta.url), { type: 'module', name: 'simulation' }),
  );
}
