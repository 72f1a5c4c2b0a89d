import type { Model } from '#models/language/model.ts';
import { drawSubject } from '#models/population/drawSubject.ts';
import type { PopulationResult } from '#models/population/populationResult.ts';
import { varyingQuantities } from '#models/population/varyingQuantities.ts';
import { csvLine } from './csvLine.ts';

/** Larger populations are not listed patient by patient: each can be drawn again from the seed and its number. */
export const mostListedPatients = 10_000;

/**
 * The patients of a population, a row for each: what was drawn for it in the units of the model file, how many draws were
 * outside a range, and why it failed where it did. Null where there are too many.
 */
export function patientsCsv(model: Model, result: Omit<PopulationResult, 'tally'>): string | null {
  const { job, ranges, failures } = result;
  if (job.size > mostListedPatients) return null;
  const varying = varyingQuantities(model, job);
  const problems = new Map(failures.map(({ subject, code }) => [subject, code]));
  const names = varying.map(({ quantity }) => quantity.name);
  const lines = [csvLine(['subject_id', ...names, 'rejected_draws', 'problem'])];
  for (const { first, last } of ranges) {
    for (let subject = first; subject <= last; subject += 1) {
      const { values, rejections } = drawSubject(varying, { seed: job.seed, spread: job.spread, subject });
      const rejected = rejections.reduce((sum, count) => sum + count, 0);
      lines.push(csvLine([subject, ...values, rejected, problems.get(subject) ?? null]));
    }
  }
  return lines.join('');
}
