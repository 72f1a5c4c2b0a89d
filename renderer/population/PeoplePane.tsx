import { X } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { IconButton } from '#renderer/controls/Button.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { labOf } from './labOf.ts';
import { PeopleProgress } from './PeopleProgress.tsx';
import { PersonPicker } from './PersonPicker.tsx';
import { ReachTable } from './ReachTable.tsx';
import { SeedField } from './SeedField.tsx';
import { SetNotes } from './SetNotes.tsx';
import { spreadNote } from './spreadNote.ts';
import './population.css';

export interface PeoplePaneProps {
  readonly explorer: Explorer;
  readonly model: Model;
}

const counts = [
  { value: 100, label: '100' },
  { value: 1000, label: '1,000' },
] as const;
const spreads = [
  { value: 'variability', label: 'How people differ' },
  { value: 'uncertainty', label: 'What we do not know' },
] as const;
const compared = [
  { value: 'own', label: 'This patient' },
  { value: 'sets', label: 'Published sets' },
] as const;

/** Who the people are, how far they are solved, one of them by name, and how many reach what. */
export function PeoplePane({ explorer, model }: PeoplePaneProps): ReactElement {
  const id = useId();
  const lab = labOf(explorer);
  const state = useStore(lab.store);
  return (
    <div className="people">
      <header className="people-head">
        <h2 className="type-section">People</h2>
        <IconButton icon={X} name="Back to one patient" onClick={() => explorer.showPeople(false)} />
      </header>
      <div className="people-choices">
        <div className="people-row">
          <span>Around</span>
          <Segmented
            name="Around whom"
            choices={compared}
            value={state.compares ? 'sets' : 'own'}
            onChange={(value) => lab.choose({ compares: value === 'sets' })}
          />
        </div>
        <div className="people-row">
          <span>How many</span>
          <Segmented
            name="How many"
            choices={counts}
            value={state.count}
            onChange={(count) => lab.choose({ count })}
          />
          <SeedField seed={state.seed} onChange={(seed) => lab.choose({ seed })} />
        </div>
        <Segmented
          name="What varies"
          choices={spreads}
          value={state.spread}
          onChange={(spread) => lab.choose({ spread })}
          describedBy={`${id}-spread`}
          stretch
        />
        <p id={`${id}-spread`} className="people-note">
          {spreadNote(model, state.spread)}
        </p>
      </div>
      <PeopleProgress lab={lab} />
      {state.compares ? <SetNotes model={model} /> : <PersonPicker lab={lab} model={model} />}
      {state.compares ? null : <ReachTable run={state.runs[0] ?? null} model={model} />}
    </div>
  );
}
