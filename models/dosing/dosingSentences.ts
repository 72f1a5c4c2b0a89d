import { displayUnit } from '#models/language/displayUnit.ts';
import type { Input } from '#models/language/model.ts';
import { hoursOf, perHour } from './doseUnits.ts';
import { phrasesOf } from './dosingPhrases.ts';
import type { EventNames } from './eventNames.ts';
import type { EventRow } from './eventRow.ts';
import { settingSentence } from './settingWords.ts';

/**
 * The rows as sentences for people, one a row. `readDosingSentences` of them gives the same rows, number for number; only rows
 * that do nothing (evid 0 and 2) get no sentence.
 * @throws RangeError for a row whose input is not there (a programmer fault: rows are checked before)
 */
export function dosingSentences(rows: readonly EventRow[], names: EventNames): string[] {
  return rows
    .filter(({ evid }) => evid !== 0 && evid !== 2)
    .map((row) => {
      if (row.evid === 3) return `reset at ${row.time} h`;
      const setting = names.settings.find(({ name }) => name === row.cmt);
      if (setting !== undefined) return settingSentence(row, setting, names);
      const input = names.inputs.find(({ name }) => name === row.cmt);
      if (input === undefined) throw new RangeError(`There is no input ${row.cmt}.`);
      return sentenceOf(row, input);
    });
}

function sentenceOf(row: EventRow, input: Input): string {
  const { shown } = phrasesOf(input);
  if (row.evid === 5)
    return `set the amount ${shown} to ${row.amt} ${unitOf(input)}${when(row, 'at', 'dose')}`;
  if (row.evid === 6) return `multiply the amount ${shown} by ${row.amt}${when(row, 'at', 'dose')}`;
  const reset = row.evid === 4 ? 'reset, then ' : '';
  const steady = row.ss > 0 ? 'steady ' : '';
  return `${reset}${steady}${input.isProgramme && row.amt === 0 ? programme(row, input) : dose(row, input)}`;
}

function programme(row: EventRow, input: Input): string {
  const { shown, stop } = phrasesOf(input);
  if (row.rate === 0 && row.ss === 0 && stop !== undefined) return `${stop}${when(row, 'at', 'time')}`;
  return `${rateText(row.rate, input)} ${shown}${when(row, 'from', 'time')}`;
}

function dose(row: EventRow, input: Input): string {
  const { shown, before = '', isSession = false } = phrasesOf(input);
  if (row.ss > 0 && row.ii === 0) {
    return `${rateText(row.rate, input)} ${shown} until ${row.time} h${onTop(row)}`;
  }
  if (isSession && row.rate === 1) return `${shown} for ${row.amt} h${when(row, 'at', 'session')}`;
  const amount = `${row.amt} ${unitOf(input)}`;
  const speed = ` at ${rateText(row.rate, input)}`;
  // A session at another rate has no words of its own, so its input goes by its name.
  if (isSession) return `${amount} into ${input.name}${speed}${when(row, 'at', 'dose')}`;
  const length = row.rate === 0 ? '' : (overText(row) ?? speed);
  return `${before}${amount} ${shown}${length}${when(row, 'at', 'dose')}`;
}

function when(row: EventRow, single: 'at' | 'from', noun: 'dose' | 'session' | 'time'): string {
  if (row.ii === 0) return ` ${single} ${row.time} h${onTop(row)}`;
  const count = row.addl + 1;
  return ` every ${row.ii} h from ${row.time} h${onTop(row)}, ${count} ${noun}${count === 1 ? '' : 's'}`;
}

function onTop({ ss }: EventRow): string {
  return ss === 2 ? ' on top' : '';
}

function unitOf({ unit }: Input): string {
  return unit === '1' ? 'units' : displayUnit(unit);
}

/** A rate a day where that is shorter and reads back to the same bits, else a rate an hour. */
function rateText(rate: number, input: Input): string {
  const aDay = Number((rate * 24).toPrecision(15));
  const isShorter = perHour(aDay, 'day') === rate && String(aDay).length < String(rate).length;
  return isShorter ? `${aDay} ${unitOf(input)}/day` : `${rate} ${unitOf(input)}/h`;
}

/** The length of an infusion in whole minutes or in hours, or null where neither gives back the rate to the last bit. */
function overText({ amt, rate }: EventRow): string | null {
  const minutes = Math.round((amt / rate) * 60);
  if (minutes < 60 && amt / hoursOf(minutes, 'min') === rate) return ` over ${minutes} min`;
  const lengths = [Number((amt / rate).toPrecision(12)), amt / rate];
  const hours = lengths.find((length) => amt / length === rate);
  return hours === undefined ? null : ` over ${hours} h`;
}
