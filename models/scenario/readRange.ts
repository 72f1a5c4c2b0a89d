import type { CaseFields } from './CaseFields.ts';

/** Beyond any quantity of the model. */
const most = 1e9;

/** `from` and `to`, which rises. */
export function readRange(fields: CaseFields): { readonly from: number; readonly to: number } {
  const [from, to] = [readAny(fields, 'from'), readAny(fields, 'to')];
  if (fields.has('from') && fields.has('to') && to < from) {
    fields.report('range-reversed', fields.placeOf('to'), `The range falls from ${from} to ${to}.`);
  }
  return { from, to };
}

/** Any number at all. */
export function readAny(fields: CaseFields, key: string): number {
  return fields.number(key, -most, most, 0);
}
