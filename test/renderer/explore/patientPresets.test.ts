import { describe, expect, it } from 'vitest';
import { loadLaboratory } from '#models/simulate.ts';
import { patientOf, valuesOfPatient } from '#renderer/explore/patientPresets.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { model } = opened.value;

describe('the model’s patients', () => {
  it('are known again by their values, each as itself', () => {
    for (const { name } of model.patients) {
      expect(patientOf(model, valuesOfPatient(model, {}, name)), name).toBe(name);
    }
    expect(patientOf(model, {})).toBeNull();
  });

  it('are somebody else once a value of theirs is changed', () => {
    const values = { ...valuesOfPatient(model, {}, 'child'), weight: 23 };
    expect(patientOf(model, values)).toBeUndefined();
  });

  it('leave nothing of the person before behind, and the model’s own numbers alone', () => {
    const child = valuesOfPatient(model, { central_volume: 40, weight: 90 }, 'child');
    expect(child).toEqual({
      central_volume: 40,
      ...model.patients.find(({ name }) => name === 'child')!.values,
    });
    expect(valuesOfPatient(model, child, null)).toEqual({ central_volume: 40 });
  });
});
