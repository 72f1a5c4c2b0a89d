import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { scheduleOf } from '#models/run/scheduleOf.ts';
import { systemOf } from '#models/run/systemOf.ts';
import { type CompiledSystem, compileSystem } from '#models/solver/compileSystem.ts';
import { integrate } from '#models/solver/integrate.ts';
import { defaultStepLimit, defaultTolerances } from '#models/solver/integration.ts';
import type { Schedule } from '#models/solver/schedule.ts';
import type { Backend } from '#models/solver/system.ts';
import { type DrawnSubject, drawSubject } from './drawSubject.ts';
import type { PopulationChunk } from './populationChunk.ts';
import type { PopulationJob, SubjectRange } from './populationJob.ts';
import { type PreparedJob, prepareJob } from './prepareJob.ts';
import type { SubjectFailure } from './subjectFailure.ts';

/** Solves subjects of a population, one part after another, with one compiled system and one set of arrays. */
export class SubjectSolver {
  readonly #model: Model;
  readonly #system: CompiledSystem;
  #prepared: PreparedJob | null = null;

  constructor(model: Model, backend: Backend) {
    this.#model = model;
    this.#system = compileSystem(systemOf(model), backend);
  }

  /** Makes a job ready; returns everything wrong with it. */
  prepare(job: PopulationJob): readonly Problem[] {
    const prepared = prepareJob(this.#model, job);
    this.#prepared = prepared.ok ? prepared.value : null;
    return prepared.ok ? [] : prepared.problems;
  }

  /**
   * Solves a part of the prepared job. The values are the same to the bit however a population is split.
   * @throws Error without a prepared job (a programmer fault)
   */
  solve(range: SubjectRange): PopulationChunk {
    const prepared = this.#prepared;
    if (prepared === null) throw new Error('No population is prepared.');
    const { job, varying, kept, timesHours } = prepared;
    const ofSubject = job.arms.length * kept.length * timesHours.length;
    const values = new Float64Array((range.last - range.first + 1) * ofSubject);
    const failures: SubjectFailure[] = [];
    const rejectedByName: Record<string, number> = {};
    for (let subject = range.first; subject <= range.last; subject += 1) {
      const drawn = drawSubject(varying, { seed: job.seed, spread: job.spread, subject });
      varying.forEach(({ quantity }, index) => {
        const count = drawn.rejections[index]!;
        if (count > 0) rejectedByName[quantity.name] = (rejectedByName[quantity.name] ?? 0) + count;
      });
      const start = (subject - range.first) * ofSubject;
      const own = values.subarray(start, start + ofSubject);
      const failure = this.#solveSubject(prepared, drawn, own);
      if (failure === null) continue;
      failures.push({ subject, ...failure });
      own.fill(Number.NaN);
    }
    return { range, values, failures, rejectedByName };
  }

  /** Writes the curves of every arm, or tells why there are none. */
  #solveSubject(
    prepared: PreparedJob,
    drawn: DrawnSubject,
    target: Float64Array,
  ): Omit<SubjectFailure, 'subject'> | null {
    const { job, varying, typical, timesHours, buffers, kept } = prepared;
    if (drawn.undrawn !== null) {
      const { label } = drawn.undrawn.quantity;
      return { arm: null, code: 'cannot-draw', reason: `No draw of "${label}" is within its range.` };
    }
    const parameters = typical.slice();
    varying.forEach(({ position }, index) => {
      parameters[position] = drawn.values[index]!;
    });
    let next = 0;
    for (let arm = 0; arm < job.arms.length; arm += 1) {
      const schedule = this.#scheduleOf(prepared, arm, drawn);
      if (!('length' in schedule)) return { arm: job.arms[arm]!.id, ...schedule };
      const { stop } = integrate(this.#system, {
        parameters,
        schedule,
        endHours: job.hours,
        outputTimesHours: timesHours,
        relativeTolerance: job.relativeTolerance ?? defaultTolerances.relative,
        stepLimit: defaultStepLimit,
        outputBuffers: buffers,
      });
      if (stop !== null) return { arm: job.arms[arm]!.id, code: stop.code, reason: stop.reason };
      for (const observable of kept) {
        target.set(buffers[observable]!, next);
        next += timesHours.length;
      }
    }
    return null;
  }

  #scheduleOf(
    { job, varying, schedules, hasOwnSchedules }: PreparedJob,
    arm: number,
    drawn: DrawnSubject,
  ): Schedule | Pick<SubjectFailure, 'code' | 'reason'> {
    if (!hasOwnSchedules) return schedules[arm]!;
    const own = varying.map(({ quantity }, index) => [quantity.name, drawn.values[index]!] as const);
    const values = { ...job.values, ...Object.fromEntries(own) };
    const schedule = scheduleOf(this.#model, { ...job, values, events: job.arms[arm]!.events });
    if (schedule.ok) return schedule.value;
    const { code, reason } = schedule.problems[0]!;
    return { code, reason };
  }
}
