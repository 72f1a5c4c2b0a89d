import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { NumberInput } from '#renderer/controls/NumberInput.tsx';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { useNumberEntry } from '#renderer/controls/useNumberEntry.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { PersonValues } from './PersonValues.tsx';
import type { PopulationLab } from './PopulationLab.ts';

/** One of the people, drawn over the bands: the next, the one before, or by number. */
export function PersonPicker({
  lab,
  model,
}: {
  readonly lab: PopulationLab;
  readonly model: Model;
}): ReactElement {
  const id = useId();
  const { person, runs, count } = useStore(lab.store);
  const request = runs[0]?.request ?? null;
  const limits = { range: { from: 1, to: count, sources: [], note: null }, step: 1, unit: '1' };
  const subject = person?.subject ?? 1;
  const pick = (next: number) => lab.pick(Math.round(next));
  const entry = useNumberEntry(limits, subject, pick);
  const step = (by: number) =>
    pick(person === null ? (by > 0 ? 1 : count) : ((subject - 1 + by + count) % count) + 1);
  const problem = person?.pulled?.problems[0]?.reason ?? null;
  return (
    <section className="people-person" aria-labelledby={`${id}-title`}>
      <div className="people-row">
        <h3 id={`${id}-title`} className="form-title">
          One of them
        </h3>
        {person === null ? (
          <Button onClick={() => step(1)} offReason={request ? undefined : 'Nobody is solved yet.'}>
            Pull one out
          </Button>
        ) : (
          <>
            <IconButton icon={ChevronLeft} name="The one before" onClick={() => step(-1)} />
            <label htmlFor={`${id}-number`} className="visually-hidden">
              Number of the person
            </label>
            <span className="people-number">
              No.{' '}
              <NumberInput
                id={`${id}-number`}
                limits={limits}
                value={subject}
                entry={entry}
                isWrong={entry.reason !== null}
              />{' '}
              of {statedNumber(count)}
            </span>
            <IconButton icon={ChevronRight} name="The next one" onClick={() => step(1)} />
            <Button kind="quiet" onClick={() => lab.pick(null)}>
              Put back
            </Button>
          </>
        )}
      </div>
      {entry.reason === null ? null : <ProblemNote id={`${id}-problem`} reason={entry.reason} />}
      {problem === null ? null : <ProblemNote id={`${id}-unsolved`} reason={problem} />}
      {person?.pulled && request ? (
        <PersonValues pulled={person.pulled} model={model} request={request} />
      ) : person === null ? (
        <p className="people-note">Their curve is drawn over the bands, with what sets them apart.</p>
      ) : null}
    </section>
  );
}
