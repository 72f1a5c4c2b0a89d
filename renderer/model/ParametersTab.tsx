import { type ReactElement, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { saveParameters } from '#renderer/explore/saveCurves.ts';
import { ParameterTable } from '#renderer/patient/ParameterTable.tsx';
import type { ModelStudio } from './ModelStudio.ts';
import './ParametersTab.css';

export interface ParametersTabProps {
  readonly studio: ModelStudio;
  readonly model: Model;
  readonly isShipped: boolean;
}

/** The parameter sheet of the file in the editor. Its values are Explore's; a number of an edited file changes in its text. */
export function ParametersTab({ studio, model, isShipped }: ParametersTabProps): ReactElement {
  const { explorer } = studio;
  const state = useStore(explorer.store);
  const extraValues = useStore(studio.store, (one) => one.extraValues);
  const shown = useMemo(() => (isShipped ? model : { ...model, regimens: [] }), [model, isShipped]);
  const values = isShipped ? state.values : { ...known(model, state.values), ...known(model, extraValues) };
  return (
    <div className="parameters">
      <p className="type-sentence">
        {isShipped
          ? 'These are the numbers of Explore’s run; a change here is a change there.'
          : 'These are the numbers of your edited model. A change here holds for its runs only; Explore keeps its own.'}
      </p>
      <ParameterTable
        model={shown}
        values={{ values, parameterSet: knownSet(model, state.parameterSet), dosing: state.dosing }}
        problems={state.problems}
        onChange={isShipped ? explorer.setValue : studio.setExtraValue}
        onChangeDosing={explorer.setDosing}
        {...(isShipped && {
          onStartAgain: explorer.startAgain,
          onExport: () => void saveParameters(explorer),
        })}
      />
    </div>
  );
}

function known(model: Model, values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const names = new Set([...model.covariates, ...model.parameters].map(({ name }) => name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}

function knownSet(model: Model, name: string | null): string | null {
  return model.parameterSets.some((set) => set.name === name) ? name : null;
}
