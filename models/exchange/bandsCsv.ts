import type { Model } from '#models/language/model.ts';
import type { Bands } from '#models/population/bands.ts';
import { csvLine } from './csvLine.ts';
import { tidyColumns } from './tidyCsv.ts';

/**
 * Percentile curves as a tidy table: a row for each arm, time, observable and percentile, in that order. `kind` is
 * `percentile`; a percentile belongs to no subject, so `subject_id` is empty.
 */
export function bandsCsv({ observables }: Pick<Model, 'observables'>, bands: Bands): string {
  const lines = [csvLine(tidyColumns)];
  for (const { id, curves } of bands.arms) {
    const solved = observables.filter(({ name }) => curves[name] !== undefined);
    bands.timesHours.forEach((timeHours, index) => {
      for (const { name, unit } of solved) {
        bands.percentiles.forEach((percent, place) => {
          const value = curves[name]![place]![index]!;
          lines.push(csvLine([id, null, timeHours, name, value, unit, 'percentile', percent]));
        });
      }
    });
  }
  return lines.join('');
}
