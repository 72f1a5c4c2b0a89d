import type { Observable } from '#models/language/model.ts';

const byUnit: Readonly<Record<string, readonly [number, number]>> = { Ashworth: [1, 5] };
const byName: Readonly<Record<string, readonly [number, number]>> = { glasgow_coma_scale: [3, 15] };

/** Both ends of a sign that is scored on a scale, which is always drawn whole; null for what is measured. */
export function wholeScale({
  name,
  unit,
}: Pick<Observable, 'name' | 'unit'>): readonly [number, number] | null {
  return byName[name] ?? byUnit[unit] ?? null;
}
