import { pullOutSubject } from '#models/population/pullOutSubject.ts';
import { SubjectSolver } from '#models/population/SubjectSolver.ts';
import { gridRow } from '#models/population/sensitivityGrid.ts';
import { tornadoBar } from '#models/population/tornado.ts';
import type { Laboratory } from '#models/simulate.ts';
import type { Backend } from '#models/solver/system.ts';
import { populationJobOf } from './populationJobOf.ts';
import type { PopulationRequest, PopulationSolverService, PulledOutSubject } from './populationProtocol.ts';
import { openTornado, sensitivityMeasure } from './populationSensitivity.ts';
import { solveArm } from './solveArm.ts';

/** What a population worker answers, apart from its thread. The model is loaded at the first question. */
export function createPopulationSolver(load: () => Laboratory, backend: Backend): PopulationSolverService {
  let opened: { readonly laboratory: Laboratory; readonly solver: SubjectSolver } | null = null;
  const ready = () => {
    if (opened === null) {
      const laboratory = load();
      opened = { laboratory, solver: new SubjectSolver(laboratory.model, backend) };
    }
    return opened;
  };
  return {
    warmUp: () => void ready(),
    prepare(request) {
      const { laboratory, solver } = ready();
      const job = populationJobOf(laboratory.model, request);
      if (!job.ok) return job;
      const problems = solver.prepare(job.value);
      if (problems.length > 0) return { ok: false, problems };
      const observables = laboratory.model.observables.map(({ name, bands }) => ({ name, bands }));
      return { ok: true, value: { job: job.value, observables } };
    },
    solve: (range) => ready().solver.solve(range),
    pullOut: (request, subject) => pullOut(ready().laboratory, request, subject),
    openTornado: (request) => openTornado(ready().laboratory, request),
    tornadoBar: (request, factor) => tornadoBar(factor, sensitivityMeasure(ready().laboratory, request)),
    gridRow: (request, downValue) =>
      gridRow(request.across, request.down.name, downValue, sensitivityMeasure(ready().laboratory, request)),
  };
}

function pullOut(laboratory: Laboratory, population: PopulationRequest, subject: number): PulledOutSubject {
  const { request, seed, spread } = population;
  const { drawn, values, undrawn } = pullOutSubject(laboratory.model, { ...request, seed, spread }, subject);
  if (undrawn !== null) {
    const place = { file: 'population', line: 0, column: 0 };
    const reason = `No draw of ${undrawn} is within its range.`;
    return { subject, drawn, arms: [], problems: [{ code: 'cannot-draw', place, subject: undrawn, reason }] };
  }
  const arms = request.arms.map((arm) => solveArm(laboratory, { ...request, values }, arm));
  return { subject, drawn, arms, problems: arms.flatMap(({ run }) => run.problems) };
}
