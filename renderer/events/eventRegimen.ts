import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Model } from '#models/language/model.ts';

/**
 * The regimen to which rows belong by their own sense: what goes the way of one regimen's drug, and a fault of the pump to the
 * regimen that has one. Null for what happens to the person either way: treatments, dialysis, drainage.
 * @param regimenInputs by regimen: the inputs its own sentence uses
 */
export function eventRegimen(
  rows: readonly EventRow[],
  model: Model,
  regimenInputs: Readonly<Record<string, readonly string[]>>,
): string | null {
  const [first = null, ...others] = rows.map(({ cmt }) => regimenOf(cmt, model, regimenInputs));
  return others.every((other) => other === first) ? first : null;
}

function regimenOf(
  cmt: string,
  { inputs, settings, regimens }: Model,
  regimenInputs: Readonly<Record<string, readonly string[]>>,
): string | null {
  const inputOf = (name: string) => inputs.find((input) => input.name === name);
  const uses = (matches: (name: string) => boolean) =>
    regimens.find(({ name }) => regimenInputs[name]?.some(matches))?.name ?? null;
  const setting = settings.find(({ name }) => name === cmt);
  if (setting) return setting.group === 'pump' ? uses((name) => inputOf(name)?.isProgramme ?? false) : null;
  const state = inputOf(cmt)?.feeds ?? null;
  return uses((name) => name === cmt || (state !== null && inputOf(name)?.feeds === state));
}
