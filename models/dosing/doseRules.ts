import type { Input } from '#models/language/model.ts';
import { dosingLimits } from './dosingLimits.ts';
import type { DosingProblemCode } from './dosingProblemCodes.ts';
import type { CandidateRow, EventColumn } from './eventRow.ts';

/** One broken rule of one row; `column` is the cell at fault. */
export interface Finding {
  readonly code: DosingProblemCode;
  readonly column: EventColumn;
  readonly reason: string;
}

/** Rules of evid 5 and 6, which change what an input's state holds. */
export function changeFindings(row: CandidateRow, input: Input): Finding[] {
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

/** Rules of rows that set a programme's rate, or give a bolus on top of it. */
export function programmeFindings(row: CandidateRow, input: Input): Finding[] {
  const findings: Finding[] = [];
  if (row.evid === 4) {
    const reason = `A row for ${input.name} sets a rate and needs evid 1. Put the reset in a row of its own.`;
    findings.push({ code: 'programme-evid', column: 'evid', reason });
  }
  if (row.amt > 0 && row.rate === 0) {
    const reason = `A row for ${input.name} sets a rate, with amt 0, or gives amt as a bolus at a rate; it cannot give all at once.`;
    findings.push({ code: 'programme-amount', column: 'amt', reason });
  }
  if (row.amt > 0 && row.rate > 0) findings.push(...durationFindings(row));
  if (row.amt > 0 && row.ss > 0) {
    const reason = `A bolus of ${input.name} has no steady state; only its rate, with amt 0, has one.`;
    findings.push({ code: 'no-steady-state', column: 'ss', reason });
  }
  if (row.ss > 0 && row.ii > 0 && row.amt === 0) {
    const reason = `The steady state of ${input.name} is that of its rate held for ever; its ii must be 0.`;
    findings.push({ code: 'programme-interval', column: 'ii', reason });
  }
  return findings;
}

/** Rules of doses at once, infusions and their steady states. */
export function doseFindings(row: CandidateRow, input: Input): Finding[] {
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
