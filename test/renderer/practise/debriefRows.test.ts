import { describe, expect, it } from 'vitest';
import { actWords, windowWords } from '#renderer/practise/actWords.ts';
import { shortDayAndClockAt } from '#renderer/practise/caseClock.ts';
import { caseTicks } from '#renderer/practise/caseTicks.ts';
import { debriefCurves } from '#renderer/practise/debriefCurves.ts';
import { closeWindow, hiddenFaults, wholeWindow } from '#renderer/practise/debriefWindow.ts';
import { forkIdeas } from '#renderer/practise/tryNext.ts';
import { debriefedSample, sampleDebrief, sampleRows, sampleScore, scoredAct } from './sampleDebrief.ts';

const played = debriefedSample.case;

describe('an act in words', () => {
  it('has its time and its word, however it went', () => {
    expect(sampleRows.map((row) => actWords(row, played))).toEqual([
      '19:05, in time',
      '01:35, 4 h 30 min late',
      'missed',
      '18:35, not needed',
      '03:05, harmful',
    ]);
    const early = scoredAct({ after: 0, verdict: 'early', window: { fromHours: 24.5, toHours: 26 } });
    expect(actWords(early, played)).toBe('18:05, 30 min early');
  });

  it('says when it was due', () => {
    expect(windowWords(sampleRows[0]!, played)).toBe('Sun 18:05 to Sun 21:05');
    expect(windowWords({ window: null }, played)).toBe('');
  });
});

describe('the hours that a debrief shows', () => {
  it('begin before the fault that nobody knew of', () => {
    expect(hiddenFaults(played)).toEqual([{ id: 'stall', label: 'The motor stalls', atHours: 6.6 }]);
    const { fromHours, toHours } = wholeWindow(played);
    expect(fromHours).toBeLessThan(6.6);
    expect(toHours).toBe(played.hours);
  });

  it('come close to the acts where the whole case would press them together', () => {
    const close = closeWindow(played, sampleRows)!;
    for (const { atHours } of sampleRows) {
      if (atHours !== null) expect(atHours).toBeLessThan(close.toHours);
    }
    expect(close.toHours - close.fromHours).toBeLessThan(30);
    expect(closeWindow(played, [scoredAct({ after: 60 })])).toBeNull();
    expect(closeWindow(played, [])).toBeNull();
  });
});

describe('the clock under the curves', () => {
  it('names the days of the week at their midnights, by the clock of the case', () => {
    const { ticks, nights } = caseTicks(played, { fromHours: 20, toHours: 60 }, 700, 50);
    const days = ticks
      .filter(({ isMidnight }) => isMidnight)
      .map(({ hours, label }) => [hours.toFixed(2), label]);
    expect(days).toEqual([
      ['29.92', 'Mon'],
      ['53.92', 'Tue'],
    ]);
    expect(nights[0]!.fromHours).toBeCloseTo(27.92, 2);
  });

  it('holds in the weeks before the first Monday', () => {
    expect(shortDayAndClockAt({ clockHours: 1, beginsHours: 30 }, 0)).toBe('Sat 19:00');
  });
});

describe('the curves of a debrief', () => {
  it('carry every future by its own name and say what each came to', () => {
    const [withdrawal] = debriefCurves(debriefedSample, sampleDebrief.futures, false, wholeWindow(played));
    expect(withdrawal!.lines.map(({ name }) => name)).toEqual([
      'Your run',
      'Call at once',
      'Nothing done',
      'Ideal path',
    ]);
    expect(withdrawal!.sentence).toMatch(
      /^Highest: your run 0\.\d\d, call at once 0\.\d\d, nothing done 1\.00/,
    );
    expect(withdrawal!.ends).toMatchObject({ from: 0, to: 1 });
  });
});

describe('moments to try again from', () => {
  it('are those at which something came late, never, or should not have come', () => {
    const ideas = forkIdeas(played, sampleScore, { nowHours: 34 });
    expect(ideas.map(({ words }) => words)).toEqual([
      'Pump team, on call at 18:05 instead',
      'Restart the pump with the team: leave it out at 03:05',
    ]);
    expect(ideas.map(({ atHours }) => atHours)).toEqual([24, 33]);
  });

  it('never lie before the beginning or after what was played', () => {
    const row = scoredAct({ verdict: 'late', window: { fromHours: 2, toHours: 3 } });
    expect(forkIdeas(played, { rows: [row] }, { nowHours: 30 })[0]!.atHours).toBe(24);
    const later = scoredAct({ verdict: 'missed', after: null, window: { fromHours: 60, toHours: 70 } });
    expect(forkIdeas(played, { rows: [later] }, { nowHours: 30 })[0]!.atHours).toBe(30);
  });
});
