import { firstStep } from './firstStep.ts';
import type { IntegrationStop } from './integration.ts';
import type { OutputRecorder } from './OutputRecorder.ts';
import { rungeKutta75 } from './rungeKutta75.ts';
import { StiffnessWatch } from './StiffnessWatch.ts';
import type { Workspace } from './Workspace.ts';
import { worstState } from './worstState.ts';

/** Step control with a memory of the last error (a PI controller) as in Hairer's DOPRI5: Hairer, Nørsett, Wanner, section IV.2. */
const control = { safety: 0.9, damping: 0.04, most: 10, least: 0.2, smallestError: 1e-4 } as const;
const exponent = 1 / (rungeKutta75.estimateOrder + 1);
const presentExponent = exponent - 0.75 * control.damping;
/** A step may be this much longer to end exactly on a stop. */
const stretch = 1.01;
const evaluationsPerTrial = rungeKutta75.stageCount;

/**
 * Integrates from one stop to the next, where nothing but the equations acts, and ends exactly there.
 * Rates must be written and prepared. Returns why it could not, or null; `work.timeHours` tells how far it came.
 */
export function solveSegment(
  work: Workspace,
  fromHours: number,
  toHours: number,
  recorder: OutputRecorder | null,
): IntegrationStop | null {
  const { kernel, layout } = work.system;
  const { relativeTolerance } = work;
  const { stateCount, state, next, slopes } = layout;
  const firstSlope = slopes[0]!;
  const smallest = 10 * Number.EPSILON * Math.max(Math.abs(fromHours), Math.abs(toHours), work.endHours);
  const stiffness = new StiffnessWatch(work);
  let time = fromHours;
  work.timeHours = time;

  const unfit = work.faultAt(state);
  if (unfit !== null) return unfit;
  kernel.derivative(time, state, firstSlope);
  work.evaluations += 1;
  const unknown = work.firstNotFinite(firstSlope, stateCount);
  if (unknown >= 0) return work.stop('not-finite', unknown, 'Its rate of change is not a finite number.');

  let step = Math.max(firstStep(work, time, toHours - time), smallest);
  let lastError: number = control.smallestError;
  let wasRejected = false;
  for (;;) {
    if (work.acceptedSteps + work.rejectedSteps >= work.stepLimit) {
      return work.stop('step-limit', worstState(work), `${work.stepLimit} steps do not reach ${toHours} h.`);
    }
    const isLast = time + stretch * step >= toHours;
    const trial = isLast ? toHours - time : step;
    const error = kernel.attempt(time, trial, relativeTolerance);
    work.evaluations += evaluationsPerTrial;
    if (!(error <= 1)) {
      work.rejectedSteps += 1;
      wasRejected = true;
      step =
        trial *
        (error < Number.POSITIVE_INFINITY
          ? Math.max(control.least, control.safety * error ** -exponent)
          : control.least);
      if (step >= smallest) continue;
      const broken = work.firstNotFinite(next, stateCount);
      if (broken >= 0) return work.stop('not-finite', broken, 'The state leaves the finite numbers.');
      return work.stop('step-too-small', worstState(work), `The step falls below ${smallest} h.`);
    }

    work.acceptedSteps += 1;
    const reached = isLast ? toHours : time + trial;
    work.timeHours = reached;
    const fault = work.faultAt(next);
    if (fault !== null) return fault;
    const unrecorded = recorder?.recordInside(time, trial, reached) ?? null;
    if (unrecorded !== null) return unrecorded;
    if (!isLast) {
      const stop = stiffness.check(trial, toHours - reached);
      if (stop !== null) return stop;
    }
    kernel.advance();
    time = reached;
    if (isLast) return null;
    const growth = control.safety * error ** -presentExponent * lastError ** control.damping;
    step = trial * Math.max(control.least, Math.min(wasRejected ? 1 : control.most, growth));
    lastError = Math.max(error, control.smallestError);
    wasRejected = false;
  }
}
