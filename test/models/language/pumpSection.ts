import type { Edit } from './plantFault.ts';

const settings = `
  drug_at_hand: {symbol: s_1, label: Drug at hand, meaning: For the next refill., unit: ug/mL, initial: A0 / Vc, range: [0, 4000], grade: illustrative, group: pump}
  drug_programmed: {symbol: s_2, label: Programmed, meaning: What the pump believes., unit: ug/mL, initial: A0 / Vc, range: [1, 4000], grade: illustrative, group: pump}
  pump_flow: {symbol: s_3, label: Flow, meaning: Of what is programmed., unit: 1, initial: "1", range: [0, 4], grade: illustrative, group: pump}
  leak: {symbol: s_4, label: Leak, meaning: Share lost., unit: 1, initial: "0", range: [0, 1], grade: illustrative, group: pump}
  refill: {symbol: s_5, label: Refill, meaning: Volume filled., unit: mL, initial: Vc * mL_per_L, range: [0, 1e6], grade: illustrative, group: pump}
`;

const states = `
  tip: {symbol: P_0, label: Tip, unit: ug, meaning: Drug at the tip., initial: 0}
  reservoir: {symbol: P_1, label: Reservoir, unit: mL, meaning: Volume., initial: Vc * mL_per_L, counter: true}
  counted: {symbol: P_2, label: Counted, unit: mL, meaning: Volume by count., initial: Vc * mL_per_L, counter: true}
  reservoir_amount: {symbol: P_3, label: Drug, unit: ug, meaning: In the reservoir., initial: A0 * ug_per_mg, counter: true}
  catheter_amount: {symbol: P_4, label: Catheter, unit: ug, meaning: In the catheter., initial: 0, counter: true}
`;

const rates = `
  tip: "R_pump - ka * P_0"
  reservoir: "-q_1"
  counted: "-q_2"
  reservoir_amount: "-R_1"
  catheter_amount: "R_1 - R_2 - R_pump"
`;

const pump = `
pump:
  programme: pump
  constants: {reservoir_volume: Vc * mL_per_L, concentration: A0 / Vc, dead_volume: Vc * mL_per_L / 1e5, primed: 1, low_volume: Vc * mL_per_L / 1e4}
  settings: {concentration: drug_at_hand, programmed_concentration: drug_programmed, flow_fraction: pump_flow, lost_fraction: leak, refill: refill}
  states: {reservoir_volume: reservoir, predicted_volume: counted, reservoir_drug: reservoir_amount, catheter_drug: catheter_amount}
  flows:
    reservoir_flow: {symbol: q_1, label: Flow, unit: mL/h, meaning: Out of the reservoir.}
    programmed_flow: {symbol: q_2, label: Programmed, unit: mL/h, meaning: Counted.}
    reservoir_drug: {symbol: R_1, label: Drug, unit: ug/h, meaning: Into the catheter.}
    lost: {symbol: R_2, label: Lost, unit: ug/h, meaning: Leaking.}
`;

/** Edits that give the small model a pump, with one slip in its section, or none. */
export function pumpEdits(original = '', replacement = ''): readonly Edit[] {
  const section = pump.replace(original, () => replacement);
  return [
    [
      'conversions:\n',
      'conversions:\n  microgram_per_milligram: {symbol: ug_per_mg, value: 1000, unit: ug/mg}\n',
    ],
    ['states:\n', `states:${states}`],
    ['rates:\n', `rates:${rates}`],
    [
      'balances:\n',
      'balances:\n  pump: {unit: ug, equation: "P_0 + P_3 + P_4"}\n  volume: {unit: mL, equation: "P_1 + P_2"}\n',
    ],
    [
      'inputs:\n',
      'inputs:\n  pump: {symbol: R_pump, label: Pump, unit: ug, feeds: tip, meaning: From the pump., programme: true}\n',
    ],
    ['settings:\n', `settings:${settings}`],
    ['    group: treatment\n', `    group: treatment\n${section}`],
  ];
}
