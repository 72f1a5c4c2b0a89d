import { type Remote, wrap } from 'comlink';
import type { ArmsReply, ArmsRequest, SimulationService } from './protocol.ts';

/** The page's side of the worker. */
export class SimulationClient {
  readonly #service: Remote<SimulationService>;
  #isRunning = false;
  #waiting: {
    request: ArmsRequest;
    answer: (reply: ArmsReply) => void;
    fail: (fault: unknown) => void;
  } | null = null;

  constructor(worker: Worker) {
    this.#service = wrap<SimulationService>(worker);
  }

  open() {
    return this.#service.open();
  }

  exportParameters(choices: Parameters<SimulationService['exportParameters']>[0]) {
    return this.#service.exportParameters(choices);
  }

  exportCurves(requests: Parameters<SimulationService['exportCurves']>[0]) {
    return this.#service.exportCurves(requests);
  }

  /**
   * Answers the latest request. While one is being solved only the newest of the others is kept, so that dragging a slider
   * never queues; requests that were overtaken are dropped without an answer.
   */
  runLatest(request: ArmsRequest, answer: (reply: ArmsReply) => void, fail: (fault: unknown) => void): void {
    this.#waiting = { request, answer, fail };
    if (!this.#isRunning) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting) {
      const { request, answer, fail } = this.#waiting;
      this.#waiting = null;
      try {
        answer(await this.#service.runArms(request));
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
