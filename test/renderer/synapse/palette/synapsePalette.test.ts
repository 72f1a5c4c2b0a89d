import { describe, expect, it } from 'vitest';
import { type ColourRole, colourRoles } from '#renderer/synapse/contract/PartSink.ts';
import { emphasis, quietChroma, toOklab } from '#renderer/synapse/palette/emphasis.ts';
import { type SynapsePalette, synapsePalette, type Tint } from '#renderer/synapse/palette/synapsePalette.ts';
import { tintOf } from '#renderer/synapse/palette/tintOf.ts';
import { mixed, toned, tonedChannel } from '#renderer/synapse/palette/toned.ts';

const themes = ['light', 'dark', 'projector'] as const;
const palettes = themes.flatMap((theme) =>
  (['full', 'window'] as const).map((chroma) => synapsePalette(theme, chroma)),
);
const chromaOf = (tint: Tint) => Math.hypot(...toOklab(tint.rgb).slice(1));

describe('the colours of the synapse', () => {
  it('name every role in every theme, as text and as numbers', () => {
    for (const palette of palettes) {
      for (const role of colourRoles) {
        const { hex, rgb } = palette.roles[role];
        expect(hex).toMatch(/^#[0-9a-fA-F]{6}$/);
        rgb.forEach((value, k) => {
          expect(Math.round(value * 255)).toBe(Number.parseInt(hex.slice(1 + 2 * k, 3 + 2 * k), 16));
        });
      }
    }
    expect(synapsePalette('dark', 'full')).toBe(synapsePalette('dark', 'full'));
  });

  it('are quieter in windows, but never the drug', () => {
    for (const theme of themes) {
      const [full, window] = [synapsePalette(theme, 'full'), synapsePalette(theme, 'window')];
      for (const role of ['gb1', 'gb2', 'g-beta', 'potassium-channel', 'calcium-channel'] as const) {
        expect(chromaOf(window.roles[role])).toBeLessThan(chromaOf(full.roles[role]));
      }
      expect(chromaOf(window.roles.drug)).toBeGreaterThan(0.15);
      const others = colourRoles.filter((role) => role !== 'drug' && role !== 'gaba');
      for (const role of others)
        expect(chromaOf(window.roles[role])).toBeLessThan(chromaOf(window.roles.drug));
    }
  });

  it('let ink carry the contrast on light paper', () => {
    expect(
      contrast(synapsePalette('light', 'window').ink, synapsePalette('light', 'window').outside),
    ).toBeGreaterThan(11);
    expect(
      contrast(synapsePalette('projector', 'full').ink, synapsePalette('projector', 'full').outside),
    ).toBeGreaterThan(20);
    for (const palette of palettes) {
      for (const ground of [palette.inside, palette.outside]) {
        expect(contrast(palette.text, ground)).toBeGreaterThan(7);
        expect(contrast(palette.quietText, ground)).toBeGreaterThan(4.5);
      }
    }
  });

  it('stay apart for people who see no red or no green', () => {
    const roles: readonly ColourRole[] = [
      'gb1',
      'gb2',
      'drug',
      'gaba',
      'g-beta',
      'potassium-channel',
      'calcium-channel',
      'vesicle',
      'glutamate',
    ];
    for (const palette of palettes) {
      for (const kind of ['protan', 'deutan'] as const) {
        roles.forEach((one, i) => {
          for (const other of roles.slice(i + 1)) {
            expect(
              seenApart(palette, one, other, kind),
              `${palette.theme} ${palette.chroma} ${one} ${other} ${kind}`,
            ).toBeGreaterThan(5);
          }
        });
      }
    }
  });

  it('keep the emphasised and quieten the rest to 35 % chroma at the same lightness', () => {
    const palette = synapsePalette('light', 'window');
    const picked = emphasis(palette, new Set<ColourRole>(['gb1']));
    expect(picked.roles.gb1).toBe(palette.roles.gb1);
    for (const role of ['gb2', 'drug', 'g-beta'] as const) {
      expect(chromaOf(picked.roles[role]) / chromaOf(palette.roles[role])).toBeCloseTo(quietChroma, 1);
      expect(toOklab(picked.roles[role].rgb)[0]).toBeCloseTo(toOklab(palette.roles[role].rgb)[0], 1);
    }
    expect(emphasis(palette, new Set())).toBe(palette);
  });
});

describe('tones', () => {
  it('darken below 1, go towards white above it, and leave 1 alone', () => {
    const tint = tintOf('#804020');
    expect(toned(tint, 1)).toBe(tint);
    expect(toned(tint, 0.5).hex).toBe('#402010');
    expect(tonedChannel(0.2, 1.25)).toBeCloseTo(0.4);
    expect(mixed(tintOf('#000000'), tintOf('#ffffff'), 0.5).hex).toBe('#808080');
  });
});

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = ({ rgb }: Tint) =>
  0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);

function contrast(a: Tint, b: Tint): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

// Machado, Oliveira and Fernandes 2009, severity 1, on linear light.
const simulations = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

function seenApart(
  palette: SynapsePalette,
  one: ColourRole,
  other: ColourRole,
  kind: keyof typeof simulations,
): number {
  const [a, b] = [one, other].map((role) => labOf(palette.roles[role], kind)) as [number[], number[]];
  return Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
}

function labOf(tint: Tint, kind: keyof typeof simulations): number[] {
  const light = tint.rgb.map(linear);
  const [r, g, b] = simulations[kind].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, k) => sum + factor * light[k]!, 0),
      ),
    ),
  ) as [number, number, number];
  const x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}
