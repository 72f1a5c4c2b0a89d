import type { Citation, Draft } from './draft.ts';
import type { Quantity } from './model.ts';
import { didYouMean } from './nearestName.ts';
import type { ProblemList } from './ProblemList.ts';
import type { WrittenExpression } from './parseExpression.ts';

/** Holds one part of the file against another: sources, scaling, rates, inputs, parameter sets. */
export function checkReferences(draft: Draft, citations: readonly Citation[], problems: ProblemList): void {
  checkSources(draft, citations, problems);
  checkScaling(draft, problems);
  checkRates(draft, problems);
  checkInputs(draft, problems);
  checkParameterSets(draft, problems);
  checkPatients(draft, problems);
}

function checkSources(draft: Draft, citations: readonly Citation[], problems: ProblemList): void {
  const keys = new Set(draft.sources.map(({ key }) => key));
  for (const { key, place, subject } of citations) {
    if (keys.has(key)) continue;
    problems.add('unknown-source', place, `No source has the key "${key}".${didYouMean(key, keys)}`, subject);
  }
  const cited = new Set(citations.map(({ key }) => key));
  for (const { key, place } of draft.sources) {
    if (cited.has(key)) continue;
    problems.add('unused-name', place, `The source "${key}" is cited nowhere; cite it or leave it out.`, key);
  }
}

function checkScaling(draft: Draft, problems: ProblemList): void {
  const covariates = new Map(draft.covariates.map(({ name, quantity }) => [name, quantity]));
  for (const { name, scaling } of draft.parameters) {
    if (scaling === null) continue;
    const covariate = covariates.get(scaling.name);
    if (covariate === undefined) {
      const hint = didYouMean(scaling.name, covariates.keys());
      const reason = `"${name}" is scaled by "${scaling.name}", which is not a covariate.${hint}`;
      problems.add('unknown-covariate', scaling.place, reason, name);
    } else if (!(covariate.value > 0) && !Number.isNaN(covariate.value)) {
      const reason = `"${name}" is scaled by "${scaling.name}", whose value ${covariate.value} would divide by zero or less.`;
      problems.add('not-positive', scaling.place, reason, name);
    }
  }
}

function checkRates(draft: Draft, problems: ProblemList): void {
  const states = new Set(draft.states.map(({ name }) => name));
  for (const { name, place } of draft.states) {
    if (draft.rates.has(name)) continue;
    problems.add('missing-rate', place, `The state "${name}" has no equation among the rates.`, name);
  }
  for (const [name, { place }] of draft.rates) {
    if (states.has(name)) continue;
    const reason = `There is a rate for "${name}", which is not a state.${didYouMean(name, states)}`;
    problems.add('unknown-state', place, reason, name);
  }
}

function checkInputs(draft: Draft, problems: ProblemList): void {
  const states = new Set(draft.states.map(({ name }) => name));
  const derived = new Map(draft.derived.map(({ symbol, written }) => [symbol, written]));
  for (const { name, symbol, feeds } of draft.inputs) {
    if (feeds === null) continue;
    if (!states.has(feeds.name)) {
      const hint = didYouMean(feeds.name, states);
      const reason = `The input "${name}" feeds "${feeds.name}", which is not a state.${hint}`;
      problems.add('unknown-state', feeds.place, reason, name);
      continue;
    }
    const rate = draft.rates.get(feeds.name);
    if (rate === undefined || symbol === '' || mentions(rate.written, symbol, derived, new Set())) continue;
    const reason = `The input "${name}" feeds "${feeds.name}", so the rate of "${feeds.name}" must hold its symbol "${symbol}".`;
    problems.add('input-not-in-rate', feeds.place, reason, name);
  }
}

/** Whether an equation names a symbol, by itself or through derived quantities. */
function mentions(
  written: WrittenExpression,
  symbol: string,
  derived: ReadonlyMap<string, WrittenExpression>,
  seen: Set<string>,
): boolean {
  return written.names.some((mention) => {
    if (mention.symbol === symbol) return true;
    const inner = derived.get(mention.symbol);
    if (inner === undefined || seen.has(mention.symbol)) return false;
    seen.add(mention.symbol);
    return mentions(inner, symbol, derived, seen);
  });
}

function checkParameterSets(draft: Draft, problems: ProblemList): void {
  const parameters = new Map(draft.parameters.map(({ name, quantity }) => [name, quantity]));
  for (const { set, references } of draft.parameterSets) {
    const subject = `The parameter set "${set.name}"`;
    for (const reference of references) {
      const known = { quantities: parameters, wanted: 'a parameter' };
      checkValue(reference, { name: set.name, subject }, known, problems);
    }
  }
}

function checkPatients(draft: Draft, problems: ProblemList): void {
  const quantities = new Map(
    [...draft.covariates, ...draft.parameters].map(({ name, quantity }) => [name, quantity]),
  );
  for (const { patient, references } of draft.patients) {
    const subject = `The patient "${patient.name}"`;
    for (const reference of references) {
      const known = { quantities, wanted: 'a covariate or parameter' };
      checkValue(reference, { name: patient.name, subject }, known, problems);
    }
  }
}

interface KnownQuantities {
  readonly quantities: ReadonlyMap<string, Pick<Quantity, 'range'>>;
  readonly wanted: string;
}

/** A value that a set or a patient gives must belong to something and lie within its range. */
function checkValue(
  { name, place, value, valuePlace }: Draft['parameterSets'][number]['references'][number],
  owner: { readonly name: string; readonly subject: string },
  { quantities, wanted }: KnownQuantities,
  problems: ProblemList,
): void {
  const quantity = quantities.get(name);
  if (quantity === undefined) {
    const hint = didYouMean(name, quantities.keys());
    const reason = `${owner.subject} names "${name}", which is not ${wanted}.${hint}`;
    problems.add('unknown-parameter', place, reason, owner.name);
    return;
  }
  const { from, to } = quantity.range;
  if (value === null || (!(value < from) && !(value > to))) return;
  const where = `in ${owner.subject.slice(owner.subject.indexOf('"'))}`;
  const reason = `The value ${value} of "${name}" ${where} lies outside its range from ${from} to ${to}.`;
  problems.add('value-outside-range', valuePlace, reason, owner.name);
}
