import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '#models/language/evaluateExpression.ts';
import type { Quantity } from '#models/language/model.ts';
import { type ProblemCode, problemCodes } from '#models/language/problemCodes.ts';
import { readModel } from '#models/language/readModel.ts';
import { plantedFaults } from './plantedFaults.ts';
import { edited, file, modelOf, plantFaults, problemsOf, twoCompartmentText } from './plantFault.ts';
import { pumpEdits } from './pumpSection.ts';

describe('a model file in which nothing is wrong', () => {
  const model = modelOf(twoCompartmentText);
  const central = model.states.find(({ name }) => name === 'central')!;

  it('has its states with their equations as text and as trees', () => {
    expect(model.states.map(({ symbol }) => symbol)).toEqual(['A_g', 'A_c', 'A_p', 'A_u']);
    expect(model.states.map(({ isCounter }) => isCounter)).toEqual([false, false, false, true]);
    expect(model.states[0]!.rateText).toBe('R_oral - R_g');
    expect(model.states[0]!.rate).toEqual({
      kind: 'operation',
      operator: 'subtract',
      operands: [
        { kind: 'name', symbol: 'R_oral' },
        { kind: 'name', symbol: 'R_g' },
      ],
    });
    expect(central.initialText).toBe('A0');
    expect(central.place).toEqual({ file, line: 130, column: 3 });
  });

  it('orders derived quantities so that each uses only earlier ones', () => {
    const names = model.derived.map(({ name }) => name);
    expect(names).toEqual(['renal_clearance', 'concentration', 'renal_flow', 'uptake']);
  });

  it('lets equations see scaled parameters, and forms the typical ones', () => {
    const [volume, flow] = ['volume_central', 'exchange_flow'].map((name) =>
      findQuantity(model.parameters, name),
    );
    expect(volume).toMatchObject({ value: 30, scaling: { covariate: 'weight', reference: 70, exponent: 1 } });
    expect(flow).toMatchObject({
      value: 10,
      scaling: { covariate: 'weight', reference: 70, exponent: 0.75 },
    });
    const concentration = model.derived.find(({ name }) => name === 'concentration')!;
    const values = new Map([
      ['A_c', 60],
      ['Vc', 30],
      ['WT', 35],
    ]);
    expect(evaluateExpression(concentration.expression, (symbol) => values.get(symbol)!)).toBe(4);
  });

  it('gives a range the sources of its quantity where it names none of its own', () => {
    expect(findQuantity(model.covariates, 'creatinine_clearance').range).toEqual({
      from: 0,
      to: 200,
      sources: ['trial-1990'],
      note: null,
    });
    expect(findQuantity(model.covariates, 'weight').range.note).toBe('From a newborn up.');
    expect(findQuantity(model.parameters, 'volume_central').variability).toEqual({
      percent: 25,
      sources: ['trial-1990'],
      grade: 'measured',
    });
  });

  it('shows a quantity in the sheet only where it says nothing else', () => {
    expect(model.covariates.map(({ shown }) => shown)).toEqual(['front', 'more', 'sheet']);
    expect(findQuantity(model.covariates, 'fed').choices).toEqual([
      { value: 0, label: 'Fasting' },
      { value: 1, label: 'With food' },
    ]);
  });

  it('cuts a dosing sentence into words and holes, with conversions as numbers', () => {
    const [tablets, drip] = model.regimens;
    expect(tablets!.sentence).toEqual([
      { hole: { kind: 'name', symbol: 'tablet_dose' } },
      { words: ' mg by mouth every ' },
      {
        hole: {
          kind: 'operation',
          operator: 'divide',
          operands: [
            { kind: 'number', value: 24 },
            { kind: 'name', symbol: 'tablets_per_day' },
          ],
        },
      },
      { words: ' h from 0 h' },
    ]);
    expect(evaluateExpression(drip!.dailyDoseMilligram, () => 400)).toBeCloseTo(0.4, 12);
  });

  it('has its settings with what they begin with', () => {
    expect(model.settings).toMatchObject([
      {
        name: 'tourniquet',
        symbol: 'cut_off',
        initialText: 'CrCl / CrCl - 1',
        range: { from: 0, to: 1 },
        choices: null,
        group: 'treatment',
      },
    ]);
  });

  it('has a pump with its parts by name, where there is one', () => {
    expect(model.pump).toBeNull();
    const { pump } = modelOf(edited(twoCompartmentText, pumpEdits()));
    expect(pump).toMatchObject({
      programme: 'pump',
      settings: { refill: 'refill', lost_fraction: 'leak' },
      states: { catheter_drug: 'catheter_amount' },
      constants: { primed: { kind: 'number', value: 1 } },
    });
    expect(pump!.flows.map(({ role, symbol }) => [role, symbol])).toEqual([
      ['reservoir_flow', 'q_1'],
      ['programmed_flow', 'q_2'],
      ['reservoir_drug', 'R_1'],
      ['lost', 'R_2'],
    ]);
  });

  it('leaves bands open-ended, and an input that feeds nothing without a state', () => {
    expect(model.observables[0]!.bands[1]).toMatchObject({ name: 'coma', from: 1100, to: null });
    expect(model.inputs.map(({ feeds }) => feeds)).toEqual(['gut', 'central', null]);
    expect(model.inputs.map(({ needsRate, isProgramme }) => [needsRate, isProgramme])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('reads the same with the line ends and the byte order mark of Windows', () => {
    const windows = `\uFEFF${twoCompartmentText.replaceAll('\n', '\r\n')}`;
    expect(modelOf(windows)).toEqual(model);
    const slip = windows.replace('A_c / Vc"}', 'A_c / Vx"}');
    expect(problemsOf(slip)[0]!.place).toEqual({ file, line: 142, column: 104 });
  });

  it('may leave out every section but the head, states, rates and observables', () => {
    const text = `
model: {id: one, title: One, version: 0.1.0, time: h, statement: For teaching.}
states: {amount: {symbol: A, label: A, unit: mg, meaning: All of it., initial: 0}}
rates: {amount: 0}
observables: {seen: {label: Seen, unit: mg, meaning: All of it., equation: A, grade: illustrative}}
`;
    expect(modelOf(text).parameters).toEqual([]);
  });
});

const slips = Object.entries(plantedFaults).flatMap(([code, faults]) =>
  faults.map((fault) => ({ code: code as ProblemCode, fault, slip: fault.edits[0]![1].slice(0, 60).trim() })),
);

describe('a model file with one slip', () => {
  it.each(slips)('is refused with $code: $slip', ({ code, fault }) => {
    const { text, line, column } = plantFaults(fault.edits);
    const problems = problemsOf(text);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code,
        place: { file, line, column },
        reason: expect.stringContaining(fault.says),
      }),
    );
    expect(problems.map((problem) => problem.code).sort()).toEqual([code, ...fault.and].sort());
  });

  it('has a planted fault for every code there is', () => {
    expect(Object.keys(plantedFaults).sort()).toEqual(Object.keys(problemCodes).sort());
  });

  it.each(slips)('says what is wrong in one sentence or more: $code: $slip', ({ fault }) => {
    for (const { reason } of problemsOf(plantFaults(fault.edits).text))
      expect(reason).toMatch(/^[\s\S]+[.?]$/);
  });
});

describe('a model file with several slips', () => {
  it('tells all of them at once, in the order of the file', () => {
    const text = edited(twoCompartmentText, [
      ['value: 70', 'value: 700'],
      ['step: 0.01', 'step: 0'],
      ['equation: "A_c / Vc"', 'equation: "A_c / Vx"'],
      ['gut: "R_oral - R_g"', 'gut: "R_oral - 2 R_g"'],
      ['"C_c * ng_per_mg / mL_per_L"', '"C_c"'],
      ['sources: [textbook], note', 'sources: [nobody], note'],
    ]);
    const found = problemsOf(text).map(({ code, place }) => `${place.line} ${code}`);
    expect(found).toEqual([
      '13 unused-name',
      '24 value-outside-range',
      '26 unknown-source',
      '114 not-positive',
      '142 unknown-name',
      '153 implicit-multiplication',
      '168 scale-mismatch',
    ]);
  });

  it('tells of one slip once, however many equations it spoils', () => {
    const text = edited(twoCompartmentText, [
      ['symbol: A_c, label: Central, unit: mg,', 'symbol: A_c, label: Central, unit: mgg,'],
    ]);
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['unknown-unit']);
  });
});

describe('a text that is no model file', () => {
  it.each([
    '',
    '# nothing',
    '[]',
    'seven',
    '7',
    'null',
    '--- a\n--- b',
    '\u0000',
    '{',
    ': :',
    '- - - -',
    '"',
    '%',
    '&a',
    '*a',
  ])('is refused: %j', (text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['many lists opened', '['.repeat(3000)],
    ['many maps opened', '{a: '.repeat(900)],
    ['many items opened', '- '.repeat(1900)],
    ['many lines of lists opened', '[\n'.repeat(30_000)],
    ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['aliases of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]'],
    ['a merge key', 'a: &a {b: 1}\nc: {<<: *a}'],
  ])('is refused without harm: %s', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  it('places what stands behind a bracket that never closes within its own line', () => {
    const text = twoCompartmentText.replace('up.}\n    step: 1\n    sources: [', 'up [');
    const lines = text.split('\n');
    expect(text).not.toBe(twoCompartmentText);
    for (const { place } of problemsOf(text)) {
      expect(place.column).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1);
    }
  });

  it('never throws, and places every problem inside the file, for a file damaged anywhere', () => {
    const damage = fc.tuple(
      fc.nat(twoCompartmentText.length),
      fc.nat(40),
      fc.string({ maxLength: 12, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce(
          (current, [at, length, put]) => current.slice(0, at) + put + current.slice(at + length),
          twoCompartmentText,
        );
        const lines = text.split('\n');
        const read = readModel(text, file);
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { place, code } of read.problems) {
          expect(Object.keys(problemCodes)).toContain(code);
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never throws for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readModel(text, file).ok).toBe(false);
      }),
    );
  });
});

function findQuantity(quantities: readonly Quantity[], name: string): Quantity {
  return quantities.find((quantity) => quantity.name === name)!;
}
