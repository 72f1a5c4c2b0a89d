import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import type { Model } from '#models/language/model.ts';
import { outputTimes } from '#models/run/outputTimes.ts';
import { parameterValues } from '#models/run/parameterValues.ts';
import type { RunInputs } from '#models/run/run.ts';
import { scheduleOf } from '#models/run/scheduleOf.ts';
import { systemOf } from '#models/run/systemOf.ts';
import { type Laboratory, loadLaboratory } from '#models/simulate.ts';
import { type CompiledSystem, compileSystem, withKernel } from '#models/solver/compileSystem.ts';
import { defaultStepLimit, type IntegrationRequest } from '#models/solver/integration.ts';
import { handWrittenKernel } from './handWrittenKernel.ts';
import { mathjsKernel } from './mathjsKernel.ts';

/** The run of the bars: 20 mg every 8 h for 72 h, every observable every 0.1 h, relative tolerance 1e-6. */
export interface BenchSystem {
  readonly laboratory: Laboratory;
  readonly inputs: RunInputs;
  readonly request: IntegrationRequest;
  readonly compiled: CompiledSystem;
  readonly handWritten: CompiledSystem;
  readonly mathjs: CompiledSystem;
}

export function benchSystem(): BenchSystem {
  const opened = loadLaboratory();
  if (!opened.ok) throw new Error(opened.problems.map(({ reason }) => reason).join('\n'));
  const { model } = opened.value;
  const inputs = tabletInputs(model);
  const compiled = compileSystem(systemOf(model), 'webassembly');
  return {
    laboratory: opened.value,
    inputs,
    request: requestFor(model, inputs),
    compiled,
    handWritten: withKernel(compiled, handWrittenKernel(compiled)),
    mathjs: withKernel(compiled, mathjsKernel(model)),
  };
}

function tabletInputs(model: Model): RunInputs {
  const rows = readDosingSentences('20 mg by mouth every 8 h from 0 h', 'bench', { ...model, hours: 72 });
  if (!rows.ok) throw new Error(rows.problems.map(({ reason }) => reason).join('\n'));
  return {
    values: {},
    parameterSet: null,
    events: rows.value,
    hours: 72,
    everyHours: 0.1,
    relativeTolerance: 1e-6,
  };
}

function requestFor(model: Model, inputs: RunInputs): IntegrationRequest {
  const schedule = scheduleOf(model, inputs);
  if (!schedule.ok) throw new Error(schedule.problems.map(({ reason }) => reason).join('\n'));
  return {
    parameters: Float64Array.from(parameterValues(model, inputs), ({ value }) => value),
    schedule: schedule.value,
    endHours: inputs.hours,
    outputTimesHours: outputTimes(inputs.hours, inputs.everyHours, schedule.value, false),
    relativeTolerance: 1e-6,
    stepLimit: defaultStepLimit,
  };
}
