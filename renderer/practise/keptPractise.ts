import * as z from 'zod/mini';
import type { LogEntry } from '#models/scenario/playthrough.ts';
import type { CaseMarks } from './practiseMarks.ts';
import { type PractiseMode, practiseModes, type Session, sessionViews } from './session.ts';

/** A case that somebody wrote or brought along: its text stays with the program. */
export interface OwnCase {
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

/** What is kept besides the sessions. */
export interface PractiseRecord {
  readonly mode: PractiseMode;
  readonly marks: CaseMarks;
  readonly ownCases: readonly OwnCase[];
  /** Whether alarms of the monitor may sound. */
  readonly hasSound: boolean;
}

export const emptyRecord: PractiseRecord = { mode: 'practice', marks: {}, ownCases: [], hasSound: false };

const hours = z.number();
const nullableNumber = z.nullable(z.number());

const guess = z.union([
  z.object({ kind: z.literal('draw'), points: z.array(z.object({ hours, value: z.number() })) }),
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('direction'), direction: z.enum(['up', 'down', 'same']) }),
]);

const logEntry: z.ZodMiniType<LogEntry> = z.union([
  z.object({ kind: z.literal('act'), atHours: hours, act: z.string(), amount: nullableNumber }),
  z.object({
    kind: z.literal('decide'),
    atHours: hours,
    decision: z.string(),
    act: z.nullable(z.string()),
    reason: nullableNumber,
  }),
  z.object({ kind: z.literal('predict'), atHours: hours, prediction: z.string(), guess }),
]);

const stopKinds = ['story', 'emergency', 'ending', 'act', 'answer', 'decision', 'prediction'] as const;

const branch = z.object({
  id: z.string(),
  name: z.string(),
  parent: z.nullable(z.string()),
  forkedAtHours: nullableNumber,
  log: z.array(logEntry),
  nowHours: hours,
  passed: z.array(z.object({ kind: z.enum(stopKinds), id: z.string(), atHours: hours })),
});

const session: z.ZodMiniType<Session> = z
  .object({
    source: z.union([z.object({ id: z.string() }), z.object({ text: z.string(), file: z.string() })]),
    title: z.string(),
    version: z.string(),
    mode: z.enum(practiseModes),
    view: z.enum(sessionViews),
    branches: z.array(branch),
    branchId: z.string(),
    towardsHours: nullableNumber,
  })
  .check(z.refine(({ branches, branchId }) => branches.some(({ id }) => id === branchId)));

const record: z.ZodMiniType<PractiseRecord> = z.object({
  mode: z.enum(practiseModes),
  marks: z.record(z.string(), z.object({ isPlayed: z.boolean(), isPassed: z.boolean() })),
  ownCases: z.array(z.object({ file: z.string(), title: z.string(), text: z.string() })),
  hasSound: z.boolean(),
});

/** The sessions that a kept text holds; what cannot be understood is left out, the others stay. */
export function readSessions(text: string | null): readonly Session[] {
  const found = parsed(text);
  if (!Array.isArray(found)) return [];
  return found.flatMap((one) => {
    const read = z.safeParse(session, one);
    return read.success ? [read.data] : [];
  });
}

/** The record that a kept text holds, or an empty one. */
export function readRecord(text: string | null): PractiseRecord {
  const read = z.safeParse(record, parsed(text));
  return read.success ? read.data : emptyRecord;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
