import type { Band, Model, Observable } from '#models/language/model.ts';
import type { Case } from '#models/scenario/caseFile.ts';

const place = { file: 'sample', line: 1, column: 1 };
const nothing = { type: 'number', value: 0 } as never;

function sign(
  name: string,
  label: string,
  unit: string,
  bands: readonly Omit<Band, 'sources' | 'grade'>[] = [],
) {
  return {
    name,
    label,
    unit,
    meaning: `${label} of the sample.`,
    expression: nothing,
    text: '',
    sources: ['sample-2020'],
    grade: 'illustrative',
    bands: bands.map((band) => ({ ...band, sources: ['sample-2020'], grade: 'illustrative' as const })),
    place,
  } satisfies Observable;
}

const low = (to: number) => ({ name: 'low', label: 'low', kind: 'threshold', from: null, to }) as const;
const high = (from: number) => ({ name: 'high', label: 'high', kind: 'threshold', from, to: null }) as const;

/** A model of signs alone, for looking at a ward. */
export const sampleModel: Model = {
  id: 'sample',
  title: 'Sample',
  version: '1.0',
  timeUnit: 'h',
  statement: 'For teaching, not for treating patients.',
  sources: [{ key: 'sample-2020', citation: 'Sample 2020.', address: null, standing: 'recalled', place }],
  conversions: [],
  covariates: [],
  parameters: [],
  settings: [],
  states: [],
  derived: [],
  inputs: [],
  pump: null,
  observables: [
    sign('heart_rate', 'Heart rate', '1/min', [low(50), high(100)]),
    sign('mean_arterial_pressure', 'Mean pressure', 'mmHg', [low(65)]),
    sign('body_temperature', 'Temperature', 'degC', [
      high(38),
      { name: 'severe', label: 'severe', kind: 'toxic', from: 39, to: 43 },
    ]),
    sign('respiratory_rate', 'Breathing', '1/min', [low(8)]),
    sign('oxygen_saturation', 'Saturation', 'percent', [low(90)]),
    sign('glasgow_coma_scale', 'Glasgow score', 'points', [low(9)]),
    sign('ashworth_leg', 'Leg', 'Ashworth'),
    sign('creatine_kinase', 'Creatine kinase', 'U/L', [
      { name: 'high', label: 'muscle damage', kind: 'toxic', from: 1000, to: null },
    ]),
    sign('withdrawal_index', 'Withdrawal', '1'),
  ],
  balances: [],
  parameterSets: [],
  patients: [],
  regimens: [],
};

const noEffects = { dosing: [], starts: [], stops: [] };

function act(id: string, label: string, group: 'find-out' | 'treat' | 'call', takesMinutes: number) {
  const judgement = {
    class: 'neutral',
    condition: null,
    before: [],
    after: [],
    amounts: null,
    window: null,
    reason: 'A sample.',
    sources: [],
  } as const;
  return {
    id,
    label,
    group,
    takesHours: takesMinutes / 60,
    answer: null as Case['acts'][number]['answer'],
    effects: noEffects,
    amount: null as Case['acts'][number]['amount'],
    needs: [] as readonly string[],
    isRepeatable: false,
    judgements: [judgement],
    equivalents: [] as readonly string[],
  };
}

const told = (text: string, afterHours = 0) => ({ afterHours, texts: [{ condition: null, text }] });

/** The pump has stalled at 00:40; the learner arrives at 18:05 on Sunday. */
export const sampleCase: Case = {
  id: 'sample-stall',
  version: '1.0',
  title: 'Itching, then jumping legs',
  level: 'intermediate',
  minutes: 20,
  objectives: [
    'Tell withdrawal from sepsis while both still fit.',
    'Find a stalled pump by asking it.',
    'Cover the gap while the supply is being restored.',
  ],
  person:
    'A woman of 34, injured at T4 eleven years ago. Her pump gives 400 µg a day and was refilled nine days ago.',
  patient: {},
  hours: 100,
  beginsHours: 24,
  everyHours: 0.1,
  clockHours: 6 * 24 + 18 + 5 / 60,
  orders: [],
  sees: {
    monitor: [
      'heart_rate',
      'mean_arterial_pressure',
      'body_temperature',
      'respiratory_rate',
      'oxygen_saturation',
      'glasgow_coma_scale',
      'ashworth_leg',
      'creatine_kinase',
    ],
    curves: ['ashworth_leg'],
  },
  story: [],
  acts: [
    {
      ...act('read-log', 'Read the pump’s log', 'find-out', 10),
      answer: told('Motor stall logged at 00:40, not recovered.'),
    },
    {
      ...act('x-ray', 'X-ray the pump and catheter', 'find-out', 40),
      answer: told('Catheter whole; rotor does not turn.'),
    },
    {
      ...act('compare', 'Compare reservoir with prediction', 'find-out', 15),
      answer: told('Drawn 14.2 mL, predicted 9.8 mL.'),
    },
    {
      ...act('cultures', 'Blood cultures, creatine kinase', 'find-out', 15),
      answer: told('Cultures: no growth so far. Creatine kinase 570.', 1),
    },
    {
      ...act('oral-cover', 'Baclofen by mouth', 'treat', 5),
      amount: { label: 'Each dose', unit: 'mg', from: 5, to: 60, step: 5, typical: 20 },
      isRepeatable: true,
    },
    {
      ...act('lorazepam', 'Lorazepam into a vein', 'treat', 5),
      amount: { label: 'Dose', unit: 'mg', from: 1, to: 4, step: 1, typical: 2 },
      isRepeatable: true,
    },
    act('antibiotics', 'Broad antibiotics', 'treat', 30),
    {
      ...act('call-team', 'Pump team, on call', 'call', 5),
      answer: told('The team comes in two hours.', 20 / 60),
    },
    act('intensive-care', 'Intensive care', 'call', 10),
    { ...act('restore', 'Restart the pump with the team', 'treat', 60), needs: ['call-team'] },
  ],
  decisions: [
    {
      id: 'first',
      trigger: { kind: 'at', hours: 35 / 60 },
      unless: [],
      question: 'What do you do first?',
      words: 'Choose one. Time passes when you act.',
      offers: ['read-log', 'cultures', 'oral-cover', 'antibiotics', 'call-team'],
      withinHours: 55 / 60,
      reasons: [
        {
          text: 'The pump may have stopped giving.',
          isRight: true,
          because: 'Itching and tone came together.',
        },
        { text: 'She may be septic.', isRight: false, because: 'There is no focus and the tone rose first.' },
        { text: 'She may have taken too much.', isRight: false, because: 'She is awake and stiff.' },
      ],
    },
  ],
  predictions: [
    {
      id: 'legs',
      trigger: { kind: 'after', act: 'oral-cover', hours: 0 },
      unless: [],
      question: 'You gave baclofen by mouth. What does her leg do over the next twelve hours?',
      observable: 'ashworth_leg',
      hours: 12,
      kind: 'draw',
      of: 'lowest',
      closeSize: 0.5,
      closeHours: 2,
      why: 'Little of a swallowed dose reaches the cord.',
      sources: ['sample-2020'],
    },
  ],
  guidance: [],
  debrief: { curves: ['withdrawal_index'], measures: [], points: [], next: [] },
  paths: [],
  arms: [],
  headline: null,
  passMark: 0.8,
  sources: ['sample-2020'],
};
