import { type ReactElement, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import type { Branch } from '#models/scenario/playthrough.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { Dialog } from '#renderer/controls/Dialog.tsx';
import { durationWords } from '#renderer/text/clock.ts';
import type { ClockedCase } from './caseClock.ts';
import { dayAndClockAt } from './caseClock.ts';
import './fork.css';

export interface ForkDialogProps {
  readonly branches: readonly Branch[];
  /** Hour of the run from which the second future goes its own way. */
  readonly atHours: number;
  /** Gives the hour its day and clock. */
  readonly clocked: ClockedCase;
  readonly onFork: (name: string) => void;
  readonly onClose: () => void;
}

const longestName = 40;

/** Asks for the name of a second future. Nothing of the first is lost. */
export function ForkDialog({ branches, atHours, clocked, onFork, onClose }: ForkDialogProps): ReactElement {
  const id = useId();
  const names = branches.map(({ name }) => name);
  const [name, setName] = useState(() => freeName(names));
  const field = useRef<HTMLInputElement>(null);
  // The dialog puts the keyboard on its title as it opens; its question is the name.
  useEffect(() => field.current?.focus(), []);
  const reason = nameProblem(name, names);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason === null) onFork(name.trim());
  };
  const when = dayAndClockAt(clocked, atHours);
  const after = atHours - clocked.beginsHours;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Keep both futures?"
      foot={
        <>
          <Button kind="quiet" onClick={onClose}>
            Not now
          </Button>
          <Button kind="filled" onClick={submit} offReason={reason ?? undefined}>
            Fork here
          </Button>
        </>
      }
    >
      <p className="dialog-words">
        The first stays as it is, dotted; you go on in the second. Nothing is undone.
      </p>
      <form className="fork-form" onSubmit={submit}>
        <p className="fork-when">
          <span>From</span>
          <strong>{when}</strong>
          <span className="fork-after">
            {after < 1 / 120 ? 'the beginning' : `${durationWords(after)} after the beginning`}
          </span>
        </p>
        <label htmlFor={id}>Name of the second future</label>
        <input
          id={id}
          className="text-input"
          value={name}
          maxLength={longestName}
          autoComplete="off"
          ref={field}
          aria-invalid={reason !== null}
          aria-describedby={reason === null ? undefined : `${id}-problem`}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {reason === null ? null : (
          <p id={`${id}-problem`} className="fork-problem" role="alert">
            {reason}
          </p>
        )}
      </form>
    </Dialog>
  );
}

/** "Second future", "Third future", then by number. */
function freeName(names: readonly string[]): string {
  const ordinals = ['Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
  const words = (count: number) => (ordinals[count] ? `${ordinals[count]} future` : `Future ${count + 2}`);
  let count = Math.max(names.length - 1, 0);
  while (names.includes(words(count))) count += 1;
  return words(count);
}

function nameProblem(name: string, names: readonly string[]): string | null {
  if (name.trim() === '') return 'A future needs a name.';
  return names.includes(name.trim()) ? 'Another future has this name.' : null;
}
