import { type ComponentProps, type KeyboardEvent, useEffect, useState } from 'react';
import { statedNumber } from '#renderer/text/numbers.ts';
import { type NumberLimits, readEntry, steppedValue, stepsOfKey } from './numberEntry.ts';

/** A half-typed number is neither scolded nor taken as meant before it has rested this long. */
const restMilliseconds = 500;

interface Draft {
  readonly text: string;
  /** The value in force while this text stands; when that changes from outside, the draft is forgotten. */
  readonly value: number;
  /** The last good value that was meant: from before the typing, or a number that has rested. */
  readonly lastGood: number;
  readonly reason: string | null;
  readonly hasRested: boolean;
}

export interface NumberEntryState {
  /** The sentence to show, or null. */
  readonly reason: string | null;
  /** Moves by steps and forgets what was half typed. */
  readonly moveBy: (steps: number) => void;
  readonly inputProps: Pick<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'>;
}

/**
 * Typing a number with live effect. Every good number is passed on at once; a bad one brings the last good value back and
 * gives a sentence. Escape returns to the last good value; arrows move one step, with Shift ten.
 */
export function useNumberEntry(
  limits: NumberLimits,
  value: number,
  onChange: (value: number) => void,
): NumberEntryState {
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft && Object.is(draft.value, value) ? draft : null;

  useEffect(() => {
    if (!current || current.hasRested) return;
    const timer = setTimeout(() => setDraft(rested(current)), restMilliseconds);
    return () => clearTimeout(timer);
  }, [current]);

  const pass = (next: number) => {
    if (!Object.is(next, value)) onChange(next);
  };
  const type = (text: string) => {
    const lastGood = current?.lastGood ?? value;
    const entry = readEntry(text, limits, lastGood);
    const next = entry.ok ? entry.value : lastGood;
    const reason = entry.ok ? null : entry.reason;
    const isStillWrong = reason !== null && current?.reason != null && current.hasRested;
    setDraft({ text, value: next, lastGood, reason, hasRested: isStillWrong });
    pass(next);
  };
  const leave = () => setDraft(current?.reason ? rested(current) : null);
  const moveBy = (steps: number) => {
    setDraft(null);
    pass(steppedValue(value, steps, limits));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const steps = stepsOfKey(event.key, event.shiftKey);
    if (steps !== null) moveBy(steps);
    else if (event.key === 'Enter') leave();
    else if (event.key === 'Escape' && current) {
      setDraft(null);
      pass(current.lastGood);
    } else return;
    event.preventDefault();
  };

  return {
    reason: current?.hasRested ? current.reason : null,
    moveBy,
    inputProps: {
      value: current?.text ?? statedNumber(value),
      onChange: (event) => type(event.currentTarget.value),
      onBlur: leave,
      onKeyDown,
    },
  };
}

/** A text that stands for a while is meant: a good number becomes the one to return to, a bad one shows its sentence. */
function rested(draft: Draft): Draft {
  return { ...draft, hasRested: true, lastGood: draft.reason === null ? draft.value : draft.lastGood };
}
