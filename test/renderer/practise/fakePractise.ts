import { readCaseLog } from '#models/exchange/caseLog.ts';
import { actStandings } from '#models/scenario/actStandings.ts';
import { checkLog } from '#models/scenario/checkLog.ts';
import type { LogEntry, Playthrough, TimelineEntry } from '#models/scenario/playthrough.ts';
import type { CaseSource, OpenedCase, PractiseClient } from '#renderer/worker/practiseProtocol.ts';
import { sampleCase, sampleModel } from './sampleWard.ts';

const begins = sampleCase.beginsHours;

/** The sample case as the worker opens it. */
export const openedSample: OpenedCase = {
  case: sampleCase,
  model: sampleModel,
  sources: { 'sample-2020': 'Sample 2020.' },
  text: 'id: sample-stall\n',
};

/** Hours at which the supply came back, or never. */
function restoredAt(log: readonly LogEntry[]): number {
  const entry = log.find((one) => one.kind === 'act' && one.act === 'restore');
  return entry ? entry.atHours + 1 : Number.POSITIVE_INFINITY;
}

/** Rises from the stall at 6.6 h over a day, and falls within hours once supply is back. */
function withdrawalAt(hours: number, restored: number): number {
  const risen = (until: number) => 1 / (1 + Math.exp(-(until - 26) / 3)) - 0.001;
  return hours <= restored ? risen(hours) : risen(restored) * Math.exp(-(hours - restored) / 4);
}

function solved(log: readonly LogEntry[]) {
  const timesHours = Float64Array.from({ length: 1001 }, (_, index) => index / 10);
  const restored = restoredAt(log);
  const series = (read: (withdrawal: number, hours: number) => number) =>
    timesHours.map((hours) => read(withdrawalAt(hours, restored), hours));
  const wave = (hours: number) => Math.sin(hours * 2.1) + 0.5 * Math.sin(hours * 5.3);
  return {
    timesHours,
    series: {
      heart_rate: series((w, t) => 76 + 60 * w + wave(t)),
      mean_arterial_pressure: series((w, t) => 90 + 15 * w + 1.5 * wave(t)),
      body_temperature: series((w) => 36.7 + 3.4 * w),
      respiratory_rate: series((w, t) => 14 + 9 * w + 0.3 * wave(t)),
      oxygen_saturation: series((_, t) => 97 + 0.3 * wave(t)),
      glasgow_coma_scale: series((w) => 15 - 3 * w),
      ashworth_leg: series((w) => 1.3 + 3.3 * w),
      creatine_kinase: series((w) => 90 + 1500 * w * w),
      withdrawal_index: series((w) => w),
    },
    diagnostics: {
      backend: 'interpreter',
      relativeTolerance: 1e-6,
      acceptedSteps: 100,
      rejectedSteps: 2,
      evaluations: 800,
      balanceDrift: 0,
    },
  } as const;
}

/** The sample's future after a log: what is told, asked and solved, made by hand and the same every time. */
export function playSample(log: readonly LogEntry[]): Playthrough {
  const solution = solved(log);
  const restored = restoredAt(log);
  const entry = (kind: TimelineEntry['kind'], id: string, after: number, text: string) =>
    ({ kind, id, atHours: begins + after, text }) as const;
  const timeline: TimelineEntry[] = [
    entry(
      'story',
      'arrival',
      0,
      'Since morning her skin itches; there is no rash. Her legs, calm for years, have begun to jump. The team has written “possible sepsis”.',
    ),
    entry('story', 'bloods', 15 / 60, 'White cells 9.1, lactate 1.4. Chest film clear.'),
    entry('story', 'pocket', 25 / 60, 'Pump pocket flat, not tender.'),
    entry('decision', 'first', 35 / 60, 'What do you do first?'),
  ];
  for (const one of log) {
    if (one.kind !== 'act') continue;
    const act = sampleCase.acts.find(({ id }) => id === one.act)!;
    const words = one.amount === null ? act.label : `${act.label}, ${one.amount} ${act.amount?.unit}`;
    timeline.push({ kind: 'act', id: act.id, atHours: one.atHours, text: words });
    if (act.answer) {
      const atHours = one.atHours + act.takesHours + act.answer.afterHours;
      timeline.push({ kind: 'answer', id: act.id, atHours, text: act.answer.texts[0]!.text });
    }
  }
  const cover = log.find((one) => one.kind === 'act' && one.act === 'oral-cover');
  if (cover)
    timeline.push({ kind: 'prediction', id: 'legs', atHours: cover.atHours + 5 / 60, text: 'What next?' });
  const seizure = begins + 6;
  if (restored > seizure)
    timeline.push({
      kind: 'emergency',
      id: 'seizure',
      atHours: seizure,
      text: 'She convulses. The fit lasts two minutes.',
    });
  const end = begins + (restored > seizure ? 12 : 10);
  const endWords =
    restored > seizure
      ? 'She is taken to intensive care with a temperature of 39.9 °C.'
      : 'Her legs lie still. The itching is gone.';
  timeline.push({ kind: 'ending', id: 'over', atHours: end, text: endWords });
  timeline.sort((one, other) => one.atHours - other.atHours);
  const stopKinds: readonly string[] = ['decision', 'prediction', 'emergency', 'ending'];
  return {
    log,
    run: {
      inputs: { values: {}, parameterSet: null, events: [], hours: 100, everyHours: 0.1 },
      solution,
      problems: [],
    },
    events: [],
    timeline,
    stops: timeline.filter(({ kind }) => stopKinds.includes(kind)),
    endHours: end,
    standings: actStandings(sampleCase, checkLog(sampleCase, log).acts),
    problems: [],
  };
}

const noScore = {
  acts: { done: 3, of: 5 },
  timing: { inTime: 2, of: 5 },
  reasoning: { right: 1, of: 1 },
  harmful: 0,
  unneeded: 0,
  isPassed: true,
  rows: [],
  predictions: [],
  reasons: [],
};

export interface FakePractise extends PractiseClient {
  /** Logs that were played, in order. */
  readonly played: (readonly LogEntry[])[];
}

/** A worker that answers about the sample alone; texts that hold "wrong" have a problem. */
export function fakePractise(): FakePractise {
  const played: (readonly LogEntry[])[] = [];
  const problem = {
    code: 'case-unreadable',
    place: { file: 'mine.yaml', line: 3, column: 1 },
    reason: 'The case has no acts.',
  };
  return {
    played,
    list: async () => [
      {
        id: sampleCase.id,
        title: sampleCase.title,
        case: { version: '1.0', level: 'intermediate', minutes: 20, objectives: sampleCase.objectives },
        problems: [],
      },
      {
        id: 'sample-easy',
        title: 'A calmer leg on a hundredth of the dose',
        case: { version: '1.0', level: 'introductory', minutes: 10, objectives: ['Compare both ways.'] },
        problems: [],
      },
      { id: 'sample-broken', title: 'A broken file', case: null, problems: [problem] },
    ],
    open: async (source: CaseSource) => {
      if ('text' in source && source.text.includes('wrong')) return { ok: false, problems: [problem] };
      return { ok: true, value: openedSample };
    },
    lint: async () => [],
    play: async (_source, log) => {
      played.push(log);
      return playSample(log);
    },
    score: async () => noScore,
    debrief: async () => ({
      verdict: 'You found it in time.',
      lede: 'A sample.',
      score: noScore,
      strengths: [],
      nextSteps: [],
      futures: [],
    }),
    readLog: async (text, file) => readCaseLog(text, file),
    exportDebrief: async () => [{ name: 'debrief.html', contents: '<p>debrief</p>' }],
  };
}
