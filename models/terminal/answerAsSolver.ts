import type { MessagePort } from 'node:worker_threads';
import { SubjectSolver } from '#models/population/SubjectSolver.ts';
import type { SolverQuestion } from './solverThread.ts';

/** The far side of a `solverThread`: answers on the thread's port until it is ended. */
export function answerAsSolver(port: MessagePort): void {
  let solver: SubjectSolver | null = null;
  port.on('message', (question: SolverQuestion) => {
    if ('model' in question) {
      solver = new SubjectSolver(question.model, 'webassembly');
      port.postMessage(solver.prepare(question.job));
      return;
    }
    if (solver === null) throw new Error('No population is prepared.');
    const chunk = solver.solve(question.range);
    port.postMessage(chunk, [chunk.values.buffer as ArrayBuffer]);
  });
}
