import { describe, expect, it } from 'vitest';
import { scheduleOf } from '#models/run/scheduleOf.ts';
import { openLaboratory } from '#models/simulate.ts';
import { inputsOf } from '../baclofen/laboratory.ts';
import { edited, modelOf, twoCompartmentText } from '../language/plantFault.ts';

const initial = 'initial: CrCl / CrCl - 1';

describe('what settings begin with', () => {
  it("is computed from the run's own covariates and parameters", () => {
    const model = modelOf(edited(twoCompartmentText, [[initial, 'initial: CrCl / (2 * CrCl) + 0.5 * Fed']]));
    const beginning = (fed: number) => {
      const schedule = scheduleOf(model, inputsOf({ values: { fed } }));
      return schedule.ok && schedule.value[0];
    };
    const rate = model.inputs.length;
    expect(beginning(0)).toEqual({ timeHours: 0, changes: [{ kind: 'rate', rate, value: 0.5 }] });
    expect(beginning(1)).toEqual({ timeHours: 0, changes: [{ kind: 'rate', rate, value: 1 }] });
  });

  it('is a problem of the run where it lies outside the range', () => {
    const opened = openLaboratory(
      edited(twoCompartmentText, [[initial, 'initial: 2 * CrCl / CrCl']]),
      'f',
      'interpreter',
    );
    if (!opened.ok) throw new Error('The model can be read.');
    const run = opened.value.run(inputsOf({}));
    expect(run.solution).toBeNull();
    expect(run.problems).toMatchObject([{ code: 'out-of-range', subject: 'tourniquet' }]);
  });
});
