import type { CompiledSystem } from '#models/solver/compileSystem.ts';
import type { DerivativeKernel } from '#models/solver/kernel.ts';
import type { MemoryLayout } from '#models/solver/memoryLayout.ts';

/** What this file was written for: a model with other states, outputs or inputs needs other code. */
const states = 'A_1 A_2 A_w A_c A_p A_tip A_L A_T A_V A_R A_B C_e N_abs N_un N_u N_m N_hd N_dr';
const rates = 'R_oral R_iv R_it R_pump R_hd R_dr';
const outputs =
  'plasma_concentration csf_tip_concentration csf_lumbar_concentration csf_thoracic_concentration ' +
  'csf_cervical_concentration csf_cranial_concentration brain_isf_concentration amount_absorbed amount_in_urine ' +
  'amount_metabolised amount_dialysed amount_unabsorbed amount_drained effect_cord brainstem_index ashworth_leg ' +
  'h_reflex_percent';

/**
 * The baclofen model as a careful engineer writes it by hand: what depends on parameters alone is computed once per run,
 * divisions by constants are multiplications, shared terms are computed once, and effects only for output.
 * @throws Error when the model has other states, rates or outputs than these
 */
export function handWrittenKernel(system: CompiledSystem) {
  assertSame('states', system.stateSymbols, states);
  assertSame('rates', system.rateSymbols, rates);
  assertSame('outputs', system.outputNames, outputs);
  const parameterAt = (layout: MemoryLayout, symbol: string): number => {
    const index = system.parameterSymbols.indexOf(symbol);
    if (index < 0)
      throw new Error(`The model has no parameter ${symbol}; the hand-written version needs one.`);
    return layout.parameters + index;
  };

  return (m: Float64Array, layout: MemoryLayout): DerivativeKernel => {
    const p = (symbol: string): number => m[parameterAt(layout, symbol)]!;
    let perVc = 0;
    let perVp = 0;
    let perVtip = 0;
    let perVL = 0;
    let perVT = 0;
    let perVV = 0;
    let perVR = 0;
    let perVB = 0;
    let perIod = 0;
    let wR = 0;
    let dGut = 0;
    let dRen = 0;
    let ktr = 0;
    let vMax = 0;
    let kM = 0;
    let kP = 0;
    let kLoss = 0;
    let clRenal = 0;
    let clMetabolic = 0;
    let clDialysis = 0;
    let q = 0;
    let qTip = 0;
    let qLT = 0;
    let qTV = 0;
    let qVR = 0;
    let qRB = 0;
    let clL = 0;
    let clT = 0;
    let clV = 0;
    let clR = 0;
    let kCsf = 0;
    let clBrain = 0;
    let kBrain = 0;
    let kE0 = 0;
    let tip = 0;
    let perEc = 0;
    let nH = 0;
    let span = 0;
    let rOral = 0;
    let rIv = 0;
    let rTip = 0;
    let clHd = 0;
    let rDrain = 0;

    function prepareRun(): void {
      m.fill(0, layout.initials, layout.initials + layout.stateCount);
      const relativeWeight = p('WT') / 70;
      const flowScale = relativeWeight ** 0.75;
      perVc = 1 / (p('m_V') * p('V_c') * relativeWeight);
      perVp = 1 / (p('m_V') * p('V_p') * relativeWeight);
      perVtip = 1 / p('V_tip');
      perVL = 1 / p('V_L');
      perVT = 1 / p('V_T');
      perVV = 1 / p('V_V');
      perVR = 1 / p('V_R');
      perVB = 1 / p('V_B');
      perIod = 1 / p('I_od');
      wR = p('w_R');
      dGut = p('d_gut');
      dRen = p('d_ren');
      ktr = 2 / (p('MTT') * (p('meal') === 1 ? p('f_meal') : 1));
      kM = p('K_m');
      kP = p('k_p');
      vMax = (p('k_a0') - kP) * kM;
      kLoss = p('r_loss') * p('k_a0');
      clRenal = (p('m_CL') * p('r_ren') * p('CrCl') * 60) / 1000;
      clMetabolic = p('m_CL') * p('CL_m') * flowScale;
      clDialysis = p('CL_hd');
      q = p('Q') * flowScale;
      qTip = p('q_tip');
      qLT = p('m_mix') * p('q_LT');
      qTV = p('m_mix') * p('q_TV');
      qVR = p('m_mix') * p('q_VR');
      qRB = p('q_RB');
      clL = p('m_csf') * p('cl_L');
      clT = p('m_csf') * p('cl_T');
      clV = p('m_csf') * p('cl_V');
      clR = p('m_csf') * p('cl_R');
      kCsf = p('K_csf');
      clBrain = p('CL_bo');
      kBrain = p('K_b') * (p('CrCl') < p('CrCl_es') ? p('m_es') : 1);
      kE0 = p('k_e0');
      tip = p('tip');
      perEc = 1 / (p('EC_50') * p('tol'));
      nH = p('n_H');
      span = p('Ash_0') - 1;
    }

    function prepareSegment(): void {
      const r = layout.rates;
      rOral = m[r]!;
      rIv = m[r + 1]!;
      rTip = m[r + 2]! + m[r + 3]!;
      clHd = m[r + 4]! * clDialysis;
      rDrain = m[r + 5]!;
    }

    function derivative(_timeHours: number, s: number, d: number): void {
      const cP = m[s + 3]! * perVc;
      const cL = m[s + 6]! * perVL;
      const cT = m[s + 7]! * perVT;
      const cV = m[s + 8]! * perVV;
      const cR = m[s + 9]! * perVR;
      const cB = m[s + 10]! * perVB;
      const y = (cB + wR * cR) * 1000 * perIod;
      const y3 = y * y * y;
      const overdose = y3 / (1 + y3);

      const gut = 1 - dGut * overdose;
      const window = m[s + 2]!;
      const first = gut * ktr * m[s]!;
      const second = gut * ktr * m[s + 1]!;
      const absorbed = gut * window * (vMax / (kM + window) + kP);
      const unabsorbed = gut * kLoss * window;

      const urine = clRenal * (1 - dRen * overdose) * cP;
      const metabolised = clMetabolic * cP;
      const dialysed = clHd * cP;
      const toTissue = q * (cP - m[s + 4]! * perVp);

      const faced = kCsf * cP;
      const lossL = clL * (cL - faced);
      const lossT = clT * (cT - faced);
      const lossV = clV * (cV - faced);
      const lossR = clR * (cR - faced);
      const lossB = clBrain * (cB - kBrain * cP);
      const fromTip = qTip * (m[s + 5]! * perVtip - (tip === 0 ? cL : tip === 1 ? cT : cV));
      const upLT = qLT * (cL - cT) - rDrain * cT;
      const upTV = qTV * (cT - cV) - rDrain * cV;
      const upVR = qVR * (cV - cR) - rDrain * cR;
      const intoBrain = qRB * (cR - cB);
      const drained = rDrain * cL;
      const returned = (lossL + lossT + lossV + lossR + lossB) / 1000;

      m[d] = rOral - first;
      m[d + 1] = first - second;
      m[d + 2] = second - absorbed - unabsorbed;
      m[d + 3] = rIv + absorbed + returned - urine - metabolised - dialysed - toTissue;
      m[d + 4] = toTissue;
      m[d + 5] = rTip - fromTip;
      m[d + 6] = (tip === 0 ? fromTip : 0) - upLT - lossL - drained;
      m[d + 7] = (tip === 1 ? fromTip : 0) + upLT - upTV - lossT;
      m[d + 8] = (tip === 2 ? fromTip : 0) + upTV - upVR - lossV;
      m[d + 9] = upVR - intoBrain - lossR;
      m[d + 10] = intoBrain - lossB;
      m[d + 11] = kE0 * (cL * 1000 - m[s + 11]!);
      m[d + 12] = absorbed;
      m[d + 13] = unabsorbed;
      m[d + 14] = urine;
      m[d + 15] = metabolised;
      m[d + 16] = dialysed;
      m[d + 17] = drained / 1000;
    }

    function writeOutputs(_timeHours: number, s: number, o: number): void {
      const cR = m[s + 9]! * perVR;
      const cB = m[s + 10]! * perVB;
      const load = (m[s + 11]! * perEc) ** nH;
      const effect = load / (1 + load);
      m[o] = m[s + 3]! * perVc * 1000;
      m[o + 1] = m[s + 5]! * perVtip * 1000;
      m[o + 2] = m[s + 6]! * perVL * 1000;
      m[o + 3] = m[s + 7]! * perVT * 1000;
      m[o + 4] = m[s + 8]! * perVV * 1000;
      m[o + 5] = cR * 1000;
      m[o + 6] = cB * 1000;
      m[o + 7] = m[s + 12]!;
      m[o + 8] = m[s + 14]!;
      m[o + 9] = m[s + 15]!;
      m[o + 10] = m[s + 16]!;
      m[o + 11] = m[s + 13]!;
      m[o + 12] = m[s + 17]!;
      m[o + 13] = effect;
      m[o + 14] = (cB + wR * cR) * 1000;
      m[o + 15] = 1 + span * (1 - effect);
      m[o + 16] = 100 * (1 - effect);
    }

    function balances(_timeHours: number, s: number, b: number): void {
      let total = 0;
      for (let i = 5; i <= 10; i += 1) total += m[s + i]!;
      total /= 1000;
      for (let i = 0; i <= 4; i += 1) total += m[s + i]!;
      for (let i = 13; i <= 17; i += 1) total += m[s + i]!;
      m[b] = total;
    }

    return { prepareRun, prepareSegment, derivative, outputs: writeOutputs, balances };
  };
}

function assertSame(what: string, found: readonly string[], expected: string): void {
  if (found.join(' ') === expected) return;
  throw new Error(
    `The model's ${what} have changed; bring the hand-written version up to date: ${found.join(' ')}`,
  );
}
