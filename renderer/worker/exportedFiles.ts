import type { DescribedRun } from '#models/exchange/curveRun.ts';
import { runFiles } from '#models/exchange/runFiles.ts';
import type { Laboratory } from '#models/simulate.ts';
import type { ArmsRequest, ExportedFile } from './protocol.ts';
import { solveArm } from './solveArm.ts';

/**
 * The files of an export. Every run is solved again from its request, so that what leaves is what the inputs give
 * and not what a screen kept; `label` sets the runs of a pinned screen apart.
 */
export function exportedFiles(
  laboratory: Laboratory,
  requests: readonly { readonly label: string; readonly request: ArmsRequest }[],
): readonly ExportedFile[] {
  const runs = requests.flatMap(({ label, request }) =>
    request.arms.flatMap((arm): DescribedRun[] => {
      const { run, regimen, sentence, givesDrug } = solveArm(laboratory, request, arm);
      if (!run.solution || !givesDrug) return [];
      const runId = label === '' ? regimen : `${label}-${regimen}`;
      return [
        { runId, label: sentence, model: laboratory.model, solution: run.solution, inputs: run.inputs },
      ];
    }),
  );
  return runFiles(runs);
}
