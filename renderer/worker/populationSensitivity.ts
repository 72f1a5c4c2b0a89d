import type { Checked } from '#models/language/problem.ts';
import { exposureMeasure } from '#models/population/exposureMeasure.ts';
import type { SensitivityFactor } from '#models/population/sensitivity.ts';
import { modelFactors, sensitivityFactor } from '#models/population/sensitivityFactor.ts';
import type { MeasureAt } from '#models/population/tornado.ts';
import type { Laboratory } from '#models/simulate.ts';
import { armEvents } from './armEvents.ts';
import type { SensitivityRequest, TornadoRequest } from './populationProtocol.ts';

/** Solves one arm of a request with some quantities changed: those of its regimen in its sentence, all others in the patient. */
export function sensitivityMeasure(laboratory: Laboratory, asked: SensitivityRequest): MeasureAt {
  const { request, regimen, observable, measure } = asked;
  const arm = request.arms.find((one) => one.regimen === regimen);
  if (arm === undefined) throw new RangeError(`The request has no arm ${regimen}.`);
  const ofRegimen = regimenQuantities(laboratory, regimen);
  return (changes) => {
    const quantities: Record<string, number> = { ...arm.quantities };
    const values: Record<string, number> = { ...request.values };
    for (const [name, value] of Object.entries(changes)) {
      const target = ofRegimen.some((quantity) => quantity.name === name) ? quantities : values;
      target[name] = value;
    }
    const { rows } = armEvents(laboratory.model, request, { regimen, quantities });
    if (!rows.ok) return rows;
    const { parameterSet, hours, everyHours } = request;
    const run = { values, parameterSet, hours, everyHours, events: rows.value };
    const { solution, problems } = laboratory.run(run);
    if (solution === null || problems.length > 0) return { ok: false, problems };
    const curve = solution.series[observable];
    if (curve === undefined) throw new RangeError(`The model has no observable ${observable}.`);
    return { ok: true, value: exposureMeasure(solution.timesHours, curve, measure) };
  };
}

/** What a tornado moves, and the measure with nothing moved. */
export function openTornado(
  laboratory: Laboratory,
  asked: TornadoRequest,
): Checked<{ readonly baseline: number; readonly factors: readonly SensitivityFactor[] }> {
  const baseline = sensitivityMeasure(laboratory, asked)({});
  if (!baseline.ok) return baseline;
  const arm = asked.request.arms.find((one) => one.regimen === asked.regimen);
  const ofModel = modelFactors(laboratory.model, asked.request);
  const ofRegimen = regimenQuantities(laboratory, asked.regimen).map((quantity) =>
    sensitivityFactor(quantity, arm?.quantities[quantity.name] ?? quantity.value, 0),
  );
  const { names } = asked;
  const factors =
    names === undefined ? ofModel : [...ofModel, ...ofRegimen].filter(({ name }) => names.includes(name));
  return { ok: true, value: { baseline: baseline.value, factors } };
}

function regimenQuantities({ model }: Laboratory, name: string) {
  return model.regimens.find((regimen) => regimen.name === name)?.quantities ?? [];
}
