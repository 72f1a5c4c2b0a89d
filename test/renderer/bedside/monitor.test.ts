import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeAlarms, soundingClass, stillAcknowledged } from '#renderer/bedside/alarms.ts';
import { monitorSigns } from '#renderer/bedside/monitorSign.ts';
import { monitorWindow } from '#renderer/bedside/monitorWindow.ts';
import { labelWithin, monitorSummary, rangeWords } from '#renderer/bedside/monitorWords.ts';
import { signState, signValue } from '#renderer/bedside/signState.ts';
import { trendOf } from '#renderer/bedside/trend.ts';
import { trendSentence } from '#renderer/bedside/trendSentence.ts';
import { sampleModel } from '../practise/sampleWard.ts';
import { breath, heart, runOf } from './sampleSigns.ts';

const clockWords = (hours: number) => `hour ${hours}`;

describe('the usual range of a sign', () => {
  const names = sampleModel.observables.map(({ name }) => name);
  const signs = new Map(monitorSigns(sampleModel, names).map((sign) => [sign.name, sign]));

  it('lies between the nearest dangers of the model file', () => {
    expect(rangeWords(signs.get('heart_rate')!)).toBe('50–100');
    expect(rangeWords(signs.get('body_temperature')!)).toBe('up to 38');
    expect(rangeWords(signs.get('oxygen_saturation')!)).toBe('90 and up');
    expect(rangeWords(signs.get('ashworth_leg')!)).toBe('');
  });

  it('is left urgently for a toxic band, and at once by breath, oxygen and waking', () => {
    const temperature = signs.get('body_temperature')!;
    expect([37, 38.5, 39.5].map((value) => signState(temperature, value))).toEqual([
      'usual',
      'high',
      'urgent-high',
    ]);
    expect(signState(signs.get('respiratory_rate')!, 6)).toBe('urgent-low');
    expect(signState(signs.get('heart_rate')!, 40)).toBe('low');
  });

  it('shows whole beats and whole points', () => {
    expect(signs.get('respiratory_rate')!.format(9.4)).toBe('9');
    expect(signs.get('glasgow_coma_scale')!.format(14.2)).toBe('14');
    expect(signs.get('body_temperature')!.format(37.94)).toBe('37.9');
  });
});

describe('a sign without a signal', () => {
  const run = runOf({ heart_rate: () => 70 });

  it('is one that the run has not, or after the run stopped', () => {
    expect(signValue(run, 'heart_rate', 48)).toBe(70);
    expect(signValue(run, 'heart_rate', 49)).toBeNull();
    expect(signValue(run, 'creatine_kinase', 1)).toBeNull();
    expect(signValue(null, 'heart_rate', 1)).toBeNull();
    expect(signState(heart, null)).toBe('no-signal');
  });

  it('is said as such', () => {
    expect(monitorSummary([heart, breath], ['no-signal', 'usual'], [null, 14])).toBe(
      'Heart rate: no signal. 1 other as usual.',
    );
  });
});

describe('what the monitor says', () => {
  it('names what is out and counts the rest', () => {
    expect(monitorSummary([heart, breath], ['high', 'usual'], [105, 14])).toBe(
      'Heart rate 105, high. 1 other as usual.',
    );
    expect(monitorSummary([heart, breath], ['usual', 'usual'], [70, 14])).toBe('All 2 signs as usual.');
  });

  it('keeps the capital of a name', () => {
    expect(['Heart rate', 'Glasgow score', 'EEG stage', 'H-reflex'].map(labelWithin)).toEqual([
      'heart rate',
      'Glasgow score',
      'EEG stage',
      'H-reflex',
    ]);
  });
});

describe('alarms', () => {
  it('sound in the graver class until each is acknowledged', () => {
    const active = activeAlarms([heart, breath], ['high', 'urgent-low']);
    expect(soundingClass(active, [])).toBe('urgent');
    expect(soundingClass(active, ['respiratory_rate:urgent-low'])).toBe('attention');
    expect(soundingClass(active, active)).toBeNull();
  });

  it('are heard again when they come back or get worse', () => {
    const high = activeAlarms([heart], ['high']);
    expect(stillAcknowledged(high, high)).toBe(high);
    expect(stillAcknowledged(high, [])).toEqual([]);
    expect(soundingClass(activeAlarms([heart], ['urgent-high']), high)).toBe('urgent');
  });
});

describe('a trend', () => {
  it('knows nothing of what comes: line, scale and band are the same whatever the future', () => {
    const past = (hours: number) => 70 + 5 * Math.sin(hours);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 47, noNaN: true }),
        fc.double({ min: -300, max: 300, noNaN: true }),
        (now, jump) => {
          // Between two samples the line leads towards the next one, which is solved already.
          const last = Math.ceil(now * 10) / 10;
          const one = runOf({ heart_rate: past });
          const other = runOf({ heart_rate: (hours) => past(hours) + (hours > last + 1e-9 ? jump : 0) });
          const window = monitorWindow('day', now, 20);
          expect(trendOf(heart, other, window, now)).toEqual(trendOf(heart, one, window, now));
        },
      ),
    );
  });

  it('ends at now, at the right edge of a day, and stays in its box', () => {
    const run = runOf({ heart_rate: (hours) => 60 + 2 * hours });
    const trend = trendOf(heart, run, monitorWindow('day', 30, 20), 30);
    expect(trend.end?.x).toBeCloseTo(100);
    expect(trend.end!.y).toBeGreaterThan(0);
    expect(trend.end!.y).toBeLessThan(100);
    expect(trend.band!.top).toBeLessThan(trend.band!.bottom);
  });

  it('leaves the time before the run empty', () => {
    const run = runOf({ heart_rate: () => 70 });
    const trend = trendOf(heart, run, monitorWindow('day', 6, 4), 6);
    expect(trend.path.startsWith('M75.00')).toBe(true);
  });

  it('since arrival is at least an hour wide', () => {
    expect(monitorWindow('all', 20.1, 20)).toEqual({ fromHours: 20, toHours: 21 });
    expect(monitorWindow('all', 30, 20)).toEqual({ fromHours: 20, toHours: 30 });
  });
});

describe('the sentence under the trends', () => {
  it('says what moved most, from where to where, and what moved first', () => {
    const run = runOf({
      heart_rate: (hours) => (hours < 40 ? 70 : 70 + 5 * (hours - 40)),
      respiratory_rate: (hours) => (hours < 30 ? 14 : 14 + (hours - 30)),
    });
    expect(trendSentence([heart, breath], run, { fromHours: 24, nowHours: 48 }, clockWords)).toBe(
      'Over 24 h breathing rose from 14 to 32 and heart rate from 70 to 110. Breathing moved first, about hour 34.5.',
    );
  });

  it('does not call a wave a trend', () => {
    const run = runOf({ heart_rate: (hours) => 72 + Math.sin(hours) });
    expect(trendSentence([heart], run, { fromHours: 24, nowHours: 48 }, clockWords)).toBe(
      'Over 24 h nothing has moved by much.',
    );
  });

  it('waits until there is something to say', () => {
    expect(trendSentence([heart], null, { fromHours: 24, nowHours: 24.1 }, clockWords)).toBe('No trend yet.');
  });
});
