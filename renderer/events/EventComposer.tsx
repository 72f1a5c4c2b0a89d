import { Plus } from 'lucide-react';
import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { Opening } from '#renderer/worker/protocol.ts';
import type { EventBook } from './EventBook.ts';
import { EventChoiceForm } from './EventChoiceForm.tsx';
import { eventChoices } from './eventChoices.ts';
import { eventRegimen } from './eventRegimen.ts';
import { everyRegimen, regimenChoices } from './regimenChoices.ts';
import { SentenceBox } from './SentenceBox.tsx';

export interface EventComposerProps {
  readonly book: EventBook;
  readonly model: Model;
  readonly help: Pick<Opening, 'exampleSentences' | 'regimenInputs'>;
  readonly playback: Playback;
}

/** Makes the next line: chosen from what the model offers, typed as a sentence, or begun from an example. */
export function EventComposer({ book, model, help, playback }: EventComposerProps): ReactElement {
  const id = useId();
  const { line } = useStore(book.store);
  const box = useRef<HTMLTextAreaElement>(null);
  // What the line itself makes likely, until somebody chooses.
  const [likely, setLikely] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = useMemo(() => eventChoices(model, help.exampleSentences), [model, help]);
  // Doses and the pump's faults have sentences of their own; the rest is found by choosing.
  const begun = help.exampleSentences.filter(({ name }) =>
    model.settings.every((setting) => setting.name !== name || setting.group === 'pump'),
  );
  const regimenOf = (rows: Parameters<typeof eventRegimen>[0]) =>
    eventRegimen(rows, model, help.regimenInputs);

  useEffect(() => {
    let isCurrent = true;
    void book.rowsOf(line.text).then((rows) => {
      if (isCurrent && rows) setLikely(eventRegimen(rows, model, help.regimenInputs));
    });
    return () => {
      isCurrent = false;
    };
  }, [book, line.text, model, help]);

  const add = async () => {
    const isAdded = await book.add(line.text, (rows) =>
      chosen === null ? regimenOf(rows) : chosen === everyRegimen ? null : chosen,
    );
    if (isAdded) setChosen(null);
    box.current?.focus();
  };
  const reason = line.problems[0]?.reason ?? null;
  return (
    <section className="event-composer" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="form-title">
        Add
      </h3>
      <EventChoiceForm
        choices={choices}
        playback={playback}
        onRows={(rows, isAsked) => {
          if (isAsked) setChosen(null);
          void book.writeLine(rows, isAsked);
        }}
      />
      <div className="event-row event-row-whom">
        <span className="event-row-label">Happens to</span>
        <Segmented
          name="Happens to"
          choices={regimenChoices(model)}
          value={chosen ?? likely ?? everyRegimen}
          onChange={setChosen}
        />
      </div>
      <div className="event-say">
        <label htmlFor={`${id}-line`} className="event-row-label">
          In words
        </label>
        <SentenceBox
          boxRef={box}
          id={`${id}-line`}
          value={line.text}
          onChange={book.typeLine}
          onEnter={() => void add()}
          problemId={reason === null ? null : `${id}-problem`}
        />
        {reason === null ? null : <ProblemNote id={`${id}-problem`} reason={reason} />}
        <Button kind="filled" icon={Plus} onClick={() => void add()}>
          Add
        </Button>
      </div>
      <p className="event-row-label" id={`${id}-examples`}>
        Or begin from one of these
      </p>
      <ul className="event-examples" aria-labelledby={`${id}-examples`}>
        {begun.map(({ name, sentence }) => (
          <li key={name}>
            <button
              type="button"
              className="event-example"
              onClick={() => {
                setChosen(null);
                book.offerLine(sentence);
                box.current?.focus();
              }}
            >
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
