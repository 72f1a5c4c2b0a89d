import type { Problem } from '#models/language/problem.ts';

export type CaptureCode =
  | 'picture-too-large'
  | 'picture-failed'
  | 'no-video-encoder'
  | 'video-failed'
  | 'capture-stopped';

/** Why there is no picture, as a value. */
export function captureProblem(
  code: CaptureCode,
  reason: string,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ code, place: { file: 'picture', line: 0, column: 0 }, reason }] };
}
