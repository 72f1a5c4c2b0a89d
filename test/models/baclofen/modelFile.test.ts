import { describe, expect, it } from 'vitest';
import { laboratory } from './laboratory.ts';

const { model } = laboratory;

describe('the model file', () => {
  it('speaks of hours and says what it is for', () => {
    expect(model.timeUnit).toBe('h');
    expect(model.statement).toBe('For teaching, not for treating patients.');
  });

  it('gives the observables that files and curves are promised, in their units', () => {
    const units = Object.fromEntries(model.observables.map(({ name, unit }) => [name, unit]));
    expect(units).toMatchObject({
      plasma_concentration: 'ng/mL',
      csf_tip_concentration: 'ng/mL',
      csf_lumbar_concentration: 'ng/mL',
      csf_thoracic_concentration: 'ng/mL',
      csf_cervical_concentration: 'ng/mL',
      csf_cranial_concentration: 'ng/mL',
      brain_isf_concentration: 'ng/mL',
      amount_absorbed: 'mg',
      amount_in_urine: 'mg',
      amount_metabolised: 'mg',
      amount_dialysed: 'mg',
      amount_unabsorbed: 'mg',
      occupancy_cord_presynaptic: '1',
      occupancy_cord_postsynaptic: '1',
      occupancy_brainstem_presynaptic: '1',
      occupancy_brainstem_postsynaptic: '1',
      receptor_surface_fraction: '1',
      effect_cord: '1',
      withdrawal_index: '1',
      brainstem_index: 'ng/mL',
      ashworth_leg: 'Ashworth',
      ashworth_arm: 'Ashworth',
      spasm_score: 'points',
      h_reflex_percent: 'percent',
      glasgow_coma_scale: 'points',
      respiratory_rate: '1/min',
      oxygen_saturation: 'percent',
      heart_rate: '1/min',
      mean_arterial_pressure: 'mmHg',
      body_temperature: 'degC',
      creatine_kinase: 'U/L',
    });
  });

  it('takes the event compartments of the event table', () => {
    const inputs = model.inputs.map(({ name, unit, isProgramme, needsRate }) => ({
      name,
      unit,
      isProgramme,
      needsRate,
    }));
    expect(inputs).toEqual([
      { name: 'oral', unit: 'mg', isProgramme: false, needsRate: false },
      { name: 'intravenous', unit: 'mg', isProgramme: false, needsRate: false },
      { name: 'intrathecal', unit: 'ug', isProgramme: false, needsRate: false },
      { name: 'pump', unit: 'ug', isProgramme: true, needsRate: false },
      { name: 'pocket', unit: 'ug', isProgramme: false, needsRate: false },
      { name: 'dialysis', unit: 'h', isProgramme: false, needsRate: true },
      { name: 'csf_drain', unit: 'mL', isProgramme: false, needsRate: true },
      { name: 'charcoal', unit: 'g', isProgramme: false, needsRate: false },
    ]);
  });

  it('asks first for what the forms and the command line are promised', () => {
    const front = model.covariates.filter(({ shown }) => shown === 'front').map(({ name }) => name);
    expect(front).toEqual(['weight', 'crcl', 'baseline_ashworth']);
  });

  it('marks every band of the brain-stem index as illustrative', () => {
    const bands = model.observables.find(({ name }) => name === 'brainstem_index')!.bands;
    expect(bands.map(({ from }) => from)).toEqual([60, 100, 250]);
    expect(bands.every(({ grade }) => grade === 'illustrative')).toBe(true);
  });

  it('names what event rows may set for a treatment or another drug on board', () => {
    const named = (group: string) =>
      model.settings.filter((setting) => setting.group === group).map(({ name }) => name);
    expect(named('treatment')).toEqual([
      'ventilation',
      'fluids_pressor',
      'atropine',
      'benzodiazepine',
      'cyproheptadine',
      'dantrolene',
      'cooling',
      'drain_site',
    ]);
    expect(named('interaction')).toEqual(['alcohol', 'opioid', 'tricyclic', 'maoi', 'kidney_share']);
  });

  it('marks as illustrative every sign that nobody measured against a concentration', () => {
    const signs = [
      'withdrawal_index',
      'ashworth_arm',
      'spasm_score',
      'sedation',
      'glasgow_coma_scale',
      'respiratory_rate',
      'oxygen_saturation',
      'heart_rate',
      'mean_arterial_pressure',
      'body_temperature',
      'creatine_kinase',
      'eeg_stage',
      'blood_test',
      'urine_test',
    ];
    const grades = model.observables.filter(({ name }) => signs.includes(name)).map(({ grade }) => grade);
    expect(grades).toEqual(signs.map(() => 'illustrative'));
  });

  it('never claims to have measured what was chosen', () => {
    const chosen = ['K_b', 'V_B', 'CL_bo', 'q_RB', 'I_od', 'd_gut', 'd_ren', 'm_es', 'w_R', 'V_R'];
    const grades = model.parameters.filter(({ symbol }) => chosen.includes(symbol)).map(({ grade }) => grade);
    expect(grades).toEqual(chosen.map(() => 'illustrative'));
  });
});
