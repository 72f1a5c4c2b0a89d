import { frameAt } from '#models/run/frame.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { SymbolValues } from '#renderer/worker/modelProtocol.ts';

/** What one way of giving the drug makes of every symbol at one time. */
export interface SymbolsNow {
  readonly regimen: string;
  readonly values: Readonly<Record<string, number>>;
}

export function symbolsAt(runs: readonly SymbolValues[], timeHours: number): readonly SymbolsNow[] {
  return runs.map(({ regimen, ...solution }) => ({ regimen, values: frameAt(solution, timeHours).values }));
}

/** The value in every run where it is the same in all, one for each run where it is not, nothing where there is none. */
export function valueWords(now: readonly SymbolsNow[], key: string): readonly string[] {
  const words = now.flatMap(({ values }) => {
    const value = values[key];
    return value === undefined ? [] : [shortNumber(value)];
  });
  const numbers = new Set(now.map(({ values }) => values[key]));
  return numbers.size === 1 ? words.slice(0, 1) : words;
}
