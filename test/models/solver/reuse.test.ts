import { describe, expect, it } from 'vitest';
import { compileSystem, withKernel } from '#models/solver/compileSystem.ts';
import { integrate } from '#models/solver/integrate.ts';
import { createSketchKernel } from './sketchKernel.ts';
import { busySchedule, everyTenthHour, sketchParameters, sketchSystem } from './sketchSystem.ts';
import { backends, request } from './solve.ts';

describe('a system used again', () => {
  const rest = { schedule: busySchedule(24), endHours: 24, outputTimesHours: everyTenthHour(24) };

  it.each(backends)('writes into the buffers it is given, to the same bits (%s)', (backend) => {
    const system = compileSystem(sketchSystem, backend);
    const usual = { ...request(system, {}, rest), parameters: sketchParameters };
    const fresh = integrate(system, usual);
    const outputBuffers = system.outputNames.map(() => new Float64Array(241).fill(Number.NaN));
    const reused = integrate(system, { ...usual, outputBuffers });
    expect(reused).toEqual(fresh);
    reused.outputs.forEach((column, i) => {
      expect(column).toBe(outputBuffers[i]);
    });
    expect(integrate(system, { ...usual, outputBuffers })).toEqual(fresh);
  });

  it('takes buffers longer than needed and gives back the part that was written', () => {
    const system = compileSystem(sketchSystem, 'webassembly');
    const outputBuffers = system.outputNames.map(() => new Float64Array(1000));
    const run = integrate(system, {
      ...request(system, {}, rest),
      parameters: sketchParameters,
      outputBuffers,
    });
    expect(run.outputs[0]).toHaveLength(241);
    expect(run.outputs[0]!.buffer).toBe(outputBuffers[0]!.buffer);
  });

  it('is not touched by a run that broke off', () => {
    const system = compileSystem(sketchSystem, 'webassembly');
    const usual = { ...request(system, {}, rest), parameters: sketchParameters };
    const before = integrate(system, usual);
    const broken = integrate(system, { ...usual, parameters: sketchParameters.map(() => Number.NaN) });
    expect(broken.stop!.code).toBe('not-finite');
    expect(integrate(system, usual)).toEqual(before);
  });
});

describe('a hand-written right-hand side', () => {
  it('goes through the same steps as the compiled one', () => {
    const compiled = compileSystem(sketchSystem, 'webassembly');
    const byHand = withKernel(compiled, createSketchKernel);
    const rest = { schedule: busySchedule(72), endHours: 72, outputTimesHours: everyTenthHour(72) };
    const [one, other] = [compiled, byHand].map((system) =>
      integrate(system, { ...request(system, {}, rest), parameters: sketchParameters }),
    );
    expect(byHand.backend).toBe('hand-written');
    expect(other!.acceptedSteps).toBe(one!.acceptedSteps);
    other!.outputs.forEach((column, j) => {
      column.forEach((value, i) => {
        const expected = one!.outputs[j]![i]!;
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected) + 1e-12);
      });
    });
  });
});
