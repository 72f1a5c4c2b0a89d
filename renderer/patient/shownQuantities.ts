import type { Quantity } from '#models/language/model.ts';

/** Those the model file wants in a form: `front` always, `more` where there is room; the file's order holds. */
export function shownQuantities(quantities: readonly Quantity[], isRoomy: boolean): readonly Quantity[] {
  return quantities.filter(({ shown }) => shown === 'front' || (isRoomy && shown === 'more'));
}
