import type { Setting } from '#models/language/model.ts';
import type { Finding } from './doseRules.ts';
import type { CandidateRow } from './eventRow.ts';

/** Rules of rows that set a value from then on: evid 5, the new value in `amt`, nothing else. */
export function settingFindings(row: CandidateRow, setting: Setting): Finding[] {
  const findings: Finding[] = [];
  const { name } = setting;
  if (row.evid !== 5 && Number.isFinite(row.evid)) {
    const reason = `${name} is a value that a row replaces: its evid is 5, not ${row.evid}.`;
    findings.push({ code: 'setting-evid', column: 'evid', reason });
  }
  for (const column of ['rate', 'ii', 'addl', 'ss'] as const) {
    if (row[column] === 0 || Number.isNaN(row[column])) continue;
    const reason = `${name} is set once, at once; the row's ${column} must be 0.`;
    findings.push({ code: 'setting-is-at-once', column, reason });
  }
  return [...findings, ...valueFindings(row.amt, setting)];
}

function valueFindings(value: number, { name, unit, range, choices }: Setting): Finding[] {
  if (!Number.isFinite(value)) return [];
  if (choices !== null && !choices.some((choice) => choice.value === value)) {
    const known = choices.map((choice) => `${choice.value} (${choice.label})`).join(', ');
    return [{ code: 'setting-not-a-choice', column: 'amt', reason: `${name} is one of ${known}.` }];
  }
  if (value >= range.from && value <= range.to) return [];
  const inUnit = unit === '1' ? '' : ` ${unit}`;
  const reason = `${name} lies between ${range.from} and ${range.to}${inUnit}, not at ${value}.`;
  return [{ code: 'setting-outside-range', column: 'amt', reason }];
}
