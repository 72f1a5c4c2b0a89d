import type { CompiledSystem } from './compileSystem.ts';
import type { IntegrationRequest } from './integration.ts';
import type { Change, Schedule } from './schedule.ts';

/** @throws RangeError when a request does not fit the system; every one is a programmer fault, not a person's input */
export function assertRequest(system: CompiledSystem, request: IntegrationRequest): void {
  const { parameters, endHours, outputTimesHours, relativeTolerance, absoluteTolerances, stepLimit } =
    request;
  const { stateSymbols, parameterSymbols, outputNames } = system;
  demand(
    parameters.length === parameterSymbols.length,
    `${parameterSymbols.length} parameters are needed, not ${parameters.length}.`,
  );
  demand(endHours >= 0 && Number.isFinite(endHours), 'The end must be a time from 0 h on.');
  demand(relativeTolerance > 0 && relativeTolerance < 1, 'The relative tolerance lies between 0 and 1.');
  demand(Number.isInteger(stepLimit) && stepLimit > 0, 'The step limit is a whole number above 0.');
  if (typeof absoluteTolerances === 'number')
    demand(absoluteTolerances > 0, 'An absolute tolerance is above 0.');
  else if (absoluteTolerances !== undefined) {
    demand(absoluteTolerances.length === stateSymbols.length, 'One absolute tolerance per state is needed.');
    demand(
      absoluteTolerances.every((tolerance) => tolerance > 0),
      'Every absolute tolerance is above 0.',
    );
  }
  let last = 0;
  for (let i = 0; i < outputTimesHours.length; i++) {
    const time = outputTimesHours[i]!;
    demand(time >= last && time <= endHours, 'Output times are in order, between 0 h and the end.');
    last = time;
  }
  const { outputBuffers } = request;
  if (outputBuffers !== undefined) {
    const fits = outputBuffers.length === outputNames.length;
    const areLong = outputBuffers.every((buffer) => buffer.length >= outputTimesHours.length);
    demand(fits && areLong, 'One output buffer per output is needed, as long as the output times.');
  }
  assertSchedule(system, request.schedule, Number.POSITIVE_INFINITY);
}

function assertSchedule(system: CompiledSystem, schedule: Schedule, beforeHours: number): void {
  let last = -1;
  for (const { timeHours, changes } of schedule) {
    demand(timeHours >= 0 && timeHours > last, 'Stops are in strictly increasing order, from 0 h on.');
    demand(timeHours < beforeHours, 'A cycle stops within its period.');
    last = timeHours;
    for (const change of changes) assertChange(system, change, beforeHours < Number.POSITIVE_INFINITY);
  }
}

function assertChange(system: CompiledSystem, change: Change, isInCycle: boolean): void {
  if ('state' in change)
    demand(system.stateSymbols[change.state] !== undefined, `There is no state ${change.state}.`);
  if (change.kind === 'rate')
    demand(system.rateSymbols[change.rate] !== undefined, `There is no rate ${change.rate}.`);
  if (change.kind !== 'steady-state') return;
  demand(!isInCycle, 'A cycle holds no steady state of its own.');
  const { periodHours, cycle } = change;
  demand(periodHours >= 0 && Number.isFinite(periodHours), 'A period is a time from 0 h on.');
  if (periodHours > 0) assertSchedule(system, cycle, periodHours);
  else {
    assertSchedule(system, cycle, Number.MIN_VALUE);
    const areRates = cycle.every((stop) => stop.changes.every(({ kind }) => kind === 'rate'));
    demand(areRates, 'Constant rates for ever have rates only, at 0 h.');
  }
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(otherwise);
}
