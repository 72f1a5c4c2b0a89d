import { describe, expect, it } from 'vitest';
import { reachableFrom, valueImportsOf } from './importGraph.ts';

describe('following imports', () => {
  it('sees values and passes types over', () => {
    const source = `
import './a.css';
import type { T } from './types.ts';
import { type U, v } from './b.ts';
import {
  w,
  x,
} from './c.ts';
export { y } from './d.ts';
export type { Z } from './types.ts';
export const words = 'from nowhere';
const late = () => import('./e.ts');
`;
    expect(valueImportsOf(source)).toEqual(['./a.css', './b.ts', './c.ts', './d.ts', './e.ts']);
  });
});

describe('the page’s own thread', () => {
  const reached = reachableFrom('renderer/app/main.tsx');

  it('is followed to its ends', () => {
    expect(reached.has('react')).toBe(true);
    expect(reached.has('renderer/platform/currentPlatform.ts')).toBe(true);
    expect(reached.size).toBeGreaterThan(20);
  });

  it('reaches the solver by one door', () => {
    const ways = [...reached].filter(([path]) => path.startsWith('models/solver/')).map(([, way]) => way);
    expect(ways.length).toBeGreaterThan(0);
    expect(
      ways.filter((way) => !way.includes('renderer/worker/QuickSolver.ts')).map((way) => way.join(' → ')),
    ).toEqual([]);
  });

  it.each([
    ['the formula parser', /^mathjs/],
    ['the YAML reader', /^yaml$/],
    ['the drug’s model', /^models\/baclofen\//],
    ['the terminal', /^models\/(cli\.ts|terminal\/)/],
    ['the shell', /^electron/],
    ['Node', /^node:/],
  ])('never reaches %s', (_what, pattern) => {
    const ways = [...reached].filter(([path]) => pattern.test(path)).map(([, way]) => way.join(' → '));
    expect(ways).toEqual([]);
  });
});
