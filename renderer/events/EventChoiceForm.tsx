import { type ReactElement, useEffect, useId, useState } from 'react';
import type { EventRow } from '#models/dosing/eventRow.ts';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import { Select } from '#renderer/controls/Select.tsx';
import { useRestingTime } from '#renderer/curves/useRestingTime.ts';
import { dayAndClock } from '#renderer/text/clock.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { EventNumber } from './EventNumber.tsx';
import { type EventChoice, type EventNumbers, eventGroups } from './eventChoices.ts';
import { eventRows } from './eventRows.ts';

export interface EventChoiceFormProps {
  readonly choices: readonly EventChoice[];
  readonly playback: Playback;
  /** Called with the rows of the choice whenever something of it is changed here, or, not asked for, when the cursor moves. */
  readonly onRows: (rows: readonly EventRow[], isAsked: boolean) => void;
}

const cursorRestMilliseconds = 200;

/** What can happen, made from the model file: what, how much, when, until when. */
export function EventChoiceForm({ choices, playback, onRows }: EventChoiceFormProps): ReactElement {
  const id = useId();
  const [name, setName] = useState('');
  const [numbers, setNumbers] = useState<EventNumbers>({});
  const [ownHours, setOwnHours] = useState<number | null>(null);
  const [untilHours, setUntilHours] = useState<number | null>(null);
  const cursorHours = Math.round(10 * useRestingTime(playback, cursorRestMilliseconds)) / 10;
  const atHours = ownHours ?? cursorHours;
  const choice = choices.find((one) => one.name === name) ?? null;

  const tell = (
    changes: Partial<{ numbers: EventNumbers; at: number; until: number | null }>,
    of = choice,
    isAsked = true,
  ) => {
    if (!of) return;
    const { numbers: nowNumbers = numbers, at = atHours, until = untilHours } = changes;
    onRows(eventRows(of, { atHours: at, untilHours: until, numbers: nowNumbers }), isAsked);
  };
  // The line follows the cursor until a time is typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the cursor may rewrite the line by itself.
  useEffect(() => {
    if (ownHours === null) tell({}, choice, false);
  }, [cursorHours]);

  const choose = (next: string) => {
    setName(next);
    setNumbers({});
    setUntilHours(null);
    tell({ numbers: {}, until: null }, choices.find((one) => one.name === next) ?? null);
  };
  const hourLimits = {
    range: { from: 0, to: playback.endHours, sources: [], note: null },
    step: 0.5,
    unit: 'h',
  };
  return (
    <div className="event-choice">
      <select
        className="select select-box"
        aria-label="What happens"
        value={name}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="" disabled>
          Choose what happens
        </option>
        {eventGroups.map((group) => {
          const here = choices.filter((one) => one.group === group);
          return here.length === 0 ? null : (
            <optgroup key={group} label={group}>
              {here.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      {choice ? (
        <>
          <p className="event-meaning">
            {choice.meaning} {choice.grade ? <EvidenceChip grade={choice.grade} /> : null}
          </p>
          {choice.fields.map((field) => {
            const value = numbers[field.key] ?? field.value;
            const change = (next: number) => {
              const changed = { ...numbers, [field.key]: next };
              setNumbers(changed);
              tell({ numbers: changed });
            };
            return field.choices ? (
              <div key={field.key} className="event-row">
                <label htmlFor={`${id}-${field.key}`} className="event-row-label">
                  {field.label}
                </label>
                <Select
                  id={`${id}-${field.key}`}
                  look="text"
                  choices={field.choices}
                  value={value}
                  onChange={change}
                />
              </div>
            ) : (
              <EventNumber
                key={field.key}
                label={field.label}
                limits={field.limits}
                value={value}
                onChange={change}
              />
            );
          })}
          <EventNumber
            label="At"
            limits={hourLimits}
            value={atHours}
            words={dayAndClock(atHours)}
            onChange={(at) => {
              setOwnHours(at);
              tell({ at });
            }}
          />
          {choice.returnsTo === null ? null : (
            <UntilRow
              limits={hourLimits}
              atHours={atHours}
              untilHours={untilHours}
              onChange={(until) => {
                setUntilHours(until);
                tell({ until });
              }}
            />
          )}
        </>
      ) : null}
    </div>
  );
}

function UntilRow({
  limits,
  atHours,
  untilHours,
  onChange,
}: {
  readonly limits: Parameters<typeof EventNumber>[0]['limits'];
  readonly atHours: number;
  readonly untilHours: number | null;
  readonly onChange: (hours: number | null) => void;
}): ReactElement {
  if (untilHours === null) {
    const later = Math.min(limits.range.to, atHours + 12);
    return (
      <div className="event-row">
        <span className="event-row-label">Until</span>
        <button type="button" className="event-open-end" onClick={() => onChange(later)}>
          the end of the run
        </button>
      </div>
    );
  }
  return (
    <EventNumber
      label="Until"
      limits={{ ...limits, range: { ...limits.range, from: atHours } }}
      value={untilHours}
      words={dayAndClock(untilHours)}
      onChange={onChange}
    />
  );
}
