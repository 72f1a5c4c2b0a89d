import { describe, expect, it } from 'vitest';
import { outputFault } from '#models/terminal/outputFault.ts';

const fault = (code: string) => Object.assign(new Error(`${code}: write`), { code });

describe('a fault of standard output', () => {
  it('is none where the reader has seen enough', () => {
    expect(outputFault(fault('EPIPE'))).toEqual({ code: 0, line: null });
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EIO', 'the disk or the terminal fails'],
    ['EWHAT', 'EWHAT: write'],
  ])('%s ends the process with one coded line', (code, words) => {
    const line = `error cannot-write at standard-output:1:1: standard output: ${words}.`;
    expect(outputFault(fault(code))).toEqual({ code: 1, line });
  });
});
