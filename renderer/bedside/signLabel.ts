import type { Observable } from '#models/language/model.ts';

/** A sign's name where nothing beside it says what of the limb is scored: "Leg tone". */
export function signLabel({ label, unit }: Pick<Observable, 'label' | 'unit'>): string {
  return unit === 'Ashworth' ? `${label} tone` : label;
}
