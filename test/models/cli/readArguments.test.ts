import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from '#models/terminal/readArguments.ts';

function faults(...args: readonly string[]): readonly string[] {
  return readArguments(args).problems.map(({ code, place }) => `${code} ${place.column}`);
}

function given(...args: readonly string[]): readonly string[] {
  return readArguments(args).given.map(({ name, value }) => `${name}:${value}`);
}

describe('the arguments of the terminal door', () => {
  it('take a value after a space or an equals sign', () => {
    expect(given('--case', 'x', '--out=dir', '--csv', '-')).toEqual(['case:x', 'out:dir', 'csv:-']);
    expect(faults('--case', 'x', '--out=dir', '--csv', '-')).toEqual([]);
  });

  it('may repeat --set and --dose, and keep an equals sign in the value', () => {
    expect(given('--set', 'a=1', '--set=b=2', '--dose', 'x', '--dose', 'y')).toEqual([
      'set:a=1',
      'set:b=2',
      'dose:x',
      'dose:y',
    ]);
  });

  it('may have a value that starts with a minus sign', () => {
    expect(given('--hours', '-5')).toEqual(['hours:-5']);
  });

  it('are faulty with place, all at once', () => {
    expect(
      faults('stray', '--evnts', 'a.csv', '--hours', '--every', '0.1', '--csv=', '--list=yes', '-x'),
    ).toEqual([
      'unexpected-argument 1',
      'unknown-option 2',
      'missing-value 4',
      'missing-value 7',
      'unexpected-value 8',
      'unknown-option 9',
    ]);
  });

  it('do not lose the option that follows a missing value', () => {
    expect(given('--hours', '--every', '0.5')).toEqual(['every:0.5']);
  });

  it('name the likely option', () => {
    expect(readArguments(['--evnts']).problems[0]?.reason).toContain('Did you mean "--events"?');
  });

  it('may give most options once only', () => {
    expect(faults('--hours', '1', '--hours', '2')).toEqual(['option-twice 3']);
  });

  it.each(['--omex', '--sbml'])('do not accept %s, which is not built', (option) => {
    expect(faults(option, 'x')).toEqual(['unknown-option 1']);
  });

  it('are each either given or faulty, whatever they are', () => {
    const word = fc.oneof(fc.constantFrom('--set', '--hours', '--', '-', '--list', '--csv='), fc.string());
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (args) => {
        const read = readArguments(args);
        return read.given.length + read.problems.length > 0;
      }),
    );
  });
});
