import { checkpoints } from '#models/baclofen/checkpoints.ts';
import { evidencePage } from '#models/baclofen/evidence/evidencePage.ts';
import { measureCheckpoint } from '#models/baclofen/evidence/evidenceRow.ts';
import { type Problem, problemLine } from '#models/language/problem.ts';
import { loadLaboratory } from '#models/simulate.ts';
import type { ExitCode } from './main.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';

/** Runs every checkpoint and writes "How do we know?" into the file of `--evidence`. */
export function writeEvidence({ value: path, place }: GivenOption, io: TerminalIo): ExitCode {
  const tell = (problems: readonly Problem[]): ExitCode => {
    for (const problem of problems) io.complain(problemLine(problem));
    return 2;
  };
  const laboratory = loadLaboratory();
  if (!laboratory.ok) return tell(laboratory.problems);
  const { model, run } = laboratory.value;
  const rows = checkpoints.flatMap((checkpoint) => measureCheckpoint(checkpoint, run));
  const failure = io.writeFiles([{ name: path, contents: evidencePage(model, rows) }]);
  return failure === null ? 0 : tell([{ code: 'cannot-write', place, reason: failure }]);
}
