import type { Input, Setting } from '#models/language/model.ts';

function input(name: string, unit: string, rest: Partial<Input> = {}): Input {
  return {
    name,
    symbol: `R_${name}`,
    label: name,
    meaning: '',
    unit,
    feeds: `${name}_state`,
    needsRate: false,
    isProgramme: false,
    place: { file: 'test', line: 1, column: 1 },
    ...rest,
  };
}

/** The inputs of the shipped model, as far as doses go. */
export const inputs: readonly Input[] = [
  input('oral', 'mg'),
  input('intravenous', 'mg'),
  input('intrathecal', 'ug'),
  input('pump', 'ug', { isProgramme: true }),
  input('dialysis', 'h', { feeds: null, needsRate: true }),
  input('csf_drain', 'mL', { feeds: null, needsRate: true }),
];

/** What rows can name where there are no settings. */
export const names = { inputs, settings: [] };

function setting(name: string, rest: Partial<Setting>): Setting {
  return {
    name,
    symbol: `s_${name}`,
    label: name,
    meaning: '',
    unit: '1',
    initial: { kind: 'number', value: 0 },
    initialText: '0',
    range: { from: 0, to: 1, sources: [], note: null },
    choices: null,
    sources: [],
    grade: 'illustrative',
    group: 'treatment',
    place: { file: 'test', line: 1, column: 1 },
    ...rest,
  };
}

/** A switch, a number with a unit, a choice, a number that may be below 0, and a fault of the pump. */
export const settings: readonly Setting[] = [
  setting('ventilation', { label: 'Ventilation' }),
  setting('oxygen', {
    label: 'Oxygen (mask)',
    unit: 'L',
    range: { from: 0, to: 15, sources: [], note: null },
  }),
  setting('catheter_tip_level', {
    label: 'Catheter tip',
    range: { from: 0, to: 2, sources: [], note: null },
    choices: [
      { value: 0, label: 'Lumbar' },
      { value: 1, label: 'Thoracic' },
      { value: 2, label: 'Cervical' },
    ],
  }),
  setting('warming', { label: 'dialysis', range: { from: -2, to: 2, sources: [], note: null } }),
  setting('pump_flow_fraction', {
    label: 'Pump flow',
    range: { from: 0, to: 3, sources: [], note: null },
    group: 'pump',
  }),
];

export const namesWithSettings = { inputs, settings };

/** Positions in the solver's lists: states 10, 11, 12, 13 receive the first four inputs, rates are 0 to 5. */
export const target = {
  ...names,
  initialValueOf: () => 0,
  pump: null,
  stateIndexOf: (stateName: string) => 10 + inputs.findIndex(({ feeds }) => feeds === stateName),
  rateIndexOf: (inputName: string) => inputs.findIndex(({ name }) => name === inputName),
};
