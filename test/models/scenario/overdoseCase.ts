import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import type { Operator } from '#models/language/expression.ts';
import type {
  Act,
  Case,
  Condition,
  Effects,
  Judgement,
  Order,
  StoryEvent,
} from '#models/scenario/caseFile.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';

const hours = 264;
const nothing: Effects = { dosing: [], starts: [], stops: [] };

export function condition(name: string, operator: Operator, value: number, forHours = 0): Condition {
  return {
    words: `${name} ${operator} ${value}`,
    expression: {
      kind: 'operation',
      operator,
      operands: [
        { kind: 'name', symbol: name },
        { kind: 'number', value },
      ],
    },
    forHours,
  };
}

export function order(given: Pick<Order, 'id' | 'dosing'> & Partial<Order>): Order {
  const events = given.dosing.flatMap((sentence) => {
    const read = readDosingSentences(sentence, given.id, { ...laboratory.model, hours });
    if (!read.ok) throw new Error(read.problems.map(({ reason }) => reason).join('\n'));
    return read.value;
  });
  return { label: given.id, isOnFromStart: true, isHidden: false, events, ...given };
}

export function act(given: Pick<Act, 'id'> & Partial<Act>): Act {
  return {
    label: given.id,
    group: 'treat',
    takesHours: 0,
    answer: null,
    effects: nothing,
    amount: null,
    needs: [],
    isRepeatable: false,
    judgements: [],
    equivalents: [],
    ...given,
  };
}

export function judgement(given: Pick<Judgement, 'class'> & Partial<Judgement>): Judgement {
  return {
    condition: null,
    before: [],
    after: [],
    amounts: null,
    window: null,
    reason: `It is ${given.class}.`,
    sources: ['this-model'],
    ...given,
  };
}

export function story(given: Pick<StoryEvent, 'id' | 'trigger'> & Partial<StoryEvent>): StoryEvent {
  return { unless: [], text: given.id, kind: 'news', effects: nothing, isHarm: false, ...given };
}

/** A dose ten times too large into the spinal fluid; the pump runs on until somebody stops it, and then nothing does. */
export const overdoseCase: Case = {
  id: 'too-much',
  version: '1.0',
  title: 'Too much, then too little',
  level: 'intermediate',
  minutes: 15,
  objectives: ['Stop the pump and plan for what follows.'],
  person: 'A man of 40 with a pump.',
  patient: { prior_pump_dose: 400, prior_weeks: 500 },
  hours,
  beginsHours: 96,
  everyHours: 0.1,
  clockHours: 6 * 24 + 18,
  orders: [
    order({ id: 'pump', dosing: ['400 ug/day pump from 0 h'] }),
    order({ id: 'error', dosing: ['2 mg into the spinal fluid at 95 h'], isHidden: true }),
    order({ id: 'cover', dosing: ['20 mg by mouth every 6 h'], isOnFromStart: false }),
  ],
  sees: { monitor: ['respiratory_rate'], curves: ['ashworth_leg'] },
  story: [
    story({
      id: 'arrival',
      trigger: { kind: 'at', hours: 0 },
      text: 'He is drowsy: score {glasgow_coma_scale}, {heart_rate}.',
    }),
    story({
      id: 'apnoea',
      trigger: { kind: 'when', condition: condition('respiratory_rate', 'less', 9, 0.1) },
      unless: ['airway'],
      kind: 'emergency',
      isHarm: true,
      text: 'He stops breathing. The team takes over at {respiratory_rate}.',
      effects: { ...nothing, dosing: ['set ventilation to on'] },
    }),
    story({
      id: 'withdrawal',
      trigger: { kind: 'when', condition: condition('withdrawal_index', 'greater', 0.45) },
      unless: ['cover'],
      kind: 'emergency',
      isHarm: true,
      text: 'Now he is hot. {body_temperature}, {unheard_of}.',
    }),
    story({ id: 'over', trigger: { kind: 'at', hours: 120 }, kind: 'ending', text: 'The case ends.' }),
  ],
  acts: [
    act({
      id: 'look',
      label: 'Look at the pump',
      group: 'find-out',
      takesHours: 0.25,
      answer: {
        afterHours: 0.5,
        texts: [
          {
            condition: condition('csf_lumbar_concentration', 'greater', 2000),
            text: 'Much too much: {csf_lumbar_concentration}.',
          },
          { condition: null, text: 'As it should be.' },
        ],
      },
      judgements: [judgement({ class: 'recommended', window: { from: null, fromHours: 0, toHours: 1 } })],
    }),
    act({
      id: 'airway',
      label: 'Secure the airway',
      takesHours: 0.25,
      effects: { ...nothing, dosing: ['set ventilation to on'] },
      judgements: [judgement({ class: 'critical', window: { from: null, fromHours: 0, toHours: 2 } })],
    }),
    act({
      id: 'stop',
      label: 'Stop the pump',
      takesHours: 0.1,
      effects: { ...nothing, stops: ['pump'] },
      judgements: [judgement({ class: 'critical', window: { from: null, fromHours: 0, toHours: 3 } })],
    }),
    act({
      id: 'cover',
      label: 'Baclofen by mouth',
      needs: ['stop'],
      amount: { label: 'Each dose', unit: 'mg', from: 5, to: 60, step: 5, typical: 20 },
      isRepeatable: true,
      effects: { ...nothing, dosing: ['{amount} mg by mouth'] },
      judgements: [
        judgement({ class: 'harmful', condition: condition('glasgow_coma_scale', 'less', 9) }),
        judgement({
          class: 'critical',
          amounts: { from: 10, to: 60 },
          window: {
            from: { kind: 'when', condition: condition('withdrawal_index', 'greater', 0.05) },
            fromHours: 0,
            toHours: 12,
          },
        }),
        judgement({ class: 'neutral' }),
      ],
    }),
    act({
      id: 'course',
      label: 'Baclofen by mouth every 6 h',
      effects: { ...nothing, starts: ['cover'] },
      equivalents: ['cover'],
    }),
    act({ id: 'uncover', label: 'End the tablets', effects: { ...nothing, stops: ['cover'] } }),
    act({ id: 'antibiotics', judgements: [judgement({ class: 'unneeded' })], isRepeatable: true }),
  ],
  decisions: [
    {
      id: 'first',
      trigger: { kind: 'at', hours: 0.2 },
      unless: [],
      question: 'What first?',
      words: 'Choose one.',
      offers: ['look', 'stop'],
      withinHours: 1,
      reasons: [
        { text: 'The drug is in the fluid.', isRight: true, because: 'It sinks his breathing.' },
        { text: 'He is tired.', isRight: false, because: 'Tired people wake.' },
      ],
    },
  ],
  predictions: [
    {
      id: 'leg',
      trigger: { kind: 'after', act: 'stop', hours: 0 },
      unless: [],
      question: 'Where does the leg go?',
      observable: 'ashworth_leg',
      hours: 48,
      kind: 'draw',
      of: 'highest',
      closeSize: 0.4,
      closeHours: 6,
      why: 'It rises to {ashworth_leg}.',
      sources: ['this-model'],
    },
  ],
  guidance: [
    {
      id: 'drain',
      question: 'Drain the fluid?',
      positions: [{ text: 'Where a specialist is at hand.', sources: ['overdose-care-pages'] }],
    },
  ],
  debrief: {
    curves: ['csf_lumbar_concentration', 'withdrawal_index'],
    measures: [
      { label: 'Withdrawal, highest', observable: 'withdrawal_index', of: 'highest', threshold: null },
      { label: 'Hours above 0.45', observable: 'withdrawal_index', of: 'hours-above', threshold: 0.45 },
      { label: 'Breathing, lowest', observable: 'respiratory_rate', of: 'lowest', threshold: null },
      { label: 'Leg at the end', observable: 'ashworth_leg', of: 'end', threshold: null },
    ],
    points: [{ text: 'The pump that is stopped starts a clock.', sources: ['this-model'] }],
    next: ['pump-failure'],
  },
  paths: [
    {
      kind: 'ideal',
      label: 'Stopped and covered',
      acts: [
        { act: 'airway', atHours: 0.1, amount: null },
        { act: 'stop', atHours: 0.5, amount: null },
        { act: 'cover', atHours: 24, amount: 20 },
        { act: 'course', atHours: 30, amount: null },
      ],
      expects: [],
    },
    { kind: 'nothing', label: 'Nothing done', acts: [], expects: [] },
  ],
  arms: [],
  headline: null,
  passMark: 0.8,
  sources: ['this-model'],
};
