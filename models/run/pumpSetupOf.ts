import type { PumpSetup } from '#models/dosing/pump/PumpRun.ts';
import { pumpTimeline } from '#models/dosing/pump/pumpTimeline.ts';
import type { PumpTimeline } from '#models/dosing/pump/pumpTypes.ts';
import type { Model } from '#models/language/model.ts';
import type { Pump, PumpSetting } from '#models/language/pump.ts';
import { type ConstantChoices, constantEvaluator } from './constantEvaluator.ts';
import type { RunInputs } from './run.ts';

/** The pump of a model with the numbers of one run; null where the model has no pump as an object. */
export function pumpSetupOf(model: Model, choices: ConstantChoices): PumpSetup | null {
  const { pump } = model;
  if (pump === null) return null;
  const evaluate = constantEvaluator(model, choices);
  const { reservoir_volume, concentration, dead_volume, primed, low_volume } = pump.constants;
  const beginning = (role: PumpSetting) => evaluate(settingOf(model, pump, role).initial);
  return {
    pump,
    start: {
      reservoirMillilitre: evaluate(reservoir_volume),
      concentration: evaluate(concentration),
      deadMillilitre: evaluate(dead_volume),
      isPrimed: evaluate(primed) !== 0,
      lowMillilitre: evaluate(low_volume),
    },
    values: {
      concentration: beginning('concentration'),
      programmedConcentration: beginning('programmed_concentration'),
      flowFraction: beginning('flow_fraction'),
      lostFraction: beginning('lost_fraction'),
    },
  };
}

/**
 * The life of the pump in a run, with its alarms and refills: the same steps as those of the run itself, and cheap enough for every
 * change of a slider. The rows must be those of a run without problems. Null where the model has no pump as an object.
 */
export function pumpTimelineOf(
  model: Model,
  inputs: Pick<RunInputs, 'values' | 'parameterSet' | 'events' | 'hours'>,
): PumpTimeline | null {
  const setup = pumpSetupOf(model, inputs);
  return setup === null ? null : pumpTimeline(inputs.events, setup, inputs.hours);
}

function settingOf({ settings }: Model, pump: Pump, role: PumpSetting) {
  const name = pump.settings[role];
  const setting = settings.find((one) => one.name === name);
  if (setting === undefined) throw new RangeError(`The pump's setting ${name} is not there.`);
  return setting;
}
