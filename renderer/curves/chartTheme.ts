const colourTokens = {
  surface: '--surface',
  sunken: '--sunken',
  rule: '--rule',
  ruleStrong: '--rule-strong',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  tablets: '--tablets',
  tabletsText: '--tablets-text',
  pump: '--pump',
  pumpText: '--pump-text',
  pumpThoracic: '--pump-thoracic',
  pumpCervical: '--pump-cervical',
  pumpCranial: '--pump-cranial',
  band: '--band',
  bandText: '--band-text',
  danger: '--danger',
} as const;

export type ColourName = keyof typeof colourTokens;

/** What a canvas needs from the stylesheet, which it cannot read itself. */
export interface ChartTheme {
  readonly colour: Readonly<Record<ColourName, string>>;
  /** Root font size against 16 px: every measure grows by it. */
  readonly unit: number;
  /** Factor for text; a projector's is 1.12 above the unit. */
  readonly text: number;
  /** Factor for line widths. */
  readonly stroke: number;
  readonly sans: string;
  readonly serif: string;
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number;
}

const projectorText = 1.12;

/** The theme as the document's root has it now. */
export function readChartTheme(): ChartTheme {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const read = (token: string) => style.getPropertyValue(token).trim();
  const colour = Object.fromEntries(
    Object.entries(colourTokens).map(([name, token]) => [name, read(token) || 'gray']),
  ) as Record<ColourName, string>;
  const unit = (Number.parseFloat(style.fontSize) || 16) / 16;
  return {
    colour,
    unit,
    text: unit * (root.dataset.theme === 'projector' ? projectorText : 1),
    stroke: unit * (Number.parseFloat(read('--stroke-scale')) || 1),
    sans: read('--sans') || 'sans-serif',
    serif: read('--serif') || 'serif',
    pixelRatio: window.devicePixelRatio || 1,
  };
}
