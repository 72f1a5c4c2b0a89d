import type { Input } from '#models/language/model.ts';
import { dosingLimits } from './dosingLimits.ts';
import type { DosingProblemCode } from './dosingProblemCodes.ts';
import type { CandidateRow, EventColumn } from './eventRow.ts';
import { nameAdvice, quoted } from './nameAdvice.ts';

/** One broken rule of one row; `column` is the cell at fault. */
export interface Finding {
  readonly code: DosingProblemCode;
  readonly column: EventColumn;
  readonly reason: string;
}

const numberColumns = ['time', 'evid', 'amt', 'rate', 'ii', 'addl', 'ss'] as const;

/**
 * Everything wrong with one row, by the rules that NONMEM and rxode2 give the columns (docs/decisions/dosing-event-meaning.md).
 * A number that is not finite breaks one rule only; the others let it pass.
 */
export function findingsIn(row: CandidateRow, inputs: readonly Input[]): Finding[] {
  const findings = [...numberFindings(row), ...signFindings(row)];
  if (row.evid === 0 || row.evid === 2) return [...findings, ...ignoredFindings(row)];
  if (row.evid === 3) return [...findings, ...resetFindings(row)];
  const input = inputs.find(({ name }) => name === row.cmt);
  if (input === undefined) return [...findings, unknownCompartment(row.cmt, inputs)];
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

function unknownCompartment(name: string, inputs: readonly Input[]): Finding {
  const names = inputs.map((input) => input.name);
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

function changeFindings(row: CandidateRow, input: Input): Finding[] {
  const findings: Finding[] = [];
  const verb = row.evid === 5 ? 'replaces' : 'multiplies';
  if (input.feeds === null || input.isProgramme) {
    const reason = `evid ${row.evid} ${verb} an amount, and ${input.name} holds none.`;
    findings.push({ code: 'no-amount-to-change', column: 'cmt', reason });
  }
  for (const column of ['rate', 'ss'] as const) {
    if (row[column] > 0) {
      const reason = `evid ${row.evid} ${verb} an amount at once; its ${column} must be 0.`;
      findings.push({ code: 'change-is-at-once', column, reason });
    }
  }
  return findings;
}

function programmeFindings(row: CandidateRow, input: Input): Finding[] {
  const findings: Finding[] = [];
  if (row.evid === 4) {
    const reason = `A row for ${input.name} sets a rate and needs evid 1. Put the reset in a row of its own.`;
    findings.push({ code: 'programme-evid', column: 'evid', reason });
  }
  if (row.amt > 0) {
    const reason = `A row for ${input.name} sets a rate that holds until the next such row; its amt must be 0.`;
    findings.push({ code: 'programme-amount', column: 'amt', reason });
  }
  if (row.ss > 0 && row.ii > 0) {
    const reason = `The steady state of ${input.name} is that of its rate held for ever; its ii must be 0.`;
    findings.push({ code: 'programme-interval', column: 'ii', reason });
  }
  return findings;
}

function doseFindings(row: CandidateRow, input: Input): Finding[] {
  const findings: Finding[] = [];
  if (row.ss > 0 && input.feeds === null) {
    const reason = `${input.name} brings no amount, so it has no steady state.`;
    findings.push({ code: 'no-steady-state', column: 'ss', reason });
  }
  if (row.ss > 0 && row.ii === 0 && row.amt > 0) {
    const reason =
      'A steady state needs the hours between doses in ii; only an infusion for ever (amt 0, rate above 0) needs none.';
    findings.push({ code: 'ss-without-ii', column: 'ii', reason });
  }
  if (row.rate === 0 && row.amt > 0 && (input.needsRate || input.feeds === null)) {
    const reason = `${input.name} cannot be given at once. Say how fast: a rate above 0, in words "over 1 h".`;
    findings.push({ code: 'rate-missing', column: 'rate', reason });
  }
  const isForEver = row.ss > 0 && row.ii === 0;
  if (row.rate > 0 && row.amt === 0 && !isForEver) {
    const reason = `rate is ${row.rate} but amt is 0: the infusion has no length.`;
    findings.push({ code: 'infusion-without-amount', column: 'amt', reason });
  }
  if (row.rate > 0 && row.amt > 0) findings.push(...durationFindings(row));
  return findings;
}

function durationFindings(row: CandidateRow): Finding[] {
  const durationHours = row.amt / row.rate;
  if (durationHours < dosingLimits.shortestHours) {
    const reason = `The infusion lasts ${durationHours} h; the shortest is ${dosingLimits.shortestHours} h. Use rate 0 for a dose at once.`;
    return [{ code: 'infusion-too-short', column: 'rate', reason }];
  }
  const together = Math.min(durationHours / row.ii, row.ss > 0 ? Number.POSITIVE_INFINITY : row.addl + 1);
  if (row.ii > 0 && together > dosingLimits.overlaps) {
    const reason = `About ${Math.round(together)} of these infusions run at once; the most is ${dosingLimits.overlaps}.`;
    return [{ code: 'too-many-overlaps', column: 'ii', reason }];
  }
  return [];
}
