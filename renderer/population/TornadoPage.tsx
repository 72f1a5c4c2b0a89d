import { type ReactElement, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model, Quantity } from '#models/language/model.ts';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import { signFormat } from '#renderer/explore/signFormat.ts';
import { clientOf } from './clientOf.ts';
import type { Measure } from './measures.ts';
import { TornadoTable } from './TornadoTable.tsx';
import { useLongWork, type WorkOptions } from './useLongWork.ts';
import { WorkState } from './WorkState.tsx';

export interface MeasurePageProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly measure: Measure;
  /** Name of the regimen whose run is measured. */
  readonly regimen: string;
}

/** Every quantity moved by itself, the one that matters most first. */
export function TornadoPage({ explorer, model, measure, regimen }: MeasurePageProps): ReactElement {
  const request = useStore(explorer.store, ({ reply }) => reply?.request ?? null);
  const client = useMemo(() => clientOf(explorer), [explorer]);
  const solve = useCallback(
    (options: WorkOptions) => {
      const names = movedQuantities(model, regimen).map(({ name }) => name);
      const asked = { regimen, names, observable: measure.observable, measure: measure.measure };
      return client.tornado({ ...asked, request: request! }, options);
    },
    [client, model, request, regimen, measure],
  );
  const { state, stop, again } = useLongWork(request ? solve : null);
  if (state.kind !== 'done') {
    return <WorkState state={state} counted="quantities" onStop={stop} onAgain={again} />;
  }
  const observable = observableNamed(model, measure.observable);
  const unit = displayUnit(observable.unit);
  return (
    <TornadoTable
      tornado={state.result}
      quantities={movedQuantities(model, regimen)}
      label={measure.label}
      unit={measure.isArea ? `${unit} × h` : unit}
      format={signFormat(observable)}
    />
  );
}

/** Everything there is to move: the person, the model and the regimen's own numbers. */
function movedQuantities({ covariates, parameters, regimens }: Model, regimen: string): readonly Quantity[] {
  const own = regimens.find(({ name }) => name === regimen)?.quantities ?? [];
  return [...covariates, ...parameters, ...own];
}
