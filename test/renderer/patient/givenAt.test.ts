import { expect, it } from 'vitest';
import { givenAt } from '#renderer/patient/givenAt.ts';

it('names the clock times of one day in order', () => {
  expect(givenAt([7, 15, 23, 31, 39])).toBe('07, 15, 23 h');
  expect(givenAt([19, 31, 43])).toBe('07, 19 h');
});

it('writes minutes where a dose is not on the hour', () => {
  expect(givenAt([7.5, 19.5, 31.5])).toBe('07:30, 19:30');
});

it('says how often where the doses are many', () => {
  expect(givenAt([7, 11, 15, 19, 23, 27, 31])).toBe('every 4 h from 07:00');
});

it('says none without a dose', () => {
  expect(givenAt([])).toBe('none');
});
