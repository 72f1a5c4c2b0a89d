import { nameAdvice, quoted } from '#models/dosing/nameAdvice.ts';
import type { Model, Quantity, Source } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { reasonAgainst } from '#models/run/checkRunInputs.ts';
import type { GivenOption } from './readArguments.ts';

/** A decimal number written out, or null. */
export function numberIn(text: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** The values of `--set NAME=VALUE`, by name, and everything wrong with them. */
export function givenValues(
  given: readonly GivenOption[],
  model: Model,
): { readonly values: Readonly<Record<string, number>>; readonly problems: readonly Problem[] } {
  const quantities = [...model.covariates, ...model.parameters];
  const values: Record<string, number> = {};
  const problems: Problem[] = [];
  for (const { value: text, place } of given.filter(({ name }) => name === 'set')) {
    const report = (code: string, reason: string) => problems.push({ code, place, reason });
    const equals = text.indexOf('=');
    const name = text.slice(0, Math.max(equals, 0));
    const quantity = quantities.find((one) => one.name === name);
    const value = numberIn(text.slice(equals + 1));
    if (equals < 1) report('not-an-assignment', `Write --set NAME=VALUE, not ${quoted(text)}.`);
    else if (quantity === undefined) report('unknown-parameter', unknownReason(name, quantities));
    else if (Object.hasOwn(values, name)) report('set-twice', `${name} is set twice.`);
    else if (value === null)
      report('not-a-number', `${quoted(text.slice(equals + 1))} is not a number for ${name}.`);
    else {
      values[name] = value;
      const reason = reasonAgainst(quantity, value);
      if (reason !== null)
        report('out-of-range', `${name}: ${reason} ${rangeWords(quantity, model.sources)}`);
    }
  }
  return { values, problems };
}

function unknownReason(name: string, quantities: readonly Quantity[]): string {
  const names = quantities.map((quantity) => quantity.name);
  return `The model has no covariate or parameter ${quoted(name)}. ${nameAdvice(name, names, 'There are')}`;
}

/** The limits of a quantity and where they come from. */
function rangeWords({ range, unit }: Quantity, sources: readonly Source[]): string {
  const citations = sources.filter(({ key }) => range.sources.includes(key)).map(({ citation }) => citation);
  const from = citations.length > 0 ? ` (${citations.join('; ')})` : '';
  return `Range ${range.from} to ${range.to}${unit === '1' ? '' : ` ${unit}`}${from}.`;
}
