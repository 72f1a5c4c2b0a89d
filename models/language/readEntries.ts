import type { Reading } from './draft.ts';
import { Fields } from './Fields.ts';
import { kindWords, type LocatedMap } from './located.ts';
import type { ModelPart } from './modelKeys.ts';
import { isReservedName } from './reservedNames.ts';

const snakeCase = /^[a-z][a-z0-9_]*$/;
const kebabCase = /^[a-z][a-z0-9_-]*$/;

/**
 * The entries of a section whose keys are names that its author chose, such as states by name.
 * @param naming how names are written: of quantities in snake_case; of sources and parameter sets with hyphens as well
 */
export function readEntries(
  section: LocatedMap | null,
  part: ModelPart,
  reading: Reading,
  naming: 'snake' | 'kebab' = 'snake',
): { readonly name: string; readonly fields: Fields }[] {
  return [...(section?.entries ?? [])].flatMap(([name, { keyPlace, value }]) => {
    const pattern = naming === 'snake' ? snakeCase : kebabCase;
    if (!pattern.test(name)) {
      const shape = naming === 'snake' ? 'snake_case' : 'small letters, digits, hyphens and underscores';
      reading.problems.add('invalid-name', keyPlace, `The name "${name}" is not written in ${shape}.`, name);
    } else if (isReservedName(name)) {
      const reason = `The name "${name}" belongs to the language or to JavaScript; choose another.`;
      reading.problems.add('reserved-name', keyPlace, reason, name);
    }
    if (value.kind === 'map') return [{ name, fields: new Fields(value, part, name, keyPlace, reading) }];
    const reason = `"${name}" must be ${kindWords.map}, not ${kindWords[value.kind]}.`;
    reading.problems.add('wrong-type', value.place, reason, name);
    return [];
  });
}
