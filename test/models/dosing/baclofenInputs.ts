import type { Input } from '#models/language/model.ts';

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

/** Positions in the solver's lists: states 10, 11, 12, 13 receive the first four inputs, rates are 0 to 5. */
export const target = {
  inputs,
  stateIndexOf: (stateName: string) => 10 + inputs.findIndex(({ feeds }) => feeds === stateName),
  rateIndexOf: (inputName: string) => inputs.findIndex(({ name }) => name === inputName),
};
