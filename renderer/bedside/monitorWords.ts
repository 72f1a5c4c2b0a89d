import { statedNumber } from '#renderer/text/numbers.ts';
import type { MonitorSign } from './monitorSign.ts';
import { isAlarm, type SignState, stateWords } from './signState.ts';

/** The usual range in figures: "50–100", "up to 38", "65 and up"; empty where there is none. */
export function rangeWords({ low, high }: Pick<MonitorSign, 'low' | 'high'>): string {
  if (low !== null && high !== null) return `${statedNumber(low)}\u2013${statedNumber(high)}`;
  if (high !== null) return `up to ${statedNumber(high)}`;
  return low === null ? '' : `${statedNumber(low)} and up`;
}

/** "Heart rate 105, high. Temperature 38.4, high. 6 others as usual." What a monitor says to somebody who does not see it. */
export function monitorSummary(
  signs: readonly MonitorSign[],
  states: readonly SignState[],
  values: readonly (number | null)[],
): string {
  const words = signs.flatMap((sign, index) => {
    const state = states[index] ?? 'no-signal';
    const value = values[index] ?? null;
    if (state === 'no-signal' || value === null) return [`${sign.label}: no signal.`];
    return isAlarm(state) ? [`${sign.label} ${sign.format(value)}, ${stateWords[state]}.`] : [];
  });
  const others = signs.length - words.length;
  if (words.length === 0) return `All ${signs.length} signs as usual.`;
  const rest = others === 0 ? [] : [`${others} ${others === 1 ? 'other' : 'others'} as usual.`];
  return [...words, ...rest].join(' ');
}

// Names of people and short forms keep their capital.
const keepsCapital = /^(?:Glasgow|Ashworth|[A-Z](?![a-z]))/;

/** "Heart rate" within a sentence: "heart rate". */
export function labelWithin(label: string): string {
  return keepsCapital.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
