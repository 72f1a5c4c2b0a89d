import { problemLine } from '#models/language/problem.ts';
import type { ExitCode } from './main.ts';
import { failureWords } from './nodeFiles.ts';

/** What a fault of standard output ends the process with: its exit code, and the line to complain with or null. */
export function outputFault(fault: NodeJS.ErrnoException): {
  readonly code: ExitCode;
  readonly line: string | null;
} {
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault.
  if (fault.code === 'EPIPE') return { code: 0, line: null };
  const place = { file: 'standard-output', line: 1, column: 1 };
  const reason = failureWords('standard output', fault);
  return { code: 1, line: problemLine({ code: 'cannot-write', place, reason }) };
}
