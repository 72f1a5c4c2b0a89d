import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, type LinearColour, linearOfOklch, overlaid } from './oklchContrast.ts';

const sheet = readFileSync(new URL('../../../renderer/app/tokens.css', import.meta.url), 'utf8');

const themes = ['light', 'dark', 'projector'] as const;
type Theme = (typeof themes)[number];

function tokensOf(theme: Theme): Map<string, LinearColour> {
  const block = sheet.split(new RegExp(`\\[data-theme=["']${theme}["']\\] \\{`))[1]?.split('}')[0] ?? '';
  const found = block.matchAll(/--([\w-]+): (oklch\([\d.% ]+\));/g);
  return new Map([...found].map(([, name, colour]) => [name!, linearOfOklch(colour!)]));
}

const texts = [
  'ink',
  'ink-2',
  'ink-3',
  'tablets-text',
  'pump-text',
  'band-text',
  'danger',
  'caution',
  'good',
];
const lines = [
  'rule-strong',
  'tablets',
  'pump',
  'pump-thoracic',
  'pump-cervical',
  'pump-cranial',
  'drug',
  'band',
];

describe('the arithmetic', () => {
  it('knows white, black and a published pair', () => {
    expect(contrast(linearOfOklch('oklch(100% 0 0)'), linearOfOklch('oklch(0% 0 0)'))).toBeCloseTo(21, 3);
    // #777777 on white is 4.48 in every published calculator.
    expect(contrast(linearOfOklch('oklch(56.93% 0 0)'), linearOfOklch('oklch(100% 0 0)'))).toBeCloseTo(
      4.48,
      1,
    );
  });

  it('gives the Okabe-Ito vermillion its published hex', () => {
    const [red, green, blue] = linearOfOklch('oklch(62.1% 0.170 48)');
    expect(red).toBeCloseTo(0.665, 2); // #d5
    expect(green).toBeCloseTo(0.112, 2); // #5e
    expect(blue).toBeLessThan(0.01); // #00
  });
});

describe.each(themes)('the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string) => {
    const found = tokens.get(name);
    if (!found) throw new Error(`--${name} is missing in ${theme}.`);
    return found;
  };
  const grounds = ['ground', 'surface'].map(colour);
  const lowest = (name: string) => Math.min(...grounds.map((ground) => contrast(colour(name), ground)));

  it('has the same tokens as the others', () => {
    expect([...tokens.keys()]).toEqual([...tokensOf('light').keys()]);
    expect(tokens.size).toBe(30);
  });

  it.each(texts)('%s is readable as text on ground and surface', (name) => {
    expect(lowest(name)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lines)('%s is visible as a line on ground and surface', (name) => {
    expect(lowest(name)).toBeGreaterThanOrEqual(3);
  });

  it('keeps text readable where a row is chosen or hovered', () => {
    for (const name of ['ink', 'ink-2', 'ink-3']) {
      expect(contrast(colour(name), colour('sunken'))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps paper readable on ink: filled buttons, chosen segments, toasts', () => {
    expect(contrast(colour('surface'), colour('ink'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('surface'), colour('ink-2'))).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps route text and lines readable on the tint of a band', () => {
    const tint = overlaid(colour('band'), 0.14, colour('surface'));
    for (const name of ['tablets-text', 'pump-text', 'band-text', 'ink', 'ink-2']) {
      expect(contrast(colour(name), tint), name).toBeGreaterThanOrEqual(4.5);
    }
    for (const name of ['tablets', 'pump', 'pump-thoracic', 'pump-cervical']) {
      expect(contrast(colour(name), tint), name).toBeGreaterThanOrEqual(3);
    }
  });
});
