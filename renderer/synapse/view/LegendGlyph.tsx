import type { ReactElement } from 'react';
import type { LegendShape } from './legendRows.ts';

export interface LegendGlyphProps {
  readonly shape: LegendShape;
  /** The shape's own colour, then those that go with it. */
  readonly fills: readonly string[];
  readonly ink: string;
}

/** A part as a flat shape, 32 by 24. */
export function LegendGlyph({ shape, fills, ink }: LegendGlyphProps): ReactElement {
  const own = fills[0] ?? ink;
  const second = fills[1] ?? own;
  return (
    <svg className="legend-glyph" viewBox="0 0 32 24" aria-hidden="true" stroke={ink} strokeWidth={1.1}>
      {shapes[shape](own, second, ink)}
    </svg>
  );
}

const shapes: Readonly<Record<LegendShape, (own: string, second: string, ink: string) => ReactElement>> = {
  receptor: (own) => (
    <g fill={own}>
      <path d="M10 2.5C15 1 22 2 22 6.5C22 8 20 9.2 17 9L11 8.4C8.5 7.5 8 3.5 10 2.5Z" />
      <path d="M11 9.4L17 10C20.5 10.3 21 15 16.5 15.4C12 15.6 9.5 12 11 9.4Z" />
      <path d="M15.2 15.4L15 17.5" fill="none" strokeWidth={2.4} />
      <path d="M12.6 17.5V22.5M15.2 17.5V22.5M17.8 17.5V22.5" stroke={own} strokeWidth={2.4} fill="none" />
    </g>
  ),
  drug: (own, second) => (
    <g>
      <circle cx={14} cy={12} r={6.4} fill={second} />
      <circle cx={14} cy={12} r={4.2} fill={own} stroke="none" />
      <circle cx={21.5} cy={9} r={3} fill={own} />
    </g>
  ),
  bead: (own) => <circle cx={16} cy={12} r={4.6} fill={own} />,
  bean: (own) => (
    <path d="M9 9C11 4 17 4 18 8.5C22 8 25.5 12 23 16C20 20.5 14 19.5 13 16C9 15.5 7.5 12 9 9Z" fill={own} />
  ),
  disc: (own, second) => (
    <g>
      <ellipse cx={15} cy={11} rx={8} ry={7} fill={own} />
      <path d="M20 15.5L25 20" stroke={second} strokeWidth={3} strokeLinecap="round" />
    </g>
  ),
  barrel: (own) => (
    <g fill={own}>
      <path d="M11 4H15.4V13H11ZM16.6 4H21V13H16.6Z" />
      <path d="M9 13.5H15.4V21H11.5ZM16.6 13.5H23L20.5 21H16.6Z" />
    </g>
  ),
  'tall-barrel': (own, second) => (
    <g fill={own}>
      <path d="M10.5 2.5H15.2V12H10.5ZM16.8 2.5H21.5V12H16.8Z" />
      <ellipse cx={16} cy={16.6} rx={7.4} ry={4.6} />
      <circle cx={16} cy={7} r={1.7} fill={second} />
    </g>
  ),
  vesicle: (own, second) => (
    <g>
      <circle cx={16} cy={12} r={9.5} fill={own} />
      <g fill={second} stroke="none">
        <circle cx={13} cy={9} r={1.5} />
        <circle cx={18.5} cy={8.5} r={1.5} />
        <circle cx={12.5} cy={14} r={1.5} />
        <circle cx={17} cy={13} r={1.5} />
        <circle cx={19.5} cy={15.5} r={1.5} />
      </g>
    </g>
  ),
  slab: (own, second, ink) => (
    <g>
      <path d="M3 8.2H29M3 15.8H29" stroke={ink} strokeWidth={5.4} />
      <path d="M3 8.2H29M3 15.8H29" stroke={own} strokeWidth={3.6} strokeDasharray="3 0.8" />
      <path d="M3 12H29" stroke={second} strokeWidth={3} />
    </g>
  ),
  plate: (own) => <rect x={5} y={10} width={22} height={4} rx={1.5} fill={own} />,
  dashes: (own) => (
    <path
      d="M10 3C15 1 22 2 22 7C22 12 19 15 15.5 15V22"
      fill="none"
      stroke={own}
      strokeWidth={1.8}
      strokeDasharray="3 2.4"
    />
  ),
  charge: (own) => <path d="M6 12H14M10 8V16M19 12H27" stroke={own} strokeWidth={2.2} fill="none" />,
};
