import { nameAdvice, quoted } from '#models/dosing/nameAdvice.ts';
import type { LocatedMap, LocatedText } from '#models/language/located.ts';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { CaseFields } from './CaseFields.ts';
import { CaseOrigins } from './CaseOrigins.ts';
import type { CasePart } from './caseKeys.ts';
import type { CaseProblemCode } from './caseProblemCodes.ts';
import { sourceWords } from './sourceWords.ts';

export type CaseNames = 'act' | 'order' | 'observable' | 'source';

/** Lower-case words with hyphens: fit for a file name, a link and a table. */
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What every reader of a part shares: the model, the names that the case defines, problems and places. */
export class CaseReading {
  readonly model: Model;
  readonly file: string;
  readonly problems: Problem[];
  readonly origins = new CaseOrigins();
  /** Length of the run; set once it is read. */
  hours = 0;
  readonly #names: Readonly<Record<CaseNames, readonly string[]>>;

  constructor(map: LocatedMap, model: Model, file: string, problems: Problem[]) {
    this.model = model;
    this.file = file;
    this.problems = problems;
    this.#names = {
      act: idsUnder(map, 'acts'),
      order: idsUnder(map, 'orders'),
      observable: model.observables.map(({ name }) => name),
      source: Object.keys(sourceWords(model)),
    };
  }

  fields(map: LocatedMap, part: CasePart): CaseFields {
    return new CaseFields(map, part, this.problems);
  }

  /** The fields of a part that may be left out. */
  fieldsAt(fields: CaseFields, key: string, part: CasePart): CaseFields | null {
    const map = fields.mapOf(key);
    return map === null ? null : this.fields(map, part);
  }

  /** An id, reported where it is not well formed or already taken. */
  id(fields: CaseFields, taken: Set<string>): string {
    const id = fields.text('id');
    const place = fields.placeOf('id');
    if (id !== '' && !idPattern.test(id)) {
      const reason = `The id ${quoted(id)} is not lower-case words joined by hyphens.`;
      fields.report('invalid-id', place, reason);
    } else if (id !== '' && taken.has(id)) {
      fields.report('duplicate-id', place, `Another part of this kind has the id "${id}".`);
    }
    taken.add(id);
    return id;
  }

  /** A list of names of one kind, each known; none where the key is not there. */
  names(fields: CaseFields, key: string, kind: CaseNames): readonly string[] {
    return fields.texts(key, 0).map((text) => this.#known(fields, text, kind));
  }

  name(fields: CaseFields, key: string, kind: CaseNames): string {
    const text = fields.located(key);
    return text === null ? '' : this.#known(fields, text, kind);
  }

  #known(fields: CaseFields, { value, place }: LocatedText, kind: CaseNames): string {
    const names = this.#names[kind];
    if (!names.includes(value)) {
      const { owner, code } = kinds[kind];
      const advice = names.length === 0 ? '' : ` ${nameAdvice(value, names, 'There are')}`;
      fields.report(code, place, `${owner} ${kind} ${quoted(value)}.${advice}`);
    }
    return value;
  }
}

const kinds: Readonly<Record<CaseNames, { readonly owner: string; readonly code: CaseProblemCode }>> = {
  act: { owner: 'The case has no', code: 'unknown-act' },
  order: { owner: 'The case has no', code: 'unknown-order' },
  observable: { owner: 'The model has no', code: 'unknown-observable' },
  source: { owner: 'Neither the model nor the list of sources has a', code: 'unknown-source' },
};

/** Ids of a list of maps, before they are read: parts name each other in any order. */
function idsUnder(map: LocatedMap, key: string): readonly string[] {
  const list = map.entries.get(key)?.value;
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item) => {
    const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
    return id?.kind === 'text' ? [id.value.trim()] : [];
  });
}
