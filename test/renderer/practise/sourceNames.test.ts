import { describe, expect, it } from 'vitest';
import { casePlace } from '#renderer/practise/casePlace.ts';
import { shortSource } from '#renderer/practise/shortSource.ts';
import { fakePractise } from './fakePractise.ts';

describe('a source in a margin', () => {
  it.each([
    ['saulino-2016', 'Saulino 2016. Panel of 21 experts.', 'Saulino 2016'],
    ['ordia-vaisman', 'Ordia and Vaisman. Letter: a working catheter.', 'Ordia and Vaisman'],
    ['mededportal-withdrawal-2014', 'MedEdPORTAL 2014, Baclofen Withdrawal.', 'MedEdPORTAL 2014'],
    ['oral-rescue-failed', 'Case: 100 mg a day into the gut did not stop it.', 'Oral rescue failed'],
    [
      'withdrawal-onset',
      'Onset of withdrawal 12 to 72 h after an abrupt stop, commonly 1 to 3 days.',
      'Withdrawal onset',
    ],
    ['this-model', '', 'This model'],
  ])('%s is cited as people do', (key, citation, name) => {
    expect(shortSource(key, { [key]: citation })).toBe(name);
  });
});

describe('the place of a case', async () => {
  const catalogue = await fakePractise().list();

  it('is that in the list, by level', () => {
    expect(casePlace({ id: 'sample-easy' }, catalogue)).toBe('Case 1 of 3');
    expect(casePlace({ id: 'sample-stall' }, catalogue)).toBe('Case 2 of 3');
  });

  it('is nowhere while the list is read, and of one of one\u2019s own that it is', () => {
    expect(casePlace({ id: 'sample-stall' }, null)).toBe('');
    expect(casePlace({ text: 'id: mine', file: 'mine.yaml' }, catalogue)).toBe('Your case');
  });
});
