import type { Draft, DraftState, DraftUnit, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import type { Band } from './model.ts';
import { parseWritten } from './parseExpression.ts';
import { readEntries } from './readEntries.ts';
import { demandRising } from './readQuantities.ts';
import { readEvidence } from './readSources.ts';
import { readSymbol } from './readSymbol.ts';
import { isAmountOrConcentration } from './unit.ts';
import { unitInWords } from './unitWords.ts';

export function readStates(file: Fields, reading: Reading): DraftState[] {
  return readEntries(file.at('states', 'map'), 'state', reading).map(({ name, fields }) => {
    const symbol = readSymbol(name, fields, reading);
    return {
      ...symbol,
      initial: fields.equation('initial'),
      state: {
        name,
        symbol: symbol.symbol,
        label: fields.text('label'),
        unit: symbol.unit.text,
        meaning: fields.text('meaning'),
        isCounter: fields.truth('counter', false),
        isNonNegative: fields.truth('non_negative', true),
        place: fields.place,
      },
    };
  });
}

/** The right-hand sides by state name; whether such states exist is asked later. */
export function readRates(file: Fields, reading: Reading): Draft['rates'] {
  const section = file.at('rates', 'map');
  const rates = new Map<string, { place: Fields['place']; written: ReturnType<typeof parseWritten> }>();
  for (const [name, { keyPlace, value }] of section?.entries ?? []) {
    if (value.kind !== 'text' && value.kind !== 'number') {
      reading.problems.add(
        'wrong-type',
        value.place,
        `The rate of "${name}" must be an equation in quotes.`,
        name,
      );
      const nothing = { text: '', placeAt: () => keyPlace, expression: null, indexOf: new Map(), names: [] };
      rates.set(name, { place: keyPlace, written: nothing });
      continue;
    }
    const text = value.kind === 'text' ? value.value.trimEnd() : value.text;
    rates.set(name, { place: keyPlace, written: parseWritten(text, value.placeAt, reading.problems, name) });
  }
  return rates;
}

export function readDerived(file: Fields, reading: Reading): Draft['derived'] {
  return readEntries(file.at('derived', 'map'), 'derived', reading).map(({ name, fields }) => {
    const symbol = readSymbol(name, fields, reading);
    return {
      ...symbol,
      written: fields.equation('equation'),
      derived: {
        name,
        symbol: symbol.symbol,
        label: fields.text('label'),
        unit: symbol.unit.text,
        meaning: fields.text('meaning'),
        place: fields.place,
      },
    };
  });
}

export function readObservables(file: Fields, reading: Reading): Draft['observables'] {
  return readEntries(file.at('observables', 'map'), 'observable', reading).map(({ name, fields }) => {
    const unit = fields.unit();
    return {
      name,
      unit,
      written: fields.equation('equation'),
      entry: {
        name,
        label: fields.text('label'),
        unit: unit.text,
        meaning: fields.text('meaning'),
        ...readEvidence(fields, reading),
        bands: readBands(fields, unit, reading),
        place: fields.place,
      },
    };
  });
}

function readBands(observable: Fields, { unit }: DraftUnit, reading: Reading): Band[] {
  const names = new Set<string>();
  const isNeverNegative = unit !== null && isAmountOrConcentration(unit);
  return observable.parts('bands', 'band').map((fields) => {
    const name = fields.text('name');
    if (names.has(name)) {
      const reason = `"${observable.subject}" has two bands called "${name}".`;
      reading.problems.add('duplicate-name', fields.placeOfValue('name'), reason, observable.subject);
    }
    names.add(name);
    const from = fields.at('from', 'number')?.value ?? null;
    const to = fields.at('to', 'number')?.value ?? null;
    if (from === null && to === null) {
      const reason = `The band "${name}" of "${observable.subject}" needs a number at "from", at "to", or at both.`;
      reading.problems.add('missing-key', fields.place, reason, observable.subject);
    }
    const place = fields.placeOfValue('from');
    demandRising(from ?? Number.NaN, to ?? Number.NaN, place, observable.subject, reading);
    for (const [key, value] of [['from', from] as const, ['to', to] as const]) {
      if (!isNeverNegative || value === null || value >= 0) continue;
      const reason = `The band "${name}" of "${observable.subject}" has ${value} at "${key}", but nothing in ${unitInWords(unit)} is below zero.`;
      reading.problems.add('band-below-zero', fields.placeOfValue(key), reason, observable.subject);
    }
    return {
      name,
      label: fields.text('label'),
      kind: fields.option('kind', ['usual', 'expected', 'toxic', 'threshold']),
      from,
      to,
      ...readEvidence(fields, reading),
    };
  });
}

export function readBalances(file: Fields, reading: Reading): Draft['balances'] {
  return readEntries(file.at('balances', 'map'), 'balance', reading).map(({ name, fields }) => {
    const unit = fields.unit();
    const written = fields.equation('equation');
    return { name, unit, written, entry: { name, unit: unit.text, place: fields.place } };
  });
}
