import { outputTimes } from '#models/run/outputTimes.ts';
import type { PopulationJob } from './populationJob.ts';

/** The times of a population's curves in hours: the grid alone, without the instants of events. */
export function populationTimes({
  hours,
  everyHours,
}: Pick<PopulationJob, 'hours' | 'everyHours'>): Float64Array {
  return outputTimes(hours, everyHours, [], true);
}
