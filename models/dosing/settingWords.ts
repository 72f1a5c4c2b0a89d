import { displayUnit } from '#models/language/displayUnit.ts';
import type { Setting } from '#models/language/model.ts';
import { phraseTable } from './dosingPhrases.ts';
import type { EventNames } from './eventNames.ts';
import type { EventRow } from './eventRow.ts';
import { type SettingPhrase, settingPhrases } from './settingPhrases.ts';

/** Words that may stand before any other within a phrase. */
export const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Only such words come back whole when a sentence is read. */
const sayable = /^\p{L}[\p{L}\p{N}' ()-]*$/u;

/** The tokens of a phrase in small letters, without articles: `kinks to {} %` is four words. */
export function phraseWords(phrase: string): readonly string[] {
  return (phrase.toLowerCase().match(/\{\}|[\p{L}][\p{L}\p{N}_]*|\d+(?:\.\d+)?|[^\s]/gu) ?? []).filter(
    (word) => !articles.has(word),
  );
}

/** How a sentence names a setting: by its label, or by its name where the label cannot be read back. */
export function settingShown(setting: Setting, { inputs, settings }: EventNames): string {
  const words = phraseWords(setting.label).join(' ');
  const isTaken =
    settings.some((other) => other !== setting && phraseWords(other.label).join(' ') === words) ||
    phraseTable(inputs).some((phrase) => phraseWords(phrase.words.join(' ')).join(' ') === words);
  if (isTaken || !sayable.test(setting.label)) return setting.name;
  return /^\p{Lu}\p{Ll}/u.test(setting.label)
    ? setting.label.charAt(0).toLowerCase() + setting.label.slice(1)
    : setting.label;
}

/** A value of a setting as a sentence says it: by its choice, or with its unit. */
export function valueShown(value: number, { choices, unit }: Setting): string {
  const choice = choices?.find((one) => one.value === value);
  if (choice !== undefined && sayable.test(choice.label)) return choice.label.toLowerCase();
  return unit === '1' ? String(value) : `${value} ${displayUnit(unit)}`;
}

/** The sentence of a row that sets a setting: a phrase of its own where one fits to the last bit, else `set … to …`. */
export function settingSentence({ amt, time }: EventRow, setting: Setting, names: EventNames): string {
  const own = phrasesFor(setting)
    .map((phrase) => filled(phrase, amt))
    .find((words) => words !== null);
  const said = own ?? `set ${settingShown(setting, names)} to ${valueShown(amt, setting)}`;
  return `${said} at ${time} h`;
}

/** The values of a setting that have words of their own, such as a stall. */
export function valuesWithWords(setting: Setting): readonly number[] {
  return phrasesFor(setting).flatMap(({ sets }) => {
    const value = sets[0]!.value;
    return typeof value === 'number' ? [value] : [];
  });
}

/** The phrases that set this one setting and no other. */
function phrasesFor({ name }: Setting): readonly SettingPhrase[] {
  return settingPhrases.filter(({ sets }) => sets.length === 1 && sets[0]!.setting === name);
}

/** A phrase with one setting and at most one hole, filled so that it reads back to the value; null where it does not fit. */
function filled({ words, sets, numberFor }: SettingPhrase, value: number): string | null {
  const said = sets[0]!.value;
  if (typeof said === 'number') return said === value ? words : null;
  const number = numberFor?.(value) ?? null;
  if (number === null || said(number) !== value) return null;
  return shownUnits(words.replace('{}', String(number)));
}

/** Phrases are kept in small letters, for reading. */
function shownUnits(words: string): string {
  return words.replace('ug/ml', 'µg/mL').replace(/ml$/, 'mL');
}
