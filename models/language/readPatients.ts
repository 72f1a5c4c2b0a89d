import type { DraftPatient, Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import { readEntries } from './readEntries.ts';
import { asRecord, demandSources, readNumbers } from './readParameterSets.ts';

/** Typical people to start from. Whether their values belong to something is asked later. */
export function readPatients(file: Fields, reading: Reading): DraftPatient[] {
  return readEntries(file.at('patients', 'map'), 'patient', reading, 'kebab').map(({ name, fields }) => {
    const references = readNumbers(fields.at('values', 'map'), name, false, reading);
    return {
      patient: {
        name,
        label: fields.text('label'),
        meaning: fields.text('meaning'),
        values: asRecord(references),
        sources: demandSources(fields, `The patient "${name}"`, reading),
        place: fields.place,
      },
      references,
    };
  });
}
