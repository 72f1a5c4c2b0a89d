import type { Answer } from './channels.ts';

export function done<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

/** @param file the name of the file concerned, or an empty text where there is none */
export function failed(code: string, reason: string, file = ''): Answer<never> {
  return { ok: false, problems: [{ code, place: { file, line: 0, column: 0 }, reason }] };
}

/** What went wrong, in the system's own words. */
export function systemWords(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
