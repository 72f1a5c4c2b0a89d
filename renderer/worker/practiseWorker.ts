import { expose, transfer } from 'comlink';
import type { Checked } from '#models/language/problem.ts';
import { type Laboratory, loadLaboratory } from '#models/simulate.ts';
import { PractiseAnswers } from './PractiseAnswers.ts';
import type { PractiseService } from './practiseProtocol.ts';
import { buffersOf } from './solutionBuffers.ts';

let opened: Checked<Laboratory> | null = null;

const answers = new PractiseAnswers(() => {
  opened ??= loadLaboratory(typeof WebAssembly === 'object' ? 'webassembly' : 'interpreter');
  return opened;
});

const service: PractiseService = {
  list: () => answers.list(),
  open: (source) => answers.open(source),
  lint: (text, file) => answers.lint(text, file),
  play: (source, log) => {
    const playthrough = answers.play(source, log);
    return transfer(playthrough, buffersOf(playthrough.run.solution ? [playthrough.run.solution] : []));
  },
  score: (source, branch) => answers.score(source, branch),
  debrief: (source, branches, branchId) => {
    const debrief = answers.debrief(source, branches, branchId);
    return transfer(debrief, buffersOf(debrief.futures.flatMap(({ run }) => run.solution ?? [])));
  },
  exportDebrief: (source, branches, branchId, mode) =>
    answers.exportDebrief(source, branches, branchId, mode),
  readLog: (text, file) => answers.readLog(text, file),
};

expose(service);
