const emptiest = 0.05;
const fullest = 1;

/** Opacity of the drug's colour for a fraction of the colour scale: a trace of it is left at zero so that the vessel stays visible. */
export function colourOpacity(fraction: number): number {
  const held = Number.isFinite(fraction) ? Math.min(Math.max(fraction, 0), 1) : 0;
  return Math.round((emptiest + (fullest - emptiest) * held) * 1000) / 1000;
}
