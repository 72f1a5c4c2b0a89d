import { ProblemList } from '#models/language/ProblemList.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import { readYaml } from '#models/language/readYaml.ts';
import { CaseFields } from './CaseFields.ts';

/** A source of cases that the model does not have. */
export interface CaseSourceEntry {
  readonly key: string;
  readonly words: string;
  /** A web address or a DOI; null where none is known. */
  readonly address: string | null;
  /** Seen in an abstract or page, or from memory only. */
  readonly mark: 'found' | 'recalled';
}

/** A web address, or a DOI by itself. Anything else, `javascript:` before all, must not become a link. */
const addressPattern = /^(?:https?:\/\/[^\s/]+\S*|10\.\d{4,9}\/\S+)$/;

/** Reads a file of sources: `sources`, a list of `key`, `words`, `address` or `doi`, and `mark`. */
export function readCaseSources(text: string, file: string): Checked<readonly CaseSourceEntry[]> {
  const yamlProblems = new ProblemList();
  const map = readYaml(text, file, yamlProblems);
  const problems: Problem[] = yamlProblems.sorted();
  if (map === null) return { ok: false, problems };
  const keys = new Set<string>();
  const entries = new CaseFields(map, 'sources', problems).maps('sources').map((item): CaseSourceEntry => {
    const fields = new CaseFields(item, 'source', problems);
    const key = fields.text('key');
    if (keys.has(key)) {
      fields.report('duplicate-id', fields.placeOf('key'), `Another source has the key "${key}".`);
    }
    keys.add(key);
    const addressKey = fields.has('doi') ? 'doi' : 'address';
    const address = fields.has(addressKey) ? fields.text(addressKey) : null;
    if (address !== null && !addressPattern.test(address)) {
      const reason = `The address "${address}" must begin with https:// or be a DOI such as 10.1000/182.`;
      fields.report('invalid-address', fields.placeOf(addressKey), reason);
    }
    return { key, words: fields.text('words'), address, mark: fields.option('mark', ['found', 'recalled']) };
  });
  return problems.length === 0 ? { ok: true, value: entries } : { ok: false, problems };
}
