import type { CompiledSystem } from '#models/solver/compileSystem.ts';
import type { DerivativeKernel } from '#models/solver/kernel.ts';
import type { MemoryLayout } from '#models/solver/memoryLayout.ts';
import { writeBalances } from './handWrittenBalances.ts';
import { handWrittenDerivative } from './handWrittenDerivative.ts';
import { handWrittenOutputs } from './handWrittenOutputs.ts';

/** What these files were written for: a model with other states, outputs or rates needs other code. */
const states =
  'V_res V_pred A_res A_cat N_lost A_pk A_1 A_2 A_w A_c A_p A_tip A_L A_T A_V A_R A_B C_e C_ev A_ch Ad_1 Ad_2 S_r ' +
  'Ad_w W T_b CK N_abs N_un N_u N_m N_hd N_dr';
const rates =
  'R_oral R_iv R_it R_pump R_pk R_hd R_dr R_char q_res q_prog R_res R_lost C_new C_prog f_flow f_lost V_new tip_now ' +
  'on_v on_pr on_at D_bzd D_cyp D_dan on_cl site D_alc on_op on_tca on_mao k_ren';
const outputs =
  'plasma_concentration csf_tip_concentration csf_lumbar_concentration csf_thoracic_concentration ' +
  'csf_cervical_concentration csf_cranial_concentration brain_isf_concentration amount_absorbed amount_in_urine ' +
  'amount_metabolised amount_dialysed amount_unabsorbed amount_drained effect_cord occupancy_cord_presynaptic ' +
  'occupancy_cord_postsynaptic occupancy_brainstem_presynaptic occupancy_brainstem_postsynaptic ' +
  'activation_cord_presynaptic activation_cord_postsynaptic activation_brainstem_presynaptic ' +
  'activation_brainstem_postsynaptic receptor_surface_fraction half_effect_concentration withdrawal_index ' +
  'threshold_multiple brainstem_index ashworth_leg ashworth_arm spasm_score h_reflex_percent sedation ' +
  'glasgow_coma_scale respiratory_rate oxygen_saturation heart_rate mean_arterial_pressure body_temperature ' +
  'creatine_kinase eeg_stage urine_concentration blood_test urine_test infant_dose_by_milk pump_reservoir_volume ' +
  'pump_predicted_volume pump_delivered_rate amount_in_reservoir amount_in_catheter amount_in_pocket amount_lost';

/** Reads a value of the present run or segment by its symbol. */
export type ValueOf = (symbol: string) => number;

/**
 * The baclofen model as a careful engineer writes it by hand: what depends on parameters alone is computed once per run, what
 * depends on rates and settings once per segment, divisions by constants are multiplications, shared terms are computed once,
 * and effects that no derivative needs only for output.
 * @throws Error when the model has other states, rates or outputs than these
 */
export function handWrittenKernel(system: CompiledSystem) {
  assertSame('states', system.stateSymbols, states);
  assertSame('rates', system.rateSymbols, rates);
  assertSame('outputs', system.outputNames, outputs);

  return (m: Float64Array, layout: MemoryLayout): DerivativeKernel => {
    const p = reader(m, layout.parameters, system.parameterSymbols, 'parameter');
    const r = reader(m, layout.rates, system.rateSymbols, 'rate');
    const equations = handWrittenDerivative(m, layout, p, r);
    const shown = handWrittenOutputs(m, p, r);
    return {
      prepareRun() {
        equations.prepareRun();
        shown.prepareRun();
      },
      prepareSegment() {
        equations.prepareSegment();
        shown.prepareSegment();
      },
      derivative: equations.derivative,
      outputs: shown.outputs,
      balances: (_timeHours, state, target) => writeBalances(m, state, target),
    };
  };
}

function reader(m: Float64Array, start: number, symbols: readonly string[], kind: string): ValueOf {
  const positions = new Map(symbols.map((symbol, index) => [symbol, start + index]));
  return (symbol) => {
    const position = positions.get(symbol);
    if (position === undefined)
      throw new Error(`The model has no ${kind} ${symbol}; the hand-written version needs one.`);
    return m[position]!;
  };
}

function assertSame(what: string, found: readonly string[], expected: string): void {
  if (found.join(' ') === expected) return;
  throw new Error(
    `The model's ${what} have changed; bring the hand-written version up to date: ${found.join(' ')}`,
  );
}
