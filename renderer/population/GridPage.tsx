import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Quantity } from '#models/language/model.ts';
import { Select } from '#renderer/controls/Select.tsx';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import { signFormat } from '#renderer/explore/signFormat.ts';
import { clientOf } from './clientOf.ts';
import { GridTable } from './GridTable.tsx';
import { gridAxis, gridQuantities, valueInForce } from './gridAxes.ts';
import type { MeasurePageProps } from './TornadoPage.tsx';
import { useLongWork, type WorkOptions } from './useLongWork.ts';
import { WorkState } from './WorkState.tsx';

/** Two quantities moved together: the measure for every pair of their values. */
export function GridPage({ explorer, model, measure, regimen }: MeasurePageProps): ReactElement {
  const request = useStore(explorer.store, ({ reply }) => reply?.request ?? null);
  const client = useMemo(() => clientOf(explorer), [explorer]);
  const quantities = useMemo(() => gridQuantities(model, regimen), [model, regimen]);
  const [acrossName, setAcross] = useState('');
  const [downName, setDown] = useState('crcl');
  const across = quantities.find(({ name }) => name === acrossName) ?? quantities[0];
  const down = quantities.find(({ name }) => name === downName && name !== across?.name) ?? quantities[1];
  const axes = useMemo(() => {
    if (!request || !across || !down) return null;
    const axisOf = (quantity: Quantity) =>
      gridAxis(quantity, valueInForce(model, request, regimen, quantity));
    return { across: axisOf(across), down: axisOf(down) };
  }, [model, request, regimen, across, down]);
  const solve = useCallback(
    (options: WorkOptions) => {
      const asked = { regimen, observable: measure.observable, measure: measure.measure };
      return client.grid({ ...asked, ...axes!, request: request! }, options);
    },
    [client, request, regimen, measure, axes],
  );
  const { state, stop, again } = useLongWork(axes ? solve : null);
  if (!across || !down) return <p className="type-sentence">There are not two quantities to move.</p>;
  const observable = observableNamed(model, measure.observable);
  const unit = displayUnit(observable.unit);
  const choices = quantities.map(({ name, label }) => ({ value: name, label }));
  const others = (name: string) => choices.filter(({ value }) => value !== name);
  return (
    <div className="matters-grid">
      <div className="matters-axes">
        <span>Across</span>
        <Select name="Across" choices={others(down.name)} value={across.name} onChange={setAcross} />
        <span>Down</span>
        <Select name="Down" choices={others(across.name)} value={down.name} onChange={setDown} />
      </div>
      {state.kind === 'done' ? (
        <GridTable
          grid={state.result}
          across={across}
          down={down}
          caption={`${measure.label}, ${measure.isArea ? `${unit} × h` : unit}`}
          format={signFormat(observable)}
        />
      ) : (
        <WorkState state={state} counted="rows" onStop={stop} onAgain={again} />
      )}
    </div>
  );
}
