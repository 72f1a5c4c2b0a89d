import type { ReactElement } from 'react';
import { RouteGlyph } from '#renderer/controls/RouteGlyph.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import type { RunRoute } from './runScenes.ts';
import { chooseSynapse } from './synapseChoices.ts';

const words: Readonly<Record<RunRoute, string>> = { tablets: 'Tablets', pump: 'Pump' };

export interface RouteChoiceProps {
  readonly routes: readonly RunRoute[];
  readonly route: RunRoute;
}

/** Whose run the windows show; a single one is only named. */
export function RouteChoice({ routes, route }: RouteChoiceProps): ReactElement | null {
  if (routes.length === 0) return <span className="type-caption">No drug is given</span>;
  if (routes.length === 1) {
    return (
      <span className="synapse-route">
        <RouteGlyph route={route} /> {words[route]}
      </span>
    );
  }
  return (
    <Segmented
      name="Whose run the windows show"
      choices={routes.map((one) => ({
        value: one,
        label: words[one],
        glyph: <RouteGlyph route={one} />,
      }))}
      value={route}
      onChange={(chosen) => chooseSynapse({ route: chosen })}
    />
  );
}
