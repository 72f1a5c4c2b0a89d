import type { Case } from '#models/scenario/caseFile.ts';
import type { Debrief, Score, ScoredAct } from '#models/scenario/playthrough.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { openedSample, playSample } from './fakePractise.ts';
import { sampleCase } from './sampleWard.ts';

const begins = sampleCase.beginsHours;

/** An act that was scored; hours count from the beginning. */
export function scoredAct(more: Partial<ScoredAct> & { readonly after?: number | null } = {}): ScoredAct {
  const { after = 1, ...rest } = more;
  return {
    act: 'read-log',
    label: 'Read the pump’s log',
    kind: 'act',
    class: 'critical',
    atHours: after === null ? null : begins + after,
    window: { fromHours: begins, toHours: begins + 3 },
    verdict: 'in-time',
    reason: 'The log names the fault.',
    sources: ['sample-2020'],
    ...rest,
  };
}

export const sampleRows: readonly ScoredAct[] = [
  scoredAct(),
  scoredAct({ act: 'call-team', label: 'Pump team, on call', after: 7.5, verdict: 'late' }),
  scoredAct({ act: 'lorazepam', label: 'Lorazepam into a vein', after: null, verdict: 'missed' }),
  scoredAct({
    act: 'antibiotics',
    label: 'Broad antibiotics',
    after: 0.5,
    class: 'unneeded',
    verdict: 'not-needed',
    window: null,
  }),
  scoredAct({
    act: 'restore',
    label: 'Restart the pump with the team',
    after: 9,
    class: 'harmful',
    verdict: 'harmful',
    window: null,
  }),
];

export const sampleScore: Score = {
  acts: { done: 3, of: 4 },
  timing: { inTime: 1, of: 3 },
  reasoning: { right: 1, of: 2 },
  harmful: 1,
  unneeded: 1,
  isPassed: false,
  rows: sampleRows,
  predictions: [],
  reasons: [
    {
      decision: 'first',
      question: 'What do you do first?',
      chosen: 'She may be septic.',
      isRight: false,
      because: 'There is no focus and the tone rose first.',
    },
  ],
};

const measure = {
  label: 'Hours above 0.45',
  observable: 'withdrawal_index',
  of: 'hours-above',
  threshold: 0.45,
} as const;

const restored = playSample([{ kind: 'act', atHours: begins + 2, act: 'restore', amount: null }]).run;
const untouched = playSample([]).run;

function future(kind: Debrief['futures'][number]['kind'], name: string, value: number) {
  const run = kind === 'nothing' ? untouched : restored;
  return { id: kind, name, kind, run, score: sampleScore, values: [{ measure, value, unit: 'h' }] };
}

export const sampleDebrief: Debrief = {
  verdict: 'You found it in time and restored it late.',
  lede: 'One of three windows met.',
  score: sampleScore,
  strengths: ['Read the pump’s log: in time.'],
  nextSteps: ['Call while you treat.'],
  futures: [
    { ...future('mine', 'First try', 20), id: 'try-1' },
    { ...future('branch', 'Call at once', 4.5), id: 'fork-2' },
    future('nothing', 'Nothing is done', 70),
    future('ideal', 'Found and restored', 0),
  ],
};

const stall = {
  id: 'stall',
  label: 'The motor stalls',
  isOnFromStart: true,
  isHidden: true,
  dosing: [],
  events: [{ time: 6.6, evid: 5, cmt: 'pump_flow_fraction', amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 }],
} as const satisfies Case['orders'][number];

/** The sample case with what a debrief shows of it. */
export const debriefedSample: OpenedCase = {
  ...openedSample,
  case: {
    ...sampleCase,
    orders: [stall],
    guidance: [
      {
        id: 'cover',
        question: 'How much by mouth covers a failed pump?',
        positions: [{ text: '10 to 20 mg every 6 h.', sources: ['sample-2020'] }],
      },
    ],
    debrief: {
      curves: ['withdrawal_index', 'ashworth_leg'],
      measures: [measure],
      points: [],
      next: ['sample-easy'],
    },
  },
};
