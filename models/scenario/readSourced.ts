import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';

/** Texts with the sources that they rest on. */
export function readSourced(
  owner: CaseFields,
  key: string,
  reading: CaseReading,
): readonly { readonly text: string; readonly sources: readonly string[] }[] {
  return owner.maps(key, 0).map((map) => {
    const fields = reading.fields(map, 'sourced');
    const found = { text: fields.text('text'), sources: reading.names(fields, 'sources', 'source') };
    return reading.origins.keep(found, map);
  });
}
