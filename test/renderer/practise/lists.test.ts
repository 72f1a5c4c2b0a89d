import { describe, expect, it } from 'vitest';
import { costWords, groupActs, splitActs } from '#renderer/practise/actGroups.ts';
import { groupCases, noFilter } from '#renderer/practise/caseFilters.ts';
import { countWords } from '#renderer/practise/countWords.ts';
import { firstBranch } from '#renderer/practise/session.ts';
import { awaitedAnswers, notAskedYet, toldCount, toldStory } from '#renderer/practise/storyEntries.ts';
import { fakePractise, playSample } from './fakePractise.ts';
import { sampleCase } from './sampleWard.ts';

const begins = sampleCase.beginsHours;
const fresh = firstBranch('try-1', 'First try', begins);
const acts = new Map(sampleCase.acts.map((act) => [act.id, act]));

describe('the list of cases', async () => {
  const catalogue = await fakePractise().list();

  it('goes by level, with what cannot be read last', () => {
    const groups = groupCases(catalogue, {}, noFilter);
    expect(groups.map(({ label }) => label)).toEqual(['Introductory', 'Intermediate', 'Cannot be read']);
    expect(countWords(groups, catalogue.length)).toBe('3 cases');
  });

  it('finds words in titles and in what one learns', () => {
    const found = groupCases(catalogue, {}, { ...noFilter, words: 'sepsis TELL' });
    expect(found.flatMap(({ cases }) => cases.map(({ id }) => id))).toEqual(['sample-stall']);
    expect(countWords(found, catalogue.length)).toBe('1 of 3 cases');
  });

  it('leaves out what was played, and other levels', () => {
    const marks = { 'sample-stall': { isPlayed: true, isPassed: false } };
    const unplayed = groupCases(catalogue, marks, { ...noFilter, onlyNew: true });
    expect(unplayed.flatMap(({ cases }) => cases.map(({ id }) => id))).not.toContain('sample-stall');
    expect(groupCases(catalogue, {}, { ...noFilter, level: 'advanced' })).toEqual([]);
  });
});

describe('the acts at hand', () => {
  it('stand under three headings', () => {
    expect(groupActs(sampleCase.acts).map(({ label }) => label)).toEqual(['Find out', 'Treat', 'Call']);
  });

  it('hide what needs another act before it', () => {
    const ids = splitActs(sampleCase, playSample([]), []).offered.map(({ id }) => id);
    expect(ids).not.toContain('restore');
  });

  it('are parted by what the question puts forward', () => {
    const { offered, others } = splitActs(sampleCase, playSample([]), ['x-ray']);
    expect(offered.map(({ id }) => id)).toEqual(['x-ray']);
    expect(others).toHaveLength(sampleCase.acts.length - 2);
  });

  it.each([
    ['read-log', null, '10 min'],
    ['oral-cover', 20, '20 mg, 5 min'],
    ['cultures', null, '15 min, answer 1 h later'],
  ] as const)('say what they cost: %s', (id, amount, words) => {
    expect(costWords(acts.get(id)!, amount)).toBe(words);
  });
});

describe('what the learner knows', () => {
  const log = [{ kind: 'act', atHours: begins + 0.1, act: 'cultures', amount: null }] as const;
  const { timeline } = playSample(log);

  it('opens with the story at the beginning and grows by what is told', () => {
    const told = timeline.slice(0, toldCount(timeline, begins + 0.4));
    const { opening, known } = toldStory(sampleCase, told);
    expect(opening.map(({ id }) => id)).toEqual(['arrival']);
    expect(known.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['act cultures', 'story bloods']);
  });

  it('holds nothing later than now', () => {
    for (const hours of [0, 0.25, 0.5, 1, 5, 20]) {
      const told = timeline.slice(0, toldCount(timeline, begins + hours));
      expect(told.every(({ atHours }) => atHours <= begins + hours + 1e-6)).toBe(true);
    }
  });

  it('says what it waits for, and when it comes', () => {
    const branch = { ...fresh, log, nowHours: begins + 0.5 };
    const [awaited] = awaitedAnswers(sampleCase, { timeline }, branch);
    expect(awaited?.label).toBe('Blood cultures, creatine kinase');
    expect(awaited?.dueHours).toBeCloseTo(begins + 0.1 + 0.25 + 1, 9);
    expect(awaitedAnswers(sampleCase, { timeline }, { ...branch, nowHours: begins + 2 })).toEqual([]);
  });

  it('names what was not asked yet, whether or not it matters', () => {
    expect(notAskedYet(sampleCase, playSample([]))).toHaveLength(4);
    expect(notAskedYet(sampleCase, playSample(log))).not.toContain('Blood cultures, creatine kinase');
  });
});
