import { applyChange } from './applyChange.ts';
import { assertRequest } from './assertRequest.ts';
import { BalanceLedger } from './BalanceLedger.ts';
import type { CompiledSystem } from './compileSystem.ts';
import { findSteadyState } from './findSteadyState.ts';
import type { Integration, IntegrationRequest, IntegrationStop } from './integration.ts';
import { OutputRecorder } from './OutputRecorder.ts';
import { solveSegment } from './solveSegment.ts';
import { Workspace } from './Workspace.ts';

/**
 * Integrates a system from 0 h to `endHours` through a schedule. Every stop of the schedule is met exactly, those at 0 h and at the
 * end included; later ones are left out. The same request gives the same bits, on every backend.
 * What cannot be solved further comes back as a coded stop with everything solved before it.
 * @throws RangeError for arrays of the wrong length and times out of order (programmer faults)
 */
export function integrate(system: CompiledSystem, request: IntegrationRequest): Integration {
  assertRequest(system, request);
  const work = new Workspace(system, request);
  const recorder = new OutputRecorder(work, request);
  const ledger = new BalanceLedger(work);
  const stop = follow(work, request, recorder, ledger);
  return {
    ...recorder.recorded(),
    acceptedSteps: work.acceptedSteps,
    rejectedSteps: work.rejectedSteps,
    evaluations: work.evaluations,
    balanceDrift: ledger.largestDrift,
    lastTimeHours: work.timeHours,
    stop,
  };
}

function follow(
  work: Workspace,
  { schedule, endHours }: IntegrationRequest,
  recorder: OutputRecorder,
  ledger: BalanceLedger,
): IntegrationStop | null {
  const { kernel, layout } = work.system;
  let time = 0;
  let nextStop = 0;
  kernel.prepareSegment();
  ledger.rebase(time);
  for (;;) {
    const present = schedule[nextStop];
    if (present !== undefined && present.timeHours === time) {
      for (const change of present.changes) {
        ledger.beforeChange(time);
        if (change.kind === 'steady-state') {
          const stop = findSteadyState(work, change);
          if (stop !== null) return stop;
        } else applyChange(work, change);
        ledger.afterChange(time, change.kind);
      }
      nextStop += 1;
      kernel.prepareSegment();
      const fault = work.faultAt(layout.state);
      if (fault !== null) return fault;
    }
    const unrecorded = recorder.recordPresent(time);
    if (unrecorded !== null) return unrecorded;
    if (time >= endHours) return null;

    const segmentEnd = Math.min(schedule[nextStop]?.timeHours ?? endHours, endHours);
    ledger.openSegment(time);
    const stop = solveSegment(work, time, segmentEnd, recorder) ?? ledger.closeSegment(segmentEnd);
    if (stop !== null) return stop;
    time = segmentEnd;
  }
}
