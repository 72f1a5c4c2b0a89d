import type { Quantity } from '#models/language/model.ts';

/** The pump's daily dose; a test changes what it is about. */
export function sampleQuantity(changes: Partial<Quantity> = {}): Quantity {
  return {
    name: 'pump_daily_dose',
    symbol: 'D_pump',
    label: 'Daily dose',
    meaning: 'Amount the pump gives in a day.',
    value: 400,
    unit: 'ug',
    range: { from: 0, to: 2003, sources: ['heetla-2015'], note: null },
    step: 10,
    sources: ['heetla-2015'],
    grade: 'measured',
    choices: null,
    variability: null,
    scaling: null,
    shown: 'front',
    place: { file: 'sample.yaml', line: 1, column: 1 },
    ...changes,
  };
}
