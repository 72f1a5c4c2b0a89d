import type { Setting } from '#models/language/model.ts';
import { amountIn, unitWord } from './doseUnits.ts';
import { isClauseWord } from './dosingWords.ts';
import { quoted } from './nameAdvice.ts';
import type { SentenceCursor } from './SentenceCursor.ts';
import type { SentenceClauses, SettingClause } from './sentenceClauses.ts';
import type { Token } from './sentenceTokens.ts';
import { type SettingPhrase, settingPhrases } from './settingPhrases.ts';
import { phraseWords, valueShown } from './settingWords.ts';

/** `the pump stalls`: a phrase that names settings and their values at once, if one stands here. The longest wins. */
export function takeSettingPhrase(cursor: SentenceCursor): SettingClause | null {
  let longest: { phrase: SettingPhrase; numbers: readonly Token[]; length: number } | null = null;
  for (const phrase of settingPhrases) {
    if (!phrase.sets.every(({ setting }) => settingNamed(setting, cursor) !== undefined)) continue;
    const match = cursor.matches(phraseWords(phrase.words));
    if (match !== null && match.length > (longest?.length ?? 0)) longest = { phrase, ...match };
  }
  if (longest === null) return null;
  const token = cursor.take(longest.length);
  const { phrase, numbers } = longest;
  const values = numbers.map(({ value }) => value);
  const sets = phrase.sets.map(({ setting, value }) => ({
    setting: settingNamed(setting, cursor)!,
    value: typeof value === 'number' ? value : value(...values),
    valueToken: numbers[0] ?? token,
  }));
  return { sets, token };
}

function settingNamed(wanted: string, { names }: SentenceCursor): Setting | undefined {
  return names.settings.find(({ name }) => name === wanted);
}

/** `set ventilation …`: a setting by its label or name, unless an input's phrase stands here that is as long or longer. */
export function takeSettingName(cursor: SentenceCursor): SettingClause | null {
  let longest: { setting: Setting; length: number } | null = null;
  for (const setting of cursor.names.settings) {
    for (const called of [setting.label, setting.name]) {
      const length = cursor.matches(phraseWords(called))?.length ?? 0;
      if (length > (longest?.length ?? 0)) longest = { setting, length };
    }
  }
  if (longest === null || longest.length <= cursor.inputLength()) return null;
  const token = cursor.take(longest.length);
  return { sets: [{ setting: longest.setting, value: null, valueToken: token }], token };
}

/** `to 0.4`, `to thoracic`, `to on`: the value that the sentence's setting gets. The cursor stands behind `to`. */
export function readSettingValue(cursor: SentenceCursor, clauses: SentenceClauses, after: Token): void {
  const { setting } = clauses.setting!.sets[0]!;
  const token = cursor.peek() ?? after;
  const become = (value: number) => {
    clauses.setting = { ...clauses.setting!, sets: [{ setting, value, valueToken: token }] };
  };
  const choice = [...(setting.choices ?? [])]
    .map(({ value, label }) => ({ value, length: cursor.matches(phraseWords(label))?.length ?? 0 }))
    .sort((left, right) => right.length - left.length)[0];
  if (choice !== undefined && choice.length > 0) {
    cursor.take(choice.length);
    become(choice.value);
  } else if (setting.unit === '1' && (cursor.sees('on') || cursor.sees('off'))) {
    become(Number(cursor.take().word === 'on'));
  } else if (token.kind === 'number') {
    cursor.take();
    become(inUnitOf(setting, token, cursor));
  } else {
    const example = quoted(`to ${valueShown(setting.choices?.[0]?.value ?? setting.range.to, setting)}`);
    cursor.problem(
      'missing-value',
      token,
      `The value of ${quoted(setting.label)} is not there, such as ${example}.`,
    );
    become(Number.NaN);
  }
}

/** A number in the setting's unit; its own unit, another of its kind, or per cent of a pure number. */
function inUnitOf({ label, unit }: Setting, token: Token, cursor: SentenceCursor): number {
  const own = phraseWords(unit === 'percent' ? '%' : unit);
  if (unit !== '1' && cursor.seesUnits(own)) {
    cursor.take(own.length);
    return token.value;
  }
  const next = cursor.peek();
  if (unit === '1' && next?.text === '%') {
    cursor.take();
    return token.value / 100;
  }
  if (next === undefined || isClauseWord(next.word) || next.kind !== 'word') {
    if (unit !== '1')
      cursor.problem(
        'missing-unit',
        token,
        `${quoted(label)} is in ${unit}; ${quoted(token.text)} has no unit.`,
      );
    return token.value;
  }
  const converted = amountIn(token.value, next.word, unit);
  if (converted === null) {
    const takes = unit === '1' ? 'a pure number' : unitWord(unit);
    cursor.problem('wrong-unit', next, `${quoted(label)} takes ${takes}, not ${next.text}.`);
  }
  cursor.take();
  return converted ?? token.value;
}
