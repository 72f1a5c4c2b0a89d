import type { Draft, DraftReference, DraftUnit } from './draft.ts';
import { didYouMean } from './nearestName.ts';
import type { ProblemList } from './ProblemList.ts';
import type { ProblemCode } from './problemCodes.ts';
import { pumpUnits } from './pumpUnits.ts';
import { factorBetween, isSameDimension, isSameScale, type Unit } from './unit.ts';
import { shortNumber, unitInWords } from './unitWords.ts';

/** Holds the pump against the inputs, settings and states that it names, and against the units it computes in. */
export function checkPump({ pump, inputs, settings, states }: Draft, problems: ProblemList): void {
  if (pump === null) return;
  const programme = found(pump.programme, inputs, 'unknown-input', 'an input', problems);
  if (programme !== null && pump.programme !== null) {
    const { input, unit } = programme;
    if (!input.isProgramme || input.feeds === null) {
      const reason = `The pump is driven by "${input.name}", which must be a programme (programme: true) and feed a state.`;
      problems.add('not-a-programme', pump.programme.place, reason, 'pump');
    }
    checkUnit(pump.programme, unit, pumpUnits.programme, problems);
  }
  for (const part of pump.settings) {
    const setting = found(part, settings, 'unknown-setting', 'a setting', problems);
    if (setting !== null) checkUnit(part, setting.unit, pumpUnits.settings[part.role], problems);
  }
  for (const part of pump.states) {
    const entry = found(part, states, 'unknown-state', 'a state', problems);
    if (entry === null) continue;
    if (!entry.state.isCounter) {
      const reason = `The pump's "${part.role}" is kept in "${part.name}", which has no steady state and must be a counter.`;
      problems.add('not-a-counter', part.place, reason, 'pump');
    }
    checkUnit(part, entry.unit, pumpUnits.states[part.role], problems);
  }
  for (const { flow, unit } of pump.flows) {
    checkUnit({ name: flow.role, place: unit.place }, unit, pumpUnits.flows[flow.role], problems);
  }
}

function found<Entry extends { readonly name: string }>(
  named: DraftReference | null,
  entries: readonly Entry[],
  code: ProblemCode,
  noun: string,
  problems: ProblemList,
): Entry | null {
  if (named === null) return null;
  const entry = entries.find(({ name }) => name === named.name);
  if (entry !== undefined) return entry;
  const hint = didYouMean(
    named.name,
    entries.map(({ name }) => name),
  );
  problems.add(code, named.place, `The pump names "${named.name}", which is not ${noun}.${hint}`, 'pump');
  return null;
}

function checkUnit(part: DraftReference, { unit }: DraftUnit, wanted: Unit, problems: ProblemList): void {
  if (unit === null) return;
  const claim = `"${part.name}" is in ${unitInWords(unit)}, but a pump has it in ${unitInWords(wanted)}`;
  if (!isSameDimension(unit, wanted)) {
    problems.add('dimension-mismatch', part.place, `${claim}.`, 'pump');
  } else if (!isSameScale(unit, wanted)) {
    const factor = shortNumber(factorBetween(unit, wanted));
    problems.add(
      'scale-mismatch',
      part.place,
      `${claim}; one of the first is ${factor} of the second.`,
      'pump',
    );
  }
}
