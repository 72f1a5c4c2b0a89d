import { describe, expect, it } from 'vitest';
import { nameCode } from '#models/population/nameCode.ts';
import { standardNormal } from '#models/population/standardNormal.ts';
import { loadLaboratory } from '#models/simulate.ts';

const address = { seed: 7, subject: 1, code: nameCode('clearance'), stream: 0, attempt: 0 };
const count = 40_000;
const drawn = Array.from({ length: count }, (_, index) => standardNormal({ ...address, subject: index + 1 }));
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('drawing a standard normal deviate by its address', () => {
  it('gives the same number every time, and another for each part of the address', () => {
    expect(standardNormal(address)).toBe(standardNormal({ ...address }));
    const others = [
      { seed: 8 },
      { seed: 7 + 2 ** 32 },
      { subject: 2 },
      { subject: 1 + 2 ** 32 },
      { code: nameCode('volume') },
      { stream: 1 },
      { attempt: 1 },
    ].map((change) => standardNormal({ ...address, ...change }));
    expect(new Set([standardNormal(address), ...others]).size).toBe(8);
  });

  it('has mean 0, variance 1, no skew and kurtosis 3, within five standard errors', () => {
    const moment = (power: number) => mean(drawn.map((z) => z ** power));
    expect(Math.abs(moment(1))).toBeLessThan(5 / Math.sqrt(count));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
    expect(Math.abs(moment(3))).toBeLessThan(5 * Math.sqrt(15 / count));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(5 * Math.sqrt(96 / count));
  });

  it('is independent between quantities, neighbours and streams', () => {
    const others = [
      drawn.map((_, index) => standardNormal({ ...address, subject: index + 1, code: nameCode('volume') })),
      drawn.map((_, index) => standardNormal({ ...address, subject: index + 1, stream: 1 })),
      [...drawn.slice(1), drawn[0]!],
    ];
    for (const other of others) {
      const correlation = mean(drawn.map((z, index) => z * other[index]!));
      expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(count));
    }
  });
});

describe('the code of a name', () => {
  it('is FNV-1a', () => {
    // Published test values of 32-bit FNV-1a.
    expect([nameCode(''), nameCode('a'), nameCode('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  it('differs between all quantities of the shipped model', () => {
    const laboratory = loadLaboratory('interpreter');
    if (!laboratory.ok) throw new Error('The shipped model has problems.');
    const { covariates, parameters } = laboratory.value.model;
    const names = [...covariates, ...parameters].map(({ name }) => name);
    expect(new Set(names.map(nameCode)).size).toBe(names.length);
  });
});
