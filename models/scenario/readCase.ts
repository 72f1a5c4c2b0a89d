import { nameAdvice, quoted } from '#models/dosing/nameAdvice.ts';
import type { Model } from '#models/language/model.ts';
import { ProblemList } from '#models/language/ProblemList.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import { readYaml } from '#models/language/readYaml.ts';
import { reasonAgainst, runLimits } from '#models/run/checkRunInputs.ts';
import type { CaseFields } from './CaseFields.ts';
import type { CaseOrigins } from './CaseOrigins.ts';
import { CaseReading } from './CaseReading.ts';
import { weekHours } from './caseDuration.ts';
import { type Case, caseLevels } from './caseFile.ts';
import { readActs } from './readActs.ts';
import { readDebrief, readView } from './readDebrief.ts';
import { readDecisions, readGuidance, readPredictions } from './readDecisions.ts';
import { readArms, readOrders } from './readOrders.ts';
import { pathProblems, readPaths } from './readPaths.ts';
import { readStory } from './readStory.ts';

const longestMinutes = 240;
/** More output times make a case slow and show nothing. */
const mostOutputTimes = 8000;
const usualSpacings = [0.05, 0.1, 0.2, 0.25, 0.5, 1, 2];
const usualPassMark = 0.8;
const hoursPerWeek = 168;

/**
 * Reads a case file against the model it is for. Returns the case with its orders as event rows, or every problem with
 * its line and column; a problem in a dosing sentence, a condition or a hole points at the word.
 */
export function readCase(text: string, file: string, model: Model): Checked<Case> {
  const { found, problems } = readPlacedCase(text, file, model);
  return found !== null && problems.length === 0 ? { ok: true, value: found } : { ok: false, problems };
}

/** A case with the place of each of its parts; with problems it holds placeholders and cannot run. */
export interface PlacedCase {
  readonly found: Case | null;
  readonly problems: readonly Problem[];
  readonly origins: CaseOrigins | null;
}

/** As `readCase`, with what was read in spite of problems. */
export function readPlacedCase(text: string, file: string, model: Model): PlacedCase {
  const yamlProblems = new ProblemList();
  const map = readYaml(text, file, yamlProblems);
  const problems: Problem[] = yamlProblems.sorted();
  if (map === null) return { found: null, problems, origins: null };

  const reading = new CaseReading(map, model, file, problems);
  const fields = reading.fields(map, 'case');
  const hours = fields.hours('hours');
  reading.hours = hours;
  const beginsHours = fields.hours('begins', 0, fields.has('hours') ? hours : runLimits.hours);
  const found: Case = {
    id: reading.id(fields, new Set()),
    version: fields.text('version'),
    title: fields.text('title'),
    level: fields.option('level', caseLevels),
    minutes: fields.number('minutes', 1, longestMinutes),
    objectives: fields.texts('objectives').map(({ value }) => value),
    person: fields.text('person'),
    patient: readPatient(fields, model),
    hours,
    beginsHours,
    everyHours: readSpacing(fields, hours),
    clockHours: readClock(fields, beginsHours),
    orders: readOrders(fields, reading),
    sees: readView(fields, reading),
    story: readStory(fields, reading),
    acts: readActs(fields, reading),
    decisions: readDecisions(fields, reading),
    predictions: readPredictions(fields, reading),
    guidance: readGuidance(fields, reading),
    debrief: readDebrief(fields, reading),
    paths: readPaths(fields, reading),
    arms: readArms(fields, reading),
    headline: fields.has('headline') ? fields.text('headline') : null,
    passMark: fields.number('pass_mark', 0, 1, usualPassMark),
    sources: reading.names(fields, 'sources', 'source'),
  };
  reading.origins.keep(found, map);
  problems.push(...pathProblems(found, reading));
  return { found, problems: problems.toSorted(byPlace), origins: reading.origins };
}

function readSpacing(fields: CaseFields, hours: number): number {
  const least = Math.max(hours, 1) / mostOutputTimes;
  const usual = usualSpacings.find((one) => one >= least) ?? least;
  return fields.number('every_hours', least, Math.max(hours, 1), usual);
}

/** Midnight of the run's first day is a Monday where the case names no day. */
function readClock(fields: CaseFields, beginsHours: number): number {
  const usual = beginsHours % hoursPerWeek;
  const text = fields.located('clock');
  if (text === null) return usual;
  const hours = weekHours(text.value);
  if (hours === null) {
    const reason = `The clock is a weekday and a time, as in Sunday 18:05, not ${quoted(text.value)}.`;
    fields.report('not-a-clock-time', text.place, reason);
  }
  return hours ?? usual;
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

function byPlace(left: Problem, right: Problem): number {
  return left.place.line - right.place.line || left.place.column - right.place.column;
}
