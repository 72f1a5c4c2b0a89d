import type { ChartTheme } from './chartTheme.ts';

const roles = {
  tick: { weight: 400, size: 12, face: 'sans' },
  day: { weight: 600, size: 12, face: 'sans' },
  band: { weight: 400, size: 12, face: 'sans' },
  lane: { weight: 400, size: 12.5, face: 'sans' },
  end: { weight: 600, size: 13, face: 'sans' },
  hover: { weight: 600, size: 12, face: 'sans' },
  value: { weight: 700, size: 14, face: 'sans' },
  ratio: { weight: 600, size: 17, face: 'serif' },
  ratioSecond: { weight: 400, size: 15, face: 'serif' },
} as const;

export type TextRole = keyof typeof roles;

/** The canvas font of a role. */
export function chartFont(role: TextRole, theme: ChartTheme): string {
  const { weight, size, face } = roles[role];
  return `${weight} ${Math.round(size * theme.text * 100) / 100}px ${theme[face]}`;
}

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
  /** Colour of the halo; without it none is drawn. */
  readonly halo?: string;
}

const haloWidth = 6.5;

/** One line of text about its middle height; the halo keeps it off whatever it crosses. */
export function drawText(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  { x, y, colour, align = 'left', halo }: TextPlace,
): void {
  context.font = font;
  context.textAlign = align;
  context.textBaseline = 'middle';
  if (halo) {
    context.lineJoin = 'round';
    context.lineWidth = haloWidth;
    context.strokeStyle = halo;
    context.strokeText(text, x, y + 0.5);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y + 0.5);
}
