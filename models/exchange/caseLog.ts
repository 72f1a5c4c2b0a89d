import * as zod from 'zod/mini';
import type { Checked } from '#models/language/problem.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import type { Branch, LogEntry } from '#models/scenario/playthrough.ts';
import { application } from './application.ts';

const hours = zod.number();
const guess = zod.discriminatedUnion('kind', [
  zod.object({
    kind: zod.literal('draw'),
    points: zod.array(zod.object({ hours, value: zod.number() })).check(zod.maxLength(10_000)),
  }),
  zod.object({ kind: zod.literal('number'), value: zod.number() }),
  zod.object({ kind: zod.literal('direction'), direction: zod.enum(['up', 'down', 'same']) }),
]);
const entry = zod.discriminatedUnion('kind', [
  zod.object({
    kind: zod.literal('act'),
    atHours: hours,
    act: zod.string(),
    amount: zod.nullable(zod.number()),
  }),
  zod.object({
    kind: zod.literal('decide'),
    atHours: hours,
    decision: zod.string(),
    act: zod.nullable(zod.string()),
    reason: zod.nullable(zod.number()),
  }),
  zod.object({ kind: zod.literal('predict'), atHours: hours, prediction: zod.string(), guess }),
]);
const file = zod.object({
  format: zod.literal('baclofen-lab-case-log'),
  format_version: zod.literal(1),
  case: zod.object({ id: zod.string(), version: zod.string() }),
  branch: zod.string(),
  now_hours: hours,
  log: zod.array(entry).check(zod.maxLength(10_000)),
});

/** A branch's log as it was kept: of which case, and how far it had gone. */
export interface KeptLog {
  readonly caseId: string;
  readonly caseVersion: string;
  readonly name: string;
  readonly nowHours: number;
  readonly log: readonly LogEntry[];
}

/** The log of a branch as JSON; `readCaseLog` of it replays to the same bits. */
export function caseLogText(
  { id, version }: Pick<Case, 'id' | 'version'>,
  branch: Branch,
  statement: string,
): string {
  const content: zod.infer<typeof file> & { readonly statement: string; readonly application: unknown } = {
    format: 'baclofen-lab-case-log',
    format_version: 1,
    statement,
    application,
    case: { id, version },
    branch: branch.name,
    now_hours: branch.nowHours,
    log: branch.log.map((one) => ({ ...one })) as zod.infer<typeof file>['log'],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a log; whether its case allows it is for `playCase` to say. */
export function readCaseLog(text: string, name: string): Checked<KeptLog> {
  const place = { file: name, line: 0, column: 0 };
  const parsed = jsonOf(text);
  if (parsed === undefined)
    return { ok: false, problems: [{ code: 'not-json', place, reason: 'The file is not JSON.' }] };
  const read = file.safeParse(parsed);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => {
      const where = path.join('.');
      const reason = where === '' ? message : `${where}: ${message}`;
      return { code: 'not-a-log', place, reason, subject: where };
    });
    return { ok: false, problems };
  }
  const { case: of, branch, now_hours: nowHours, log } = read.data;
  return { ok: true, value: { caseId: of.id, caseVersion: of.version, name: branch, nowHours, log } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
