import type { ReactElement } from 'react';
import { useDisplay } from '#renderer/app/display.ts';
import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { LegendGlyph } from './LegendGlyph.tsx';
import { type LegendRow, legendRows } from './legendRows.ts';
import { useSynapseChoices } from './synapseChoices.ts';

export interface SynapseLegendProps {
  readonly emphasis: readonly ColourRole[] | null;
  readonly onEmphasis: (roles: readonly ColourRole[] | null) => void;
}

/** What is what, with the shapes of the windows. A row turned on keeps its colour and the others go quiet; none vanishes. */
export function SynapseLegend({ emphasis, onEmphasis }: SynapseLegendProps): ReactElement {
  const theme = useDisplay((display) => display.theme);
  const isColoured = useSynapseChoices((choices) => choices.isColoured);
  const palette = synapsePalette(theme, isColoured ? 'full' : 'window');
  const isOn = ({ roles }: LegendRow) => emphasis?.includes(roles[0]!) ?? false;
  const toggle = (row: LegendRow) => {
    const others = legendRows.filter((one) => one.id !== row.id && isOn(one));
    const next = (isOn(row) ? others : [...others, row]).flatMap(({ roles }) => roles);
    onEmphasis(next.length > 0 ? next : null);
  };
  return (
    <ul className="legend">
      {legendRows.map((row) => (
        <li key={row.id}>
          <button type="button" className="legend-row" aria-pressed={isOn(row)} onClick={() => toggle(row)}>
            <LegendGlyph
              shape={row.shape}
              fills={row.roles.map((role) => palette.roles[role].hex)}
              ink={palette.ink.hex}
            />
            <span className="legend-name">{row.name}</span>
            <span className="type-caption">{row.words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
