import { expose, transfer } from 'comlink';
import { loadLaboratory } from '#models/simulate.ts';
import type { PopulationSolverService } from './populationProtocol.ts';
import { createPopulationSolver } from './populationSolver.ts';
import { buffersOf } from './solutionBuffers.ts';

const backend = typeof WebAssembly === 'object' ? 'webassembly' : 'interpreter';

const solver = createPopulationSolver(() => {
  const laboratory = loadLaboratory(backend);
  if (!laboratory.ok)
    throw new Error('The shipped model did not pass its checks; the simulation worker says why.');
  return laboratory.value;
}, backend);

const service: PopulationSolverService = {
  ...solver,
  solve(range) {
    const chunk = solver.solve(range);
    return transfer(chunk, [chunk.values.buffer as ArrayBuffer]);
  },
  pullOut(request, subject) {
    const pulled = solver.pullOut(request, subject);
    return transfer(pulled, buffersOf(pulled.arms.flatMap(({ run }) => run.solution ?? [])));
  },
};

expose(service);
