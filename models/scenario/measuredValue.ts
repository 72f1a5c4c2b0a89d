import { exposure } from '#models/run/exposure.ts';
import type { Run } from '#models/run/run.ts';
import type { Case, CaseMeasure } from './caseFile.ts';

/**
 * One number of a future, from the beginning of the case to the end of its run: an ending closes the story, but futures are
 * compared over the same hours. In the observable's unit, or in hours for hours above and below.
 * @throws RangeError for a run without a solution or without that observable (programmer faults)
 */
export function measuredValue({ beginsHours }: Case, { solution }: Run, measure: CaseMeasure): number {
  const { observable, of, threshold } = measure;
  const values = solution?.series[observable];
  if (!solution || !values) throw new RangeError(`The run has nothing called ${observable}.`);
  const { timesHours } = solution;
  const window = { fromHours: Math.min(beginsHours, timesHours.at(-1)!) };
  switch (of) {
    case 'highest':
      return exposure(timesHours, values, window).peak;
    case 'lowest': {
      const mirrored = values.map((value) => -value);
      return -exposure(timesHours, mirrored, window).peak;
    }
    case 'end':
      return values.at(-1)!;
    case 'hours-above':
      return exposure(timesHours, values, { ...window, band: { from: threshold, to: null } })
        .timeInBandHours!;
    case 'hours-below':
      return exposure(timesHours, values, { ...window, band: { from: null, to: threshold } })
        .timeInBandHours!;
  }
}
