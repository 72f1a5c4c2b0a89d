import type { Model } from '#models/language/model.ts';

/** Stands for no regimen in particular where a form needs a word. */
export const everyRegimen = '';

/** To whom something happens: both, tablets, pump. */
export function regimenChoices({
  regimens,
}: Model): readonly { readonly value: string; readonly label: string }[] {
  const every = { value: everyRegimen, label: regimens.length === 2 ? 'Both' : 'All' };
  return [every, ...regimens.map(({ name, label }) => ({ value: name, label }))];
}
