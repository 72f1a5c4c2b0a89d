import { phrasesOf } from '#models/dosing/dosingPhrases.ts';
import { dosingSentences } from '#models/dosing/dosingSentences.ts';
import { valuesWithWords } from '#models/dosing/settingWords.ts';
import type { Model, Setting } from '#models/language/model.ts';
import { armEvents, readEventLine } from './armEvents.ts';
import type { ExampleSentence, Opening } from './protocol.ts';

// Long enough for every example to happen.
const exampleHours = 96;
const settingHours = 24;

/** What a form for sentences begins with: a right one for each input and setting, and the inputs of each regimen. */
export function sentenceHelp(model: Model): Pick<Opening, 'exampleSentences' | 'regimenInputs'> {
  const ofInputs = model.inputs.map((input) => ({ name: input.name, sentence: phrasesOf(input).example }));
  const ofSettings = model.settings.map((setting) => {
    const amt = exampleValue(setting);
    const row = {
      time: settingHours,
      evid: 5,
      cmt: setting.name,
      amt,
      rate: 0,
      ii: 0,
      addl: 0,
      ss: 0,
    } as const;
    return { name: setting.name, sentence: dosingSentences([row], model).join('; ') };
  });
  const exampleSentences = [...ofInputs, ...ofSettings].flatMap((line): ExampleSentence[] => {
    const read = readEventLine(model, line, exampleHours);
    return read.ok ? [{ ...line, rows: read.value }] : [];
  });
  const request = { values: {}, parameterSet: null, arms: [], hours: exampleHours, everyHours: 1 };
  const regimenInputs = model.regimens.map(({ name }): [string, readonly string[]] => {
    const { rows } = armEvents(model, request, { regimen: name, quantities: {} });
    return [name, rows.ok ? [...new Set(rows.value.map(({ cmt }) => cmt))] : []];
  });
  return { exampleSentences, regimenInputs: Object.fromEntries(regimenInputs) };
}

/** A value that changes something: one with words of its own, a choice, or a quarter of the range. */
function exampleValue(setting: Setting): number {
  const { choices, range, initialText } = setting;
  const isChange = (value: number) => value !== Number(initialText);
  const spoken = valuesWithWords(setting).find(isChange);
  if (spoken !== undefined) return spoken;
  const choice = choices?.find(({ value }) => isChange(value));
  if (choice) return choice.value;
  const quarter = Number((range.from + (range.to - range.from) / 4).toPrecision(2));
  return isChange(quarter) ? quarter : range.to;
}
