import { dosingLimits } from '#models/dosing/dosingLimits.ts';

/** A table with one fault: where it is and what it is called. */
export interface TableProblemCase {
  readonly situation: string;
  readonly text: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly subject?: string;
  readonly says?: string;
}

const header = 'time,evid,cmt,amt,rate,ii,addl,ss';

/** One row under the usual header; the fault is in line 2. */
function row(
  situation: string,
  text: string,
  [code, column, subject]: readonly [string, number, string],
  says?: string,
): TableProblemCase {
  return { situation, text: `${header}\n${text}\n`, code, line: 2, column, subject, ...(says && { says }) };
}

export const tableProblemCases: readonly TableProblemCase[] = [
  { situation: 'nothing at all', text: '\n# only a comment\n', code: 'empty-table', line: 0, column: 0 },
  {
    situation: 'a text too long to be a table',
    text: 'x'.repeat(dosingLimits.tableCharacters + 1),
    code: 'file-too-large',
    line: 0,
    column: 0,
  },
  {
    situation: 'a hundred and one columns',
    text: `${'time,'.repeat(dosingLimits.columns)}cmt\n`,
    code: 'too-many-columns',
    line: 1,
    column: 5 * dosingLimits.columns + 1,
  },
  row('a dose without its amount', '6,1,oral,,0,0,0,0', ['missing-amt', 10, 'amt'], 'write 0'),
  row('a dot for the amount of a steady dose', '6,4,oral,.,0,8,0,1', ['missing-amt', 10, 'amt']),
  row('a replacement by nothing', '6,5,oral,,0,0,0,0', ['missing-amt', 10, 'amt']),
  row('a factor that is not there', '6,6,oral', ['missing-amt', 1, 'amt']),
  {
    situation: 'a header without amounts',
    text: 'time,cmt\n0,oral\n',
    code: 'missing-column',
    line: 1,
    column: 1,
    subject: 'amt',
  },
  {
    situation: 'a column that is misspelt',
    text: 'time,cmt,amt,adl\n0,oral,5,0\n',
    code: 'unknown-column',
    line: 1,
    column: 14,
    subject: 'adl',
    says: 'Did you mean "addl"?',
  },
  {
    situation: 'a duration column as rxode2 has it',
    text: 'time,cmt,amt,dur\n0,oral,5,1\n',
    code: 'unknown-column',
    line: 1,
    column: 14,
    subject: 'dur',
    says: 'amt / duration',
  },
  {
    situation: 'a column without a name',
    text: 'time,cmt,amt,\n0,oral,5,\n',
    code: 'unknown-column',
    line: 1,
    column: 14,
    subject: '',
    says: 'without a name',
  },
  {
    situation: 'a column that stands twice',
    text: 'time,cmt,amt,Amt\n0,oral,5,6\n',
    code: 'repeated-column',
    line: 1,
    column: 14,
    subject: 'amt',
  },
  {
    situation: 'a decimal comma in a comma-separated table',
    text: 'time,cmt,amt\n0,oral,2,5\n',
    code: 'too-many-cells',
    line: 2,
    column: 10,
    says: 'write 2.5',
  },
  {
    situation: 'a decimal comma in a semicolon-separated table',
    text: 'time;cmt;amt\n0;oral;2,5\n',
    code: 'decimal-comma',
    line: 2,
    column: 8,
    subject: 'amt',
    says: 'Write 2.5',
  },
  {
    situation: 'a quote that stays open',
    text: 'time,cmt,amt\n0,"oral,5\n',
    code: 'open-quote',
    line: 2,
    column: 3,
  },
  {
    situation: 'two subjects in one table',
    text: 'ID,time,cmt,amt\n1,0,oral,5\n\n2,0,oral,5\n',
    code: 'several-subjects',
    line: 4,
    column: 1,
    subject: 'id',
  },
  row('a row without a time', '.,1,oral,5,0,0,0,0', ['missing-time', 1, 'time']),
  row('a time as a word', 'noon,1,oral,5,0,0,0,0', ['not-a-number', 1, 'time'], '"noon"'),
  row('a clock time', '08:30,1,oral,5,0,0,0,0', ['not-a-number', 1, 'time'], '8.5'),
  row('a number too large for a computer', '0,1,oral,1e999,0,0,0,0', ['not-a-number', 10, 'amt']),
  row('a formula', '0,1,oral,=5+5,0,0,0,0', ['not-a-number', 10, 'amt']),
  row('a time before the start', '-1,1,oral,5,0,0,0,0', ['negative-time', 1, 'time']),
  row('a negative amount', '0,1,oral,-5,0,0,0,0', ['negative-amt', 10, 'amt']),
  row('a negative rate', '0,1,oral,5,-3,0,0,0', ['negative-rate', 12, 'rate']),
  row('a modelled rate', '0,1,oral,5,-1,0,0,0', ['modelled-rate', 12, 'rate'], 'rate of the infusion'),
  row('a modelled duration', '0,1,oral,5,-2,0,0,0', ['modelled-rate', 12, 'rate'], 'duration'),
  row('a negative interval', '0,1,oral,5,0,-8,0,0', ['negative-ii', 14, 'ii']),
  row('a negative count', '0,1,oral,5,0,8,-1,0', ['negative-addl', 16, 'addl']),
  row('half a dose in the count', '0,1,oral,5,0,8,1.5,0', ['addl-not-whole', 16, 'addl']),
  row('a time after any run', '2000000,1,oral,5,0,0,0,0', ['time-too-late', 1, 'time']),
  row('an event type that nobody knows', '0,9,oral,5,0,0,0,0', ['unknown-evid', 3, 'evid']),
  row('a steady-state flag that nobody knows', '0,1,oral,5,0,8,0,3', ['unknown-ss', 18, 'ss']),
  row(
    'a compartment that is misspelt',
    '0,1,orl,5,0,0,0,0',
    ['unknown-compartment', 5, 'cmt'],
    'Did you mean "oral"?',
  ),
  row('a compartment by number', '0,1,2,5,0,0,0,0', ['unknown-compartment', 5, 'cmt'], 'oral, intravenous'),
  row('a dose into nothing', '0,1,.,5,0,0,0,0', ['unknown-compartment', 5, 'cmt'], 'names no compartment'),
  row('an observation with a dose', '0,0,oral,5,0,0,0,0', ['ignored-dose', 10, 'amt'], 'Use evid 1'),
  row('a reset with a dose', '0,3,oral,5,0,0,0,0', ['reset-with-dose', 10, 'amt'], 'Use evid 4'),
  row('more doses without an interval', '0,1,oral,5,0,0,3,0', ['addl-without-ii', 14, 'ii']),
  row('an interval of a moment', '0,1,oral,5,0,1e-9,3,0', ['interval-too-short', 14, 'ii']),
  row(
    'a change of what dialysis holds',
    '0,6,dialysis,0.5,0,0,0,0',
    ['no-amount-to-change', 5, 'cmt'],
    'holds none',
  ),
  row('a slow replacement', '0,5,oral,5,2,0,0,0', ['change-is-at-once', 12, 'rate']),
  row('a steady multiplication', '0,6,oral,5,0,8,0,1', ['change-is-at-once', 18, 'ss']),
  row('a pump row that resets', '0,4,pump,0,5,0,0,0', ['programme-evid', 3, 'evid']),
  row('a pump row with an amount and no rate', '0,1,pump,50,0,0,0,0', ['programme-amount', 10, 'amt']),
  row('a steady bolus by the pump', '0,1,pump,50,5,8,0,1', ['no-steady-state', 19, 'ss']),
  row('a bolus by the pump without a length', '0,1,pump,1e-9,5,0,0,0', ['infusion-too-short', 15, 'rate']),
  row('a steady pump with an interval', '0,1,pump,0,5,8,0,1', ['programme-interval', 14, 'ii']),
  row('dialysis at steady state', '0,1,dialysis,4,1,48,0,1', ['no-steady-state', 23, 'ss']),
  row('a steady dose without an interval', '0,1,oral,5,0,0,0,1', ['ss-without-ii', 14, 'ii']),
  row('drainage at once', '0,1,csf_drain,30,0,0,0,0', ['rate-missing', 18, 'rate']),
  row('an infusion of nothing', '0,1,oral,0,5,0,0,0', ['infusion-without-amount', 10, 'amt']),
  row('a steady infusion of nothing', '0,1,oral,0,5,8,0,1', ['infusion-without-amount', 10, 'amt']),
  row('an infusion of a nanosecond', '0,1,oral,1,1e12,0,0,0', ['infusion-too-short', 12, 'rate']),
  row('infusions that pile up', '0,1,oral,5000,1,1,4999,0', ['too-many-overlaps', 17, 'ii']),
  row('steady infusions that pile up', '0,1,oral,5000,1,1,0,1', ['too-many-overlaps', 17, 'ii']),
  row('more doses than anybody takes', '0,1,oral,5,0,8,200000,0', ['too-many-doses', 16, 'addl']),
  {
    situation: 'more rows than a table may have',
    text: `time,cmt,amt\n${'0,oral,1\n'.repeat(dosingLimits.rows + 1)}`,
    code: 'too-many-rows',
    line: dosingLimits.rows + 2,
    column: 1,
  },
];
