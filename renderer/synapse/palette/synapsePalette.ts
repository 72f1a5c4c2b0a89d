import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import { colourRoles } from '#renderer/synapse/contract/PartSink.ts';
import type { SynapseChroma, SynapsePalette, SynapseTheme, Tint } from './SynapseColours.ts';
import { themeColours } from './themeColours.ts';
import { tintOf } from './tintOf.ts';

export type { SynapseChroma, SynapsePalette, SynapseTheme, Tint } from './SynapseColours.ts';

const made = new Map<string, SynapsePalette>();

/** The colours of a theme in full or window chroma; the same object each time. */
export function synapsePalette(theme: SynapseTheme, chroma: SynapseChroma): SynapsePalette {
  const key = `${theme} ${chroma}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const colours = themeColours[theme];
  const roles = Object.fromEntries(
    colourRoles.map((role) => [role, tintOf(colours.roles[role][chroma])]),
  ) as Record<ColourRole, Tint>;
  const palette: SynapsePalette = {
    theme,
    chroma,
    roles,
    outside: tintOf(colours.grounds[chroma].outside),
    inside: tintOf(colours.grounds[chroma].inside),
    ink: tintOf(colours.ink),
    fog: tintOf(colours.fog),
    fogMax: colours.fogMax,
    shadow: colours.shadow,
    aoTint: colours.aoTint,
    text: tintOf(colours.text),
    quietText: tintOf(colours.quietText),
    rule: tintOf(colours.rule),
    active: tintOf(colours.active),
  };
  made.set(key, palette);
  return palette;
}
