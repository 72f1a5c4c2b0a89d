/** The keys of one part of a case file. */
export interface CaseKeys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const triggerKeys = ['at', 'when', 'for', 'after', 'in'] as const;

/** Every part of a case file with its keys: what is read, what `assets/cases/case.schema.json` says, what the documents list. */
export const caseKeys = {
  case: {
    required: ['id', 'version', 'title', 'level', 'minutes', 'objectives', 'person', 'hours', 'sources'],
    optional: [
      'patient',
      'clock',
      'begins',
      'every_hours',
      'orders',
      'sees',
      'story',
      'acts',
      'decisions',
      'predictions',
      'guidance',
      'debrief',
      'paths',
      'arms',
      'headline',
      'pass_mark',
    ],
  },
  arm: { required: ['id', 'label', 'route', 'dosing'], optional: [] },
  order: { required: ['id', 'label', 'dosing'], optional: ['hidden', 'starts'] },
  view: { required: [], optional: ['monitor', 'curves'] },
  story: { required: ['id', 'text'], optional: [...triggerKeys, 'unless', 'kind', 'harm', 'does'] },
  effects: { required: [], optional: ['dosing', 'starts', 'stops'] },
  act: {
    required: ['id', 'label', 'group'],
    optional: [
      'takes',
      'answer',
      'does',
      'amount',
      'needs',
      'repeat',
      'equals',
      'class',
      'window',
      'reason',
      'sources',
      'judgements',
    ],
  },
  answer: { required: ['texts'], optional: ['after'] },
  answerText: { required: ['text'], optional: ['when'] },
  amount: { required: ['label', 'unit', 'from', 'to', 'step', 'typical'], optional: [] },
  judgement: {
    required: ['class'],
    optional: ['when', 'before', 'after', 'amounts', 'window', 'reason', 'sources'],
  },
  amounts: { required: ['from', 'to'], optional: [] },
  window: { required: ['to'], optional: ['from', 'at', 'when', 'for', 'after', 'in'] },
  decision: {
    required: ['id', 'question', 'offers'],
    optional: [...triggerKeys, 'unless', 'words', 'within', 'reasons'],
  },
  reason: { required: ['text', 'because'], optional: ['right'] },
  prediction: {
    required: ['id', 'question', 'observable', 'hours', 'kind', 'close', 'why'],
    optional: [...triggerKeys, 'unless', 'of', 'sources'],
  },
  close: { required: ['size'], optional: ['hours'] },
  guidance: { required: ['id', 'question', 'positions'], optional: [] },
  sourced: { required: ['text'], optional: ['sources'] },
  debrief: { required: [], optional: ['curves', 'measures', 'points', 'next'] },
  measure: { required: ['label', 'observable', 'of'], optional: ['threshold'] },
  path: { required: ['kind', 'label', 'acts'], optional: ['expects'] },
  pathAct: { required: ['act', 'at'], optional: ['amount'] },
  expectation: {
    required: ['observable', 'of', 'from', 'to'],
    optional: ['label', 'threshold', 'reason', 'sources'],
  },
  sources: { required: ['sources'], optional: [] },
  source: { required: ['key', 'words', 'mark'], optional: ['address', 'doi'] },
} as const satisfies Readonly<Record<string, CaseKeys>>;

export type CasePart = keyof typeof caseKeys;

/** What each part is called in a message. */
export const casePartWords: Readonly<Record<CasePart, string>> = {
  case: 'a case',
  arm: 'an arm',
  order: 'an order',
  view: 'what is seen',
  story: 'a story event',
  effects: 'what is done',
  act: 'an act',
  answer: 'an answer',
  answerText: "an answer's text",
  amount: 'an amount',
  judgement: 'a judgement',
  amounts: 'a range of amounts',
  window: 'a window',
  decision: 'a decision',
  reason: 'a reason',
  prediction: 'a prediction',
  close: 'what counts as near',
  guidance: 'a guidance card',
  sourced: 'a text with sources',
  debrief: 'the debrief',
  measure: 'a measure',
  path: 'a path',
  pathAct: "a path's act",
  expectation: 'an expectation',
  sources: 'a list of sources',
  source: 'a source',
};
