import { type CompiledSystem, compileSystem } from '#models/solver/compileSystem.ts';
import { integrate } from '#models/solver/integrate.ts';
import {
  defaultStepLimit,
  defaultTolerances,
  type Integration,
  type IntegrationRequest,
} from '#models/solver/integration.ts';
import type { Backend } from '#models/solver/system.ts';
import { type SystemText, systemFromText } from './systemFromText.ts';

export const backends: readonly Backend[] = ['interpreter', 'webassembly'];

/** A request with the app's default tolerances; parameters by name. */
export function request(
  system: CompiledSystem,
  parameters: Readonly<Record<string, number>>,
  rest: Partial<Omit<IntegrationRequest, 'parameters'>> & { readonly endHours: number },
): IntegrationRequest {
  return {
    schedule: [],
    outputTimesHours: Float64Array.of(rest.endHours),
    relativeTolerance: defaultTolerances.relative,
    stepLimit: defaultStepLimit,
    ...rest,
    parameters: Float64Array.from(system.parameterSymbols, (symbol) => parameters[symbol] ?? Number.NaN),
  };
}

/** Solves equations given as text by the WebAssembly backend. */
export function solve(
  text: SystemText,
  parameters: Readonly<Record<string, number>>,
  rest: Partial<Omit<IntegrationRequest, 'parameters'>> & { readonly endHours: number },
): Integration {
  const system = compileSystem(systemFromText(text), 'webassembly');
  return integrate(system, request(system, parameters, rest));
}

/** From 0 to `hours` in steps of `every`, computed without summing up rounding. */
export function timesEvery(every: number, hours: number): Float64Array {
  return Float64Array.from(
    { length: Math.round(hours / every) + 1 },
    (_, index) => (index * hours) / Math.round(hours / every),
  );
}

/** The largest relative difference where the exact value is above a part of its largest. */
export function largestRelativeError(
  values: Float64Array,
  exact: Float64Array,
  negligiblePart = 1e-6,
): number {
  const largest = exact.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let worst = 0;
  exact.forEach((value, index) => {
    if (Math.abs(value) <= negligiblePart * largest) return;
    worst = Math.max(worst, Math.abs(values[index]! - value) / Math.abs(value));
  });
  return worst;
}
