import { changeFindings, doseFindings, type Finding, programmeFindings } from './doseRules.ts';
import { dosingLimits } from './dosingLimits.ts';
import type { EventNames } from './eventNames.ts';
import type { CandidateRow } from './eventRow.ts';
import { nameAdvice, quoted } from './nameAdvice.ts';
import { settingFindings } from './settingRules.ts';

const numberColumns = ['time', 'evid', 'amt', 'rate', 'ii', 'addl', 'ss'] as const;

/**
 * Everything wrong with one row, by the rules that NONMEM and rxode2 give the columns (docs/decisions/dosing-event-meaning.md).
 * A number that is not finite breaks one rule only; the others let it pass.
 */
export function findingsIn(row: CandidateRow, { inputs, settings }: EventNames): Finding[] {
  const setting = settings.find(({ name }) => name === row.cmt);
  // A setting's own range says whether it may be below 0.
  const signs = setting === undefined ? row : { ...row, amt: 0 };
  const findings = [...numberFindings(row), ...signFindings(signs)];
  if (row.evid === 0 || row.evid === 2) return [...findings, ...ignoredFindings(row)];
  if (row.evid === 3) return [...findings, ...resetFindings(row)];
  if (setting !== undefined) return [...findings, ...settingFindings(row, setting)];
  const input = inputs.find(({ name }) => name === row.cmt);
  if (input === undefined) return [...findings, unknownCompartment(row.cmt, [...inputs, ...settings])];
  findings.push(...intervalFindings(row));
  if (row.evid === 5 || row.evid === 6) return [...findings, ...changeFindings(row, input)];
  if (input.isProgramme) return [...findings, ...programmeFindings(row, input)];
  return [...findings, ...doseFindings(row, input)];
}

function numberFindings(row: CandidateRow): Finding[] {
  const findings: Finding[] = [];
  for (const column of numberColumns) {
    if (!Number.isFinite(row[column])) {
      findings.push({ code: 'not-a-number', column, reason: `${column} is ${row[column]}, not a number.` });
    }
  }
  if (Number.isFinite(row.evid) && ![0, 1, 2, 3, 4, 5, 6].includes(row.evid)) {
    findings.push({
      code: 'unknown-evid',
      column: 'evid',
      reason: `evid ${row.evid} has no meaning. Use 0 or 2 (ignored), 1 dose, 3 reset, 4 reset and dose, 5 replace, 6 multiply.`,
    });
  }
  if (Number.isFinite(row.ss) && ![0, 1, 2].includes(row.ss)) {
    const reason = `ss ${row.ss} has no meaning. Use 0 (no), 1 (steady state) or 2 (steady state added to what is there).`;
    findings.push({ code: 'unknown-ss', column: 'ss', reason });
  }
  return findings;
}

function signFindings(row: CandidateRow): Finding[] {
  const findings: Finding[] = [];
  for (const column of ['time', 'amt', 'ii', 'addl'] as const) {
    if (row[column] < 0) {
      findings.push({
        code: `negative-${column}` as const,
        column,
        reason: `${column} is ${row[column]}; it cannot be below 0.`,
      });
    }
  }
  if (row.rate === -1 || row.rate === -2) {
    const what = row.rate === -1 ? 'rate' : 'duration';
    const reason = `rate ${row.rate} asks the model for the ${what} of the infusion, and this model has none. Give the rate itself.`;
    findings.push({ code: 'modelled-rate', column: 'rate', reason });
  } else if (row.rate < 0) {
    findings.push({
      code: 'negative-rate',
      column: 'rate',
      reason: `rate is ${row.rate}; it cannot be below 0.`,
    });
  }
  if (row.time > dosingLimits.latestHours && Number.isFinite(row.time)) {
    const reason = `time is ${row.time} h; the latest is ${dosingLimits.latestHours} h.`;
    findings.push({ code: 'time-too-late', column: 'time', reason });
  }
  if (Number.isFinite(row.addl) && !Number.isInteger(row.addl)) {
    findings.push({
      code: 'addl-not-whole',
      column: 'addl',
      reason: `addl is ${row.addl}; it counts doses.`,
    });
  }
  return findings;
}

function unknownCompartment(name: string, named: readonly { readonly name: string }[]): Finding {
  const names = named.map((one) => one.name);
  const complaint =
    name === '' ? 'The row names no compartment.' : `There is no compartment ${quoted(name)}.`;
  return {
    code: 'unknown-compartment',
    column: 'cmt',
    reason: `${complaint} ${nameAdvice(name, names, 'There are')}`,
  };
}

function ignoredFindings(row: CandidateRow): Finding[] {
  return (['amt', 'rate'] as const)
    .filter((column) => row[column] > 0)
    .map((column) => ({
      code: 'ignored-dose' as const,
      column,
      reason: `A row with evid ${row.evid} gives nothing, yet its ${column} is ${row[column]}. Use evid 1 for a dose.`,
    }));
}

function resetFindings(row: CandidateRow): Finding[] {
  return (['amt', 'rate', 'ii', 'addl', 'ss'] as const)
    .filter((column) => row[column] > 0)
    .map((column) => ({
      code: 'reset-with-dose' as const,
      column,
      reason: `A reset (evid 3) gives nothing, yet its ${column} is ${row[column]}. Use evid 4 for reset and dose.`,
    }));
}

function intervalFindings(row: CandidateRow): Finding[] {
  if (row.addl > 0 && row.ii === 0) {
    const reason = `addl is ${row.addl} but ii is 0. Give the hours between doses in ii.`;
    return [{ code: 'addl-without-ii', column: 'ii', reason }];
  }
  if (row.ii > 0 && row.ii < dosingLimits.shortestHours) {
    const reason = `ii is ${row.ii} h; the shortest interval is ${dosingLimits.shortestHours} h.`;
    return [{ code: 'interval-too-short', column: 'ii', reason }];
  }
  return [];
}
