import type { Worker } from 'node:worker_threads';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import type { PopulationChunk } from '#models/population/populationChunk.ts';
import type { PopulationJob, SubjectRange } from '#models/population/populationJob.ts';

/** Another thread that solves parts of a population. */
export interface SolverThread {
  prepare(model: Model, job: PopulationJob): Promise<readonly Problem[]>;
  solve(range: SubjectRange): Promise<PopulationChunk>;
  end(): Promise<void>;
}

/** The first question brings a job, all others a part of it. */
export type SolverQuestion =
  | { readonly model: Model; readonly job: PopulationJob }
  | { readonly range: SubjectRange };

/** The near side of a thread. Questions are answered in their order; what goes wrong there rejects all that wait. */
export function solverThread(worker: Worker): SolverThread {
  const waiting: { resolve(answer: unknown): void; reject(fault: unknown): void }[] = [];
  const rejectAll = (fault: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(fault);
  };
  worker.on('message', (answer) => waiting.shift()?.resolve(answer));
  worker.on('error', rejectAll);
  worker.on('exit', (code) => rejectAll(new Error(`A thread ended with ${code}.`)));
  const ask = (question: SolverQuestion): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(question);
    });
  return {
    prepare: async (model, job) => (await ask({ model, job })) as readonly Problem[],
    solve: async (range) => (await ask({ range })) as PopulationChunk,
    end: async () => void (await worker.terminate()),
  };
}
