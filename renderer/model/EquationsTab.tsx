import { type ReactElement, useMemo, useState } from 'react';
import type { Model } from '#models/language/model.ts';
import { SearchField } from '#renderer/controls/SearchField.tsx';
import { dayAndClock } from '#renderer/text/clock.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { useEndHours } from '#renderer/transport/usePlayback.ts';
import { EquationList } from './EquationList.tsx';
import { findEquations, modelEquations } from './modelEquations.ts';
import type { StudioState } from './studioStore.ts';
import { symbolsAt } from './symbolNow.ts';
import { usePlaybackTime } from './usePlaybackTime.ts';
import './equations.css';

export interface EquationsTabProps {
  readonly model: Model;
  readonly state: StudioState;
  readonly playback: Playback;
  /** Shows a line of the file, from 1. */
  readonly onGoToLine: (line: number) => void;
}

/** The equations typeset from the file, each with what it is worth at the scrubbed time of Explore's run. */
export function EquationsTab({ model, state, playback, onGoToLine }: EquationsTabProps): ReactElement {
  const [query, setQuery] = useState('');
  const time = usePlaybackTime(playback);
  const groups = useMemo(() => modelEquations(model), [model]);
  const found = useMemo(() => findEquations(groups, query), [groups, query]);
  const { values, valueProblems } = state;
  const now = useMemo(() => (values ? symbolsAt(values, time) : []), [values, time]);
  const total = groups.reduce((count, { equations }) => count + equations.length, 0);
  const count = found.reduce((sum, { equations }) => sum + equations.length, 0);
  return (
    <div className="equations">
      <div className="equations-tools">
        <SearchField name="Find an equation" value={query} onChange={setQuery} />
        <p className="type-caption" role="status">
          {count === total ? `${total} equations` : `${count} of ${total}`}
        </p>
        <TimeField playback={playback} time={time} />
      </div>
      {valueProblems.length > 0 ? (
        <p className="equations-problem">No values now: {valueProblems[0]!.reason}</p>
      ) : null}
      <EquationList model={model} groups={found} now={now} onGoToLine={onGoToLine} />
    </div>
  );
}

/** The time of Explore's cursor; moving it here moves it there. */
function TimeField({ playback, time }: { readonly playback: Playback; readonly time: number }): ReactElement {
  const endHours = useEndHours(playback);
  return (
    <label className="equations-time">
      <span>
        Values at <strong>{dayAndClock(time)}</strong>
      </span>
      <input
        type="range"
        aria-label="Time of the values"
        aria-valuetext={dayAndClock(time)}
        min={0}
        max={endHours}
        step={0.25}
        value={time}
        onChange={(event) => playback.seek(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
