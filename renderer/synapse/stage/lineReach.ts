import type { SynapseTheme } from '#renderer/synapse/palette/SynapseColours.ts';
import type { LineReach } from './LinePass.ts';
import type { ViewSite } from './ViewScene.ts';

/** Widths in CSS px: a portrait is bolder than a window, and shaded more widely. */
const windowReach: LineReach = { outer: 1, inner: 0.55, shade: 8 };
const heroReach: LineReach = { outer: 1.5, inner: 0.9, shade: 16 };
/** A projector washes thin lines out. */
const projectorBoldness = 1.25;

/** Line widths of a view in pixels of a picture that has so many for each CSS px. */
export function lineReachOf(site: ViewSite, theme: SynapseTheme, pixelsPerCssPixel: number): LineReach {
  const reach = site === 'hero' ? heroReach : windowReach;
  const boldness = (theme === 'projector' ? projectorBoldness : 1) * pixelsPerCssPixel;
  return {
    outer: reach.outer * boldness,
    inner: reach.inner * boldness,
    shade: reach.shade * pixelsPerCssPixel,
  };
}
