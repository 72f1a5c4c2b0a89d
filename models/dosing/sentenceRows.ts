import type { Input } from '#models/language/model.ts';
import { amountDose, amountOf, rateOf } from './doseAmounts.ts';
import { emptyRow, endOf, repeated, rowOf, type SentenceRow, startsOf } from './doseTimes.ts';
import { phrasesOf } from './dosingPhrases.ts';
import { flexRows, programmeRows } from './programmeRows.ts';
import { refuse } from './refuseClauses.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import type { SentenceClauses } from './sentenceClauses.ts';
import { settingRows } from './settingRows.ts';

/**
 * The rows that one sentence means; what it leaves unsaid or says wrongly goes to the cursor's problems.
 * @param endHours where a course without an end ends
 */
export function sentenceRows(
  clauses: SentenceClauses,
  cursor: SentenceCursor,
  endHours: number,
): SentenceRow[] {
  const { input, reset, verb } = clauses;
  if (clauses.steady === null) refuse(['onTop'], clauses, cursor);
  if (clauses.setting !== null) return settingRows(clauses.setting, clauses, cursor);
  if (clauses.flex !== null) return flexRows(clauses, cursor, endHours);
  if (clauses.otherwise !== null) refuse(['otherwise'], clauses, cursor);
  if (reset !== null && input === null && clauses.amount === null && clauses.rate === null) {
    refuse(['over', 'lasting', 'every', 'until', 'count', 'steady', 'atOnce', 'factor'], clauses, cursor);
    return startsOf(clauses, cursor).map(({ hours, token }) => ({
      row: { ...emptyRow, time: hours, evid: 3 },
      words: { evid: reset, time: token },
    }));
  }
  if (verb === 'stop') return stopRows(clauses, cursor, endHours);
  if (input === null) {
    const routes = cursor.inputs.map((one) => phrasesOf(one).shown).join(', ');
    cursor.problem(
      'missing-route',
      clauses.first,
      `The sentence does not say where the drug goes: ${routes}.`,
    );
    return [];
  }
  // `set the pump to 500 µg/day` sets a rate, not an amount that is there.
  if (verb !== 'give' && !(verb === 'set' && input.input.isProgramme)) {
    return changeRows(clauses, input.input, cursor, endHours);
  }
  const target = targetOf(clauses, input.input, cursor);
  if (target.isProgramme) return programmeRows(clauses, target, cursor, endHours);
  if (clauses.steady !== null && isForEver(clauses)) return steadyInfusionRows(clauses, target, cursor);
  return doseRows(clauses, target, cursor, endHours);
}

/** A rate into the spinal fluid without an end is the pump's. */
function targetOf(clauses: SentenceClauses, input: Input, cursor: SentenceCursor): Input {
  const isOpen =
    clauses.amount === null && clauses.rate !== null && isForEver(clauses) && clauses.until === null;
  const pump = cursor.inputs.find(({ name }) => name === phrasesOf(input).openEnded);
  return isOpen && pump !== undefined ? pump : input;
}

/** A rate that no length bounds. With `steady`, `until` says only when it ends. */
function isForEver({ amount, rate, over, lasting, until, steady }: SentenceClauses): boolean {
  const isBounded = over !== null || lasting !== null || (until !== null && steady === null);
  return amount === null && rate !== null && !isBounded;
}

function stopRows(clauses: SentenceClauses, cursor: SentenceCursor, endHours: number): SentenceRow[] {
  const input = clauses.input?.input;
  if (input === undefined || !input.isProgramme) {
    const reason = 'Only a pump is stopped. Doses end with "until 48 h" or a count, such as "9 doses".';
    cursor.problem('cannot-stop', clauses.input?.token ?? clauses.first, reason);
    return [];
  }
  refuse(['amount', 'rate', 'factor', 'over', 'reset', 'steady', 'atOnce'], clauses, cursor);
  if (clauses.every === null) refuse(['lasting', 'until'], clauses, cursor);
  return repeated(clauses, { input, amt: 0, rate: 0, words: {} }, cursor, endHours);
}

function changeRows(
  clauses: SentenceClauses,
  input: Input,
  cursor: SentenceCursor,
  endHours: number,
): SentenceRow[] {
  const isSet = clauses.verb === 'set';
  const measure = isSet ? clauses.amount : clauses.factor;
  if (measure === null) {
    const reason = isSet
      ? 'To set an amount, say "set the amount by mouth to 5 mg at 24 h".'
      : 'To multiply an amount, say "multiply the amount by mouth by 0.5 at 24 h".';
    cursor.problem('missing-amount', clauses.first, reason);
    return [];
  }
  refuse(['rate', 'over', 'reset', 'steady', 'atOnce', isSet ? 'factor' : 'amount'], clauses, cursor);
  if (clauses.every === null) refuse(['lasting', 'until'], clauses, cursor);
  const amt = isSet ? amountOf(measure, input, cursor) : measure.value;
  const rows = repeated(clauses, { input, amt, rate: 0, words: { amt: measure.token } }, cursor, endHours);
  return rows.map(({ row, words }) => ({ row: { ...row, evid: isSet ? 5 : 6 }, words }));
}

/** A steady infusion for ever, which goes off at its `until`. */
function steadyInfusionRows(clauses: SentenceClauses, input: Input, cursor: SentenceCursor): SentenceRow[] {
  if (clauses.until === null || clauses.times.length > 0 || clauses.from !== null || clauses.every !== null) {
    const reason = 'A steady infusion has run for ever and says only when it ends: "until 24 h".';
    cursor.problem('missing-end', clauses.rate!.token, reason);
    return [];
  }
  refuse(['count', 'atOnce', 'factor'], clauses, cursor);
  const rate = rateOf(clauses.rate!, input, cursor);
  const dose = { input, amt: 0, rate, words: { rate: clauses.rate!.token } };
  return [rowOf(clauses, dose, clauses.until)];
}

function doseRows(
  clauses: SentenceClauses,
  input: Input,
  cursor: SentenceCursor,
  endHours: number,
): SentenceRow[] {
  refuse(['factor'], clauses, cursor);
  if (clauses.amount === null && clauses.rate !== null) {
    refuse(clauses.over === null ? ['atOnce'] : ['atOnce', 'lasting', 'until'], clauses, cursor);
    const rate = rateOf(clauses.rate, input, cursor);
    const words = { amt: clauses.rate.token, rate: clauses.rate.token };
    return repeated(clauses, { input, amt: 0, rate, words }, cursor, endHours).flatMap(
      (one): SentenceRow[] => {
        const end = clauses.over ?? endOf(clauses, one.row.time, cursor);
        if (end === null) {
          cursor.problem(
            'missing-end',
            clauses.rate!.token,
            'A rate needs an end here: "from 8 h to 48 h" or "for 4 h".',
          );
          return [];
        }
        const lengthHours = end === clauses.over ? end.hours : end.hours - one.row.time;
        return [{ ...one, row: { ...one.row, amt: rate * lengthHours } }];
      },
    );
  }
  const dose = amountDose(clauses, input, cursor);
  return dose === null ? [] : repeated(clauses, dose, cursor, endHours);
}
