import type { EventRow } from '#models/dosing/eventRow.ts';
import { nameAdvice, quoted } from '#models/dosing/nameAdvice.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import type { LocatedText } from '#models/language/located.ts';
import type { Model } from '#models/language/model.ts';
import { ProblemList } from '#models/language/ProblemList.ts';
import type { Checked, Place, Problem } from '#models/language/problem.ts';
import { readYaml } from '#models/language/readYaml.ts';
import { reasonAgainst, runLimits } from '#models/run/checkRunInputs.ts';
import { CaseFields, type CaseKeys } from './CaseFields.ts';
import { type Case, type CaseArm, caseLevels, caseRoutes } from './caseFile.ts';

const keysOfCase: CaseKeys = {
  required: [
    'id',
    'title',
    'level',
    'minutes',
    'objectives',
    'patient',
    'hours',
    'every_hours',
    'arms',
    'sources',
  ],
  optional: ['headline'],
};
const keysOfArm: CaseKeys = { required: ['id', 'label', 'route', 'dosing'], optional: [] };

/** Lower-case words with hyphens: fit for a file name, a link and a table. */
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const longestMinutes = 240;

/**
 * Reads a case file against the model it is for. Returns the case with its doses as event rows, or every problem with
 * its line and column; a problem in a dosing sentence points at the word.
 */
export function readCase(text: string, file: string, model: Model): Checked<Case> {
  const yamlProblems = new ProblemList();
  const map = readYaml(text, file, yamlProblems);
  const problems: Problem[] = yamlProblems.sorted();
  if (map === null) return { ok: false, problems };

  const fields = new CaseFields(map, 'a case', keysOfCase, problems);
  const hours = fields.number('hours', 0, runLimits.hours);
  const found: Case = {
    id: readId(fields),
    title: fields.text('title'),
    level: fields.option('level', caseLevels),
    minutes: fields.number('minutes', 1, longestMinutes),
    objectives: fields.texts('objectives').map(({ value }) => value),
    patient: readPatient(fields, model),
    hours,
    everyHours: readSpacing(fields, hours),
    arms: readArms(fields, { model, file, hours, problems }),
    headline: fields.text('headline') || null,
    sources: readSources(fields, model),
  };
  if (problems.length === 0) return { ok: true, value: found };
  return { ok: false, problems: problems.toSorted(byPlace) };
}

function readId(fields: CaseFields): string {
  const id = fields.text('id');
  if (id !== '' && !idPattern.test(id)) {
    const reason = `The id ${quoted(id)} is not lower-case words joined by hyphens.`;
    fields.report('invalid-id', fields.placeOf('id'), reason);
  }
  return id;
}

function readSpacing(fields: CaseFields, hours: number): number {
  return fields.number('every_hours', Math.max(hours, 1) / runLimits.outputTimes, Math.max(hours, 1));
}

function readPatient(fields: CaseFields, model: Model): Readonly<Record<string, number>> {
  const quantities = [...model.covariates, ...model.parameters];
  const names = quantities.map(({ name }) => name);
  const patient: Record<string, number> = {};
  for (const { name, place, value } of fields.numbers('patient')) {
    const quantity = quantities.find((one) => one.name === name);
    if (quantity === undefined) {
      const advice = nameAdvice(name, names, 'There are');
      const reason = `The model has no covariate or parameter ${quoted(name)}. ${advice}`;
      fields.report('unknown-parameter', place, reason);
      continue;
    }
    const reason = reasonAgainst(quantity, value);
    if (reason !== null) fields.report('value-outside-range', place, reason);
    patient[name] = value;
  }
  return patient;
}

interface ArmSetting {
  readonly model: Model;
  readonly file: string;
  readonly hours: number;
  readonly problems: Problem[];
}

function readArms(fields: CaseFields, setting: ArmSetting): readonly CaseArm[] {
  const ids = new Set<string>();
  return fields.maps('arms').map((map) => {
    const arm = new CaseFields(map, 'an arm', keysOfArm, setting.problems);
    const id = readId(arm);
    if (id !== '' && ids.has(id)) {
      arm.report('duplicate-id', arm.placeOf('id'), `Another arm of this case has the id "${id}".`);
    }
    ids.add(id);
    const sentences = arm.texts('dosing');
    return {
      id,
      label: arm.text('label'),
      route: arm.option('route', caseRoutes),
      dosing: sentences.map(({ value }) => value),
      events: sentences.flatMap((sentence) => readDosing(sentence, setting)),
    };
  });
}

function readDosing(
  sentence: LocatedText,
  { model, file, hours, problems }: ArmSetting,
): readonly EventRow[] {
  const rows = readDosingSentences(sentence.value, file, { ...model, hours });
  if (rows.ok) return rows.value;
  problems.push(
    ...rows.problems.map((problem) => ({ ...problem, place: placeInSentence(sentence, problem.place) })),
  );
  return [];
}

/** A sentence's own line and column, as a place in the case file. */
function placeInSentence(sentence: LocatedText, { line, column }: Place): Place {
  const linesBefore = sentence.value.split('\n').slice(0, Math.max(line - 1, 0));
  const lineStart = linesBefore.reduce((sum, words) => sum + words.length + 1, 0);
  return sentence.placeAt(Math.min(lineStart + Math.max(column - 1, 0), sentence.value.length));
}

function readSources(fields: CaseFields, model: Model): readonly string[] {
  const keys = model.sources.map(({ key }) => key);
  return fields.texts('sources').map(({ value, place }) => {
    if (!keys.includes(value)) {
      const reason = `The model has no source ${quoted(value)}. ${nameAdvice(value, keys, 'There are')}`;
      fields.report('unknown-source', place, reason);
    }
    return value;
  });
}

function byPlace(left: Problem, right: Problem): number {
  return left.place.line - right.place.line || left.place.column - right.place.column;
}
