import { describe, expect, it } from 'vitest';
import { ProblemList } from '#models/language/ProblemList.ts';
import { readYaml } from '#models/language/readYaml.ts';
import { unmarked } from './plantFault.ts';

/** The place that the YAML reader gives to the character x of the only value. */
function placeOfX(yaml: string): { line: number; column: number } {
  const value = readYaml(yaml, 'a.yaml', new ProblemList())?.entries.get('key')?.value;
  if (value?.kind !== 'text') throw new Error('The key has no text.');
  const { line, column } = value.placeAt(value.value.indexOf('x'));
  return { line, column };
}

describe('a character of a YAML text keeps its place', () => {
  it.each([
    ['plain', 'key: a + »x'],
    ['plain over lines', 'key: a +\n  b *\n    »x - c'],
    ['in double quotes', 'key: "a + »x"'],
    ['in double quotes over lines', 'key: "a +\n   »x"'],
    ['in single quotes', "key: 'a + »x'"],
    ['folded', 'key: >-\n  a +\n    »x\n  - c\n'],
    ['literal', 'key: | # a comment\n\n   a +\n   »x\n'],
    ['after another entry', '{first: 1, key: "»x"}'],
    ['with carriage returns', 'first: 1\r\nkey: >\r\n  a +\r\n  »x\r\n'],
  ])('%s', (_, marked) => {
    const { text, line, column } = unmarked(marked);
    expect(placeOfX(text)).toEqual({ line, column });
  });

  it('falls back to the start of a text that is written with escapes', () => {
    expect(placeOfX('key: "\\u0061 + x"')).toEqual({ line: 1, column: 6 });
  });
});
