import { describe, expect, it } from 'vitest';
import { frameAt } from '#models/run/frame.ts';
import { sceneFrameOf } from '#renderer/synapse/contract/sceneFrameOf.ts';
import { baclofenGramPerMole, sceneSettingsOf } from '#renderer/synapse/contract/sceneSettingsOf.ts';
import { laboratory, solved } from '#test/models/baclofen/laboratory.ts';

const { model } = laboratory;

function settings(values: Readonly<Record<string, number>> = {}) {
  const found = sceneSettingsOf(model, { values, parameterSet: null }, 'pump');
  if (!found.ok) throw new Error('The model lacks something.');
  return found.value;
}

const frame = frameAt(solved({}), 12);

describe('from a run to its scene', () => {
  it('counts in µM as the model file speaks: 70 ng/mL is 0.33 µM', () => {
    const half = model.parameters.find(({ name }) => name === 'naive_half_effect_concentration')!;
    const micromolar = half.value / baclofenGramPerMole;
    expect(half.meaning).toContain(`${micromolar.toFixed(2)} µM`);
  });

  it('takes its level of coma and its parameters from the model file and the choices', () => {
    const coma = model.observables
      .find(({ name }) => name === 'brainstem_index')!
      .bands.find(({ name }) => name === 'coma')!;
    expect(settings().comaIndex).toBe(coma.from);
    expect(settings({ naive_half_effect_concentration: 90 }).naiveHalfEffect).toBe(90);
  });

  it('says which parameter or band an edited model lacks', () => {
    const observables = model.observables.map((one) => ({ ...one, bands: [] }));
    const lacking = sceneSettingsOf(
      { ...model, parameters: [], covariates: [], observables },
      { values: {}, parameterSet: null },
      'pump',
    );
    expect(lacking.ok ? [] : lacking.problems.map(({ subject }) => subject)).toEqual([
      'brainstem_index',
      'naive_half_effect_concentration',
      'sedation_tolerance',
    ]);
  });

  it('names each observable that the run lacks once, and draws nothing', () => {
    const { withdrawal_index: _, occupancy_cord_presynaptic: __, ...values } = frame.values;
    const scene = sceneFrameOf({ ...frame, values }, settings());
    expect(scene.ok ? [] : scene.problems.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'scene-observable withdrawal_index',
      'scene-observable occupancy_cord_presynaptic',
    ]);
  });

  it('refuses a number that is not one, and passes its time on', () => {
    const values = { ...frame.values, csf_lumbar_concentration: Number.NaN };
    expect(sceneFrameOf({ ...frame, values }, settings()).ok).toBe(false);
    const scene = sceneFrameOf(frame, settings());
    expect(scene.ok && scene.value.cord.clinicalHours).toBe(12);
  });

  it('lowers the brain stem’s coupling with tolerance to sedation', () => {
    const scene = sceneFrameOf(frame, settings({ sedation_tolerance: 2 }));
    expect(scene.ok && scene.value.brainstem.couplingEfficiency).toBe(0.5);
  });
});
