import type { IntegrationStop } from './integration.ts';
import { rungeKutta75 } from './rungeKutta75.ts';
import type { Workspace } from './Workspace.ts';

/** Accepted steps between two looks. */
const interval = 8;
/** Looks in a row that must find the step held by stability. */
const enough = 4;
/** Part of the stability region's length from which a step counts as held by stability. */
const nearBoundary = 0.7;

/**
 * Finds segments that an explicit method cannot finish in reasonable time. Step times fastest rate is estimated from two slopes at
 * the end of the step (Hairer, Wanner, "Solving ordinary differential equations II", section IV.2). Being held by stability
 * alone is no fault, many pharmacokinetic models are after the absorption; it is one where the steps left exceed the limit.
 */
export class StiffnessWatch {
  readonly #work: Workspace;
  #steps = 0;
  #found = 0;

  constructor(work: Workspace) {
    this.#work = work;
  }

  /** Call after an accepted step, before advancing. */
  check(stepHours: number, hoursLeft: number): IntegrationStop | null {
    this.#steps += 1;
    if (this.#steps % interval !== 0) return null;
    const work = this.#work;
    const { stateCount, slopes, next, stage } = work.system.layout;
    const { memory } = work.system;
    const [before, last] = [slopes[rungeKutta75.stageCount - 1]!, slopes[rungeKutta75.stageCount]!];
    let ofSlopes = 0;
    let ofStates = 0;
    let fastest = 0;
    let largest = 0;
    for (let i = 0; i < stateCount; i++) {
      // In units of tolerance, so that milligrams and micrograms count alike.
      const unit = work.absoluteTolerances[i]! + work.relativeTolerance * work.largest[i]!;
      const slope = Math.abs(memory[last + i]! - memory[before + i]!) / unit;
      const state = Math.abs(memory[next + i]! - memory[stage + i]!) / unit;
      ofSlopes = Math.max(ofSlopes, slope);
      ofStates = Math.max(ofStates, state);
      if (slope > largest) {
        largest = slope;
        fastest = i;
      }
    }
    const isHeld = stepHours * ofSlopes > nearBoundary * rungeKutta75.stabilityLength * ofStates;
    this.#found = isHeld ? this.#found + 1 : 0;
    if (this.#found < enough) return null;
    const stepsLeft = work.stepLimit - work.acceptedSteps - work.rejectedSteps;
    if (hoursLeft / stepHours <= stepsLeft) return null;
    return work.stop(
      'stiff',
      fastest,
      `Rates differ so much that steps of ${stepHours.toPrecision(2)} h are needed for the ${hoursLeft.toPrecision(3)} h left.`,
    );
  }
}
