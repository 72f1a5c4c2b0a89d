import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Graphics } from '#electron/Graphics.ts';
import { readGraphicsFile, writeGraphicsFile } from '#electron/graphicsFile.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'graphics-'));
  file = join(folder, 'graphics.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the kept way of drawing 3D', () => {
  it('is the machine’s own at first, and no file appears', () => {
    expect(readGraphicsFile(file)).toBe('machine');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('comes back as it was written', () => {
    for (const drawnBy of ['software', 'given-up', 'machine'] as const) {
      writeGraphicsFile(file, drawnBy);
      expect(readGraphicsFile(file)).toBe(drawnBy);
    }
    expect(readdirSync(folder)).toEqual(['graphics.json']);
  });

  it.each(['', '{', 'null', '{"drawnBy":"magic"}', '{"drawnBy":"software","more":1}'])(
    'that reads %j counts as never written',
    (text) => {
      writeFileSync(file, text);
      expect(readGraphicsFile(file)).toBe('machine');
    },
  );
});

describe('a graphics process that ends', () => {
  it('twice, but a minute and more apart, is borne', () => {
    const graphics = new Graphics(file, false);
    expect([0, 60_001, 120_002].map((at) => graphics.processEnded(at))).toEqual([false, false, false]);
    expect(graphics.state).toEqual({ kind: 'normal' });
  });

  it('twice within a minute is given up once, for this visit and the next', () => {
    const graphics = new Graphics(file, false);
    expect([5, 60_005, 60_006].map((at) => graphics.processEnded(at))).toEqual([false, true, false]);
    expect(graphics.state).toMatchObject({ kind: 'off' });
    expect(new Graphics(file, false).drawnBy).toBe('given-up');
  });

  it('is given up for this visit also where nothing can be written', () => {
    const graphics = new Graphics('/dev/null/graphics.json', false);
    graphics.processEnded(0);
    expect(graphics.processEnded(1)).toBe(true);
    expect(graphics.state).toMatchObject({ kind: 'off' });
  });

  it('is tried again in software when a start asks for it, and then as a person chose', () => {
    writeGraphicsFile(file, 'given-up');
    const asked = new Graphics(file, true);
    expect(asked.state).toEqual({ kind: 'software' });
    expect(readGraphicsFile(file)).toBe('given-up');
    asked.choose('machine');
    expect(new Graphics(file, false).state).toEqual({ kind: 'normal' });
  });

  it('says when a choice cannot be kept', () => {
    expect(() => new Graphics('/dev/null/graphics.json', false).choose('software')).toThrow(/ENOTDIR|ENOENT/);
  });
});
