import { describe, expect, it } from 'vitest';
import { clockReading, dayAndClock, durationWords } from '#renderer/text/clock.ts';
import { scaleNumber, shortNumber, statedNumber, timesMore } from '#renderer/text/numbers.ts';

describe('numbers in words', () => {
  it.each([
    [1.72, '1.7'],
    [334.6, '335'],
    [9.96, '10'],
    [0.0432, '0.043'],
    [1234.5, '1,235'],
    [0, '0'],
    [-2.24, '\u22122.2'],
    [0.999, '1.0'],
    [Number.NaN, 'no value'],
  ])('%d is printed as %s', (value, words) => expect(shortNumber(value)).toBe(words));

  it('keeps one decimal on a scale and stated digits as they stand', () => {
    expect(scaleNumber(3)).toBe('3.0');
    expect(scaleNumber(-0.04)).toBe('0.0');
    expect(statedNumber(2003)).toBe('2,003');
    expect(statedNumber(0.451)).toBe('0.451');
  });

  it('says whole ratios from two upwards', () => {
    expect(timesMore(192.4)).toBe('192 times more');
    expect(timesMore(1.52)).toBe('1.5 times more');
  });
});

describe('the clock', () => {
  it('starts at midnight before day 1', () => {
    expect(dayAndClock(0)).toBe('Day 1, 00:00');
    expect(dayAndClock(33)).toBe('Day 2, 09:00');
    expect(clockReading(23.999)).toEqual({ day: 2, clock: '00:00' });
  });

  it('says durations in hours and minutes', () => {
    expect(durationWords(25)).toBe('25 h');
    expect(durationWords(1.5)).toBe('1 h 30 min');
    expect(durationWords(0.25)).toBe('15 min');
  });
});
