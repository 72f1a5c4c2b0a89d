import type { Reading } from './draft.ts';
import type { Fields } from './Fields.ts';
import type { EvidenceGrade, Source } from './model.ts';
import { readEntries } from './readEntries.ts';

/** A web address, or a DOI by itself. Anything else, `javascript:` before all, must not become a link. */
const addressPattern = /^(?:https?:\/\/[^\s/]+\S*|10\.\d{4,9}\/\S+)$/;

export const evidenceGrades = [
  'measured',
  'derived',
  'illustrative',
] as const satisfies readonly EvidenceGrade[];

export function readSources(file: Fields, reading: Reading): Source[] {
  return readEntries(file.at('sources', 'map'), 'source', reading, 'kebab').map(({ name, fields }) => {
    const address = fields.at('address', 'text');
    if (address !== null && !addressPattern.test(address.value)) {
      const reason = `The address "${address.value}" must begin with https:// or be a DOI such as 10.1000/182.`;
      reading.problems.add('invalid-address', address.place, reason, name);
    }
    return {
      key: name,
      citation: fields.text('citation'),
      address: address?.value ?? null,
      standing: fields.option('standing', ['found', 'recalled', 'derived']),
      place: fields.place,
    };
  });
}

/** Grade and sources of a part. What is measured or derived names where from; what is illustrative need not. */
export function readEvidence(
  fields: Fields,
  reading: Reading,
  inherited: readonly string[] = [],
): { readonly grade: EvidenceGrade; readonly sources: readonly string[] } {
  const written = fields.at('grade', 'text');
  const grade = fields.option('grade', evidenceGrades);
  const sources = fields.sources() ?? inherited;
  if (written?.value === grade && grade !== 'illustrative' && sources.length === 0) {
    const reason = `"${fields.subject}" is graded ${grade} and must name at least one source.`;
    reading.problems.add('source-missing', written.place, reason, fields.subject);
  }
  return { grade, sources };
}
