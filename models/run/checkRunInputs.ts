import type { Model, Quantity } from '#models/language/model.ts';
import type { Place, Problem } from '#models/language/problem.ts';
import type { RunInputs } from './run.ts';

/** Longest run and largest output the laboratory takes on; a year of days at a tenth of an hour fits. */
export const runLimits = { hours: 24 * 366, outputTimes: 200_000 } as const;

const wholeRequest: Place = { file: 'run', line: 0, column: 0 };

/** Everything wrong with a run's choices, apart from its event rows; empty when they can be run. */
export function checkRunInputs(model: Model, inputs: RunInputs): readonly Problem[] {
  const quantities = new Map(
    [...model.covariates, ...model.parameters].map((quantity) => [quantity.name, quantity]),
  );
  const problems: Problem[] = [];
  const report = (code: string, subject: string, reason: string) =>
    problems.push({ code, place: wholeRequest, subject, reason });

  for (const [name, value] of Object.entries(inputs.values)) {
    const quantity = quantities.get(name);
    if (!quantity)
      report('unknown-parameter', name, `The model has no covariate or parameter named ${name}.`);
    else {
      const reason = reasonAgainst(quantity, value);
      if (reason) report('out-of-range', name, reason);
    }
  }
  if (inputs.parameterSet !== null && !model.parameterSets.some((set) => set.name === inputs.parameterSet)) {
    const known = model.parameterSets.map((set) => set.name).join(', ');
    report(
      'unknown-parameter-set',
      'parameters',
      `There is no parameter set ${inputs.parameterSet}; there are: ${known}.`,
    );
  }
  const { hours, everyHours, relativeTolerance } = inputs;
  if (!(hours >= 0 && hours <= runLimits.hours)) {
    report(
      'out-of-range',
      'hours',
      `A run lasts from 0 to ${runLimits.hours} h; this one asks for ${hours}.`,
    );
  }
  if (!(everyHours > 0 && hours / everyHours <= runLimits.outputTimes)) {
    report(
      'out-of-range',
      'every',
      `Output every ${everyHours} h gives no result or more than ${runLimits.outputTimes} rows.`,
    );
  }
  if (relativeTolerance !== undefined && !(relativeTolerance >= 1e-12 && relativeTolerance <= 1e-2)) {
    report(
      'out-of-range',
      'tolerance',
      `A relative tolerance lies between 1e-12 and 0.01, not ${relativeTolerance}.`,
    );
  }
  return problems;
}

/** Why a value cannot be used for a quantity or setting, in one sentence with the limit; null when it can. */
export function reasonAgainst(
  { label, unit, range, choices }: Pick<Quantity, 'label' | 'unit' | 'range' | 'choices'>,
  value: number,
): string | null {
  if (!Number.isFinite(value)) return `${label} needs a number.`;
  if (choices && !choices.some((choice) => choice.value === value)) {
    return `${label} is one of ${choices.map((choice) => `${choice.value} (${choice.label})`).join(', ')}.`;
  }
  const shownUnit = unit === '1' ? '' : ` ${unit}`;
  if (value < range.from) return `${label} below ${range.from}${shownUnit}, the lowest this model covers.`;
  if (value > range.to) return `${label} above ${range.to}${shownUnit}, the highest this model covers.`;
  return null;
}
