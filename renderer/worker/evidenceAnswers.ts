import { transfer } from 'comlink';
import type { Checkpoint } from '#models/baclofen/checkpoints/checkpoint.ts';
import { checkpoints } from '#models/baclofen/checkpoints.ts';
import { groupTitles } from '#models/baclofen/evidence/evidenceGroups.ts';
import { evidenceHeadline } from '#models/baclofen/evidence/evidenceHeadline.ts';
import { evidenceRows, measureCheckpoint } from '#models/baclofen/evidence/evidenceRow.ts';
import { mismatches } from '#models/baclofen/evidence/mismatches.ts';
import { type RunBehind, runsBehind } from '#models/baclofen/evidence/runBehind.ts';
import { verdictWords } from '#models/baclofen/evidence/verdict.ts';
import { dosingSentences } from '#models/dosing/dosingSentences.ts';
import { evidenceCsv } from '#models/exchange/evidenceCsv.ts';
import type { Model } from '#models/language/model.ts';
import { shippedLaboratory } from './modelAnswers.ts';
import type { BehindRun, ModelService } from './modelProtocol.ts';
import { buffersOf } from './solutionBuffers.ts';

/** The part of the second worker that runs the checkpoints. */
export const evidenceAnswers = {
  openEvidence: () => {
    const laboratory = shippedLaboratory();
    if (!laboratory.ok) return laboratory;
    const { model } = laboratory.value;
    const rows = checkpoints.flatMap(evidenceRows);
    return { ok: true, value: { model, rows, groupTitles, verdictWords, mismatches } };
  },
  measure: (id) => measureCheckpoint(checkpointOf(id), laboratory().run),
  evidenceHeadline,
  runsBehind: (id) => {
    const { model, run } = laboratory();
    const runs = runsBehind(checkpointOf(id), run).map((behind) => behindRun(model, behind));
    return transfer(runs, buffersOf(runs));
  },
  exportEvidence: (rows) => ({
    name: 'how-do-we-know.csv',
    contents: evidenceCsv(laboratory().model, rows),
  }),
} satisfies Partial<ModelService>;

function laboratory() {
  const opened = shippedLaboratory();
  if (!opened.ok) throw new Error('The shipped model did not pass its checks; openEvidence() says why.');
  return opened.value;
}

function checkpointOf(id: string): Checkpoint {
  const checkpoint = checkpoints.find((one) => one.id === id);
  if (!checkpoint) throw new RangeError(`There is no checkpoint ${id}.`);
  return checkpoint;
}

function behindRun(model: Model, { inputs, solution, read }: RunBehind): BehindRun {
  const { events, values, hours } = inputs;
  const isPump = events.some(({ cmt }) => cmt === 'pump' || cmt === 'intrathecal');
  return {
    doses: dosingSentences(events, model),
    values,
    route: isPump ? 'pump' : 'tablets',
    hours,
    timesHours: solution.timesHours,
    series: Object.fromEntries(read.map((name) => [name, solution.series[name]!])),
  };
}
