import { describe, expect, it } from 'vitest';
import { findActions, type PaletteAction } from '#renderer/app/findActions.ts';

const actions: readonly PaletteAction[] = [
  'Axis: double height of B',
  'Double the last tablet',
  'Pin this run',
  'Redouble nothing',
].map((words) => ({ id: words, words, run: () => undefined }));

const wordsFound = (query: string) => findActions(actions, query).map(({ action }) => action.words);

describe('finding actions', () => {
  it('gives all in their order for no query', () => {
    expect(wordsFound('  ')).toEqual(actions.map(({ words }) => words));
  });

  it('wants every word of the query, in any order and case', () => {
    expect(wordsFound('TABLET dou')).toEqual(['Double the last tablet']);
    expect(wordsFound('double pin')).toEqual([]);
  });

  it('puts those where a word begins with the query before those that merely hold it', () => {
    expect(wordsFound('dou')).toEqual([
      'Axis: double height of B',
      'Double the last tablet',
      'Redouble nothing',
    ]);
  });

  it('marks every match and loses no letter', () => {
    const [found] = findActions(actions, 'la ta');
    expect(found?.pieces).toEqual([
      { text: 'Double the ', isMatch: false },
      { text: 'la', isMatch: true },
      { text: 'st ', isMatch: false },
      { text: 'ta', isMatch: true },
      { text: 'blet', isMatch: false },
    ]);
  });
});
