import type { Model } from '#models/language/model.ts';
import { weekdays } from './caseDuration.ts';
import { actClasses, actGroups, caseLevels, caseRoutes, measureKinds, pathKinds } from './caseFile.ts';
import { type CasePart, caseKeys } from './caseKeys.ts';
import { predictionKinds, predictionTurns } from './readDecisions.ts';
import { storyKinds } from './readStory.ts';
import { sourceWords } from './sourceWords.ts';

/** A JSON Schema or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

type KeyOf<Part extends CasePart> =
  | (typeof caseKeys)[Part]['required'][number]
  | (typeof caseKeys)[Part]['optional'][number];

/** Every key of every part of a case, no more and no less: a key that the reader gains does not compile until it stands here. */
type PartProperties = { readonly [Part in CaseFilePart]: { readonly [Key in KeyOf<Part>]: Schema } };
type CaseFilePart = Exclude<CasePart, 'sources' | 'source'>;

const number: Schema = { type: 'number' };
const text: Schema = { type: 'string', minLength: 1 };
const truth: Schema = { type: 'boolean' };
const id: Schema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const ids = listOf(id);
const sentences = listOf(text);
const duration = refTo('duration');
const observable = refTo('observable');
const sources = listOf(refTo('source'));
const trigger = { at: duration, when: text, for: duration, after: id, in: duration };

const parts: PartProperties = {
  case: {
    id,
    version: text,
    title: text,
    level: oneOf(caseLevels),
    minutes: { type: 'number', minimum: 1, maximum: 240 },
    objectives: listOf(text, 1),
    person: text,
    hours: duration,
    sources,
    patient: refTo('patient'),
    clock: { type: 'string', pattern: `^(${weekdays.join('|')})\\s+\\d{1,2}:\\d{2}$` },
    begins: duration,
    every_hours: { type: 'number', exclusiveMinimum: 0 },
    orders: listOf(refTo('order')),
    sees: refTo('view'),
    story: listOf(refTo('story')),
    acts: listOf(refTo('act')),
    decisions: listOf(refTo('decision')),
    predictions: listOf(refTo('prediction')),
    guidance: listOf(refTo('guidance')),
    debrief: refTo('debrief'),
    paths: listOf(refTo('path')),
    arms: listOf(refTo('arm'), 1),
    headline: text,
    pass_mark: { type: 'number', minimum: 0, maximum: 1 },
  },
  arm: { id, label: text, route: oneOf(caseRoutes), dosing: listOf(text, 1) },
  order: {
    id,
    label: text,
    dosing: listOf(text, 1),
    hidden: truth,
    starts: oneOf(['at-once', 'by-act']),
  },
  view: { monitor: listOf(observable), curves: listOf(observable) },
  story: { id, text, ...trigger, unless: ids, kind: oneOf(storyKinds), harm: truth, does: refTo('effects') },
  effects: { dosing: sentences, starts: ids, stops: ids },
  act: {
    id,
    label: text,
    group: oneOf(actGroups),
    takes: duration,
    answer: refTo('answer'),
    does: refTo('effects'),
    amount: refTo('amount'),
    needs: ids,
    repeat: truth,
    equals: ids,
    class: oneOf(actClasses),
    window: refTo('window'),
    reason: text,
    sources,
    judgements: listOf(refTo('judgement'), 1),
  },
  answer: { texts: listOf(refTo('answerText'), 1), after: duration },
  answerText: { text, when: text },
  amount: {
    label: text,
    unit: text,
    from: number,
    to: number,
    step: { type: 'number', exclusiveMinimum: 0 },
    typical: number,
  },
  judgement: {
    class: oneOf(actClasses),
    when: text,
    before: ids,
    after: ids,
    amounts: refTo('amounts'),
    window: refTo('window'),
    reason: text,
    sources,
  },
  amounts: { from: number, to: number },
  window: { ...trigger, from: duration, to: duration },
  decision: {
    id,
    question: text,
    offers: ids,
    ...trigger,
    unless: ids,
    words: text,
    within: duration,
    reasons: listOf(refTo('reason')),
  },
  reason: { text, because: text, right: truth },
  prediction: {
    id,
    question: text,
    observable,
    hours: duration,
    kind: oneOf(predictionKinds),
    close: refTo('close'),
    why: text,
    ...trigger,
    unless: ids,
    of: oneOf(predictionTurns),
    sources,
  },
  close: { size: { type: 'number', minimum: 0 }, hours: duration },
  guidance: { id, question: text, positions: listOf(refTo('sourced')) },
  sourced: { text, sources },
  debrief: {
    curves: listOf(observable),
    measures: listOf(refTo('measure')),
    points: listOf(refTo('sourced')),
    next: ids,
  },
  measure: { label: text, observable, of: oneOf(measureKinds), threshold: number },
  path: {
    kind: oneOf(pathKinds),
    label: text,
    acts: listOf(refTo('pathAct')),
    expects: listOf(refTo('expectation')),
  },
  pathAct: { act: id, at: duration, amount: number },
  expectation: {
    observable,
    of: oneOf(measureKinds),
    from: number,
    to: number,
    label: text,
    threshold: number,
    reason: text,
    sources,
  },
};

/** The JSON Schema of a case file, by which an editor completes and checks it; `readCase` checks more. */
export function caseSchema(model: Model): Schema {
  const names = Object.keys(parts) as CaseFilePart[];
  const { case: whole, ...others } = Object.fromEntries(names.map((part) => [part, objectOf(part)]));
  const quantities = [...model.covariates, ...model.parameters];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A case of Baclofen Lab',
    ...whole,
    $defs: {
      ...others,
      duration: {
        description: 'Hours, or a number with min, h, days or weeks.',
        anyOf: [
          { type: 'number', minimum: 0 },
          { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*[A-Za-z]+$' },
        ],
      },
      observable: { enum: model.observables.map(({ name }) => name) },
      source: { enum: Object.keys(sourceWords(model)).toSorted() },
      patient: {
        type: 'object',
        properties: Object.fromEntries(
          quantities.map(({ name, label, range }) => [
            name,
            { description: label, type: 'number', minimum: range.from, maximum: range.to },
          ]),
        ),
        additionalProperties: false,
      },
    },
  };
}

function objectOf(part: CaseFilePart): Schema {
  return {
    type: 'object',
    properties: parts[part],
    required: caseKeys[part].required,
    additionalProperties: false,
  };
}

function refTo(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

function oneOf(options: readonly string[]): Schema {
  return { enum: options };
}

function listOf(items: Schema, least = 0): Schema {
  return least === 0 ? { type: 'array', items } : { type: 'array', items, minItems: least };
}
