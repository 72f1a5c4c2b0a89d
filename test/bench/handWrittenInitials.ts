import type { ValueOf } from './handWrittenKernel.ts';

/** The states before the first event, at `target`: the filled pump, and a body used to the dose until now. */
export function writeInitials(m: Float64Array, target: number, stateCount: number, p: ValueOf): void {
  const grown = ((p('Age') + p('Age_b')) / p('Age_h')) ** p('n_m');
  const metabolic = p('CL_m') * (p('WT') / 70) ** 0.75 * (grown / (1 + grown));
  const clearance = p('m_CL') * (p('r_ren') * p('CrCl') * 0.06 + metabolic);
  const byPump = p('D_pp') / (p('m_csf') * p('CL_it'));
  const byMouth = ((p('D_pt') / (1 + p('r_loss'))) * p('K_csf')) / clearance;
  const usual = (((byPump + byMouth) * 1000) / 24 / p('EC_50')) ** p('n_H');
  const occupancy = usual / (1 + usual);
  const hours = 168 * p('w_pr');
  const reached = (tau: string) => occupancy * (1 - Math.exp(-hours / p(tau)));

  m.fill(0, target, target + stateCount);
  m[target] = p('V_fill');
  m[target + 1] = p('V_fill');
  m[target + 2] = p('V_fill') * p('C_fill');
  m[target + 3] = p('p_prim') * p('V_dead') * p('C_fill');
  m[target + 20] = reached('tau_1');
  m[target + 21] = reached('tau_2');
  m[target + 22] = 1 - p('d_s') * reached('tau_s');
  m[target + 23] = reached('tau_A');
  m[target + 25] = p('T_0');
  m[target + 26] = p('CK_0');
}
