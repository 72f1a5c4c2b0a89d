import type { EventRow } from '#models/dosing/eventRow.ts';
import { loweredInfusions } from '#models/dosing/pump/loweredInfusions.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked } from '#models/language/problem.ts';
import { pumpSetupOf } from './pumpSetupOf.ts';
import type { RunInputs } from './run.ts';

/**
 * The event rows of a run for engines that know neither pumps nor settings: `pump` rows become infusions into `into`, by default
 * `intrathecal`, which takes drug where the catheter ends. The rows must be those of a run without problems.
 */
export function loweredEvents(
  model: Model,
  inputs: Pick<RunInputs, 'values' | 'parameterSet' | 'events' | 'hours'>,
  into = 'intrathecal',
): Checked<EventRow[]> {
  const setup = pumpSetupOf(model, inputs);
  if (setup === null) {
    const isSetting = ({ cmt }: EventRow) => model.settings.some(({ name }) => name === cmt);
    return { ok: true, value: inputs.events.filter((row) => !isSetting(row)) };
  }
  return loweredInfusions(inputs.events, setup, { names: model, endHours: inputs.hours, into });
}
