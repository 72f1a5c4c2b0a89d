import type { Model } from '#models/language/model.ts';
import { type Laboratory, laboratoryOf } from '#models/run/laboratoryOf.ts';
import type { ArmsReply, ArmsRequest } from './protocol.ts';
import { solveArms } from './solveArm.ts';

/** A run longer than this would be felt while a slider is dragged; it goes to the worker. */
const quickMilliseconds = 6;

/**
 * Solves short runs on the page's own thread, so that the curves of a change are drawn in the change's own frame: a browser
 * lets messages of a worker wait until the frame after an input is out. The same code as in the worker gives the same bits.
 */
export class QuickSolver {
  #laboratory: Laboratory | null = null;
  #millisecondsPerHour = Number.POSITIVE_INFINITY;

  /** Gets ready when the page has time; until then, and where it cannot, every run is the worker's. */
  prepare(model: Model): void {
    requestIdleCallback(() => {
      try {
        this.#laboratory = laboratoryOf(model);
      } catch (fault) {
        // Chromium before 115 compiles no module of this size on a page's thread.
        if (!(fault instanceof RangeError)) throw fault;
      }
    });
  }

  /** What a solved reply teaches about how long the next one takes. */
  learn({ request, solveMilliseconds }: ArmsReply): void {
    this.#millisecondsPerHour = solveMilliseconds / Math.max(request.hours, 1);
  }

  /** The reply at once, or null when the run is the worker's. */
  solve(request: ArmsRequest): ArmsReply | null {
    if (!this.#laboratory || this.#millisecondsPerHour * request.hours > quickMilliseconds) return null;
    const reply = solveArms(this.#laboratory, request);
    this.learn(reply);
    return reply;
  }
}
