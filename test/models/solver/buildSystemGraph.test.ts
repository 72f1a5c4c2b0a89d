import { describe, expect, it } from 'vitest';
import { buildProgram } from '#models/solver/buildProgram.ts';
import { buildSystemGraph } from '#models/solver/buildSystemGraph.ts';
import { sketchSystem } from './sketchSystem.ts';
import { systemFromText } from './systemFromText.ts';

const operators = (text: Parameters<typeof systemFromText>[0]) =>
  buildSystemGraph(systemFromText(text)).graph.nodes.map(({ operator }) => operator);

describe('a system as one graph', () => {
  it('computes a sub-expression of several equations once', () => {
    const system = buildSystemGraph(
      systemFromText({ parameters: ['k'], states: { A: '-k * A', B: 'k * A - k * B', C: 'k * B' } }),
    );
    const products = system.graph.nodes.filter(({ operator }) => operator === 'multiply');
    expect(products).toHaveLength(3); // -k parses as (-k) * A, and k * A, k * B are shared
    expect(buildProgram(system).perRun.count).toBe(1);
  });

  it('sorts work by when it changes, and leaves out what nothing asks for', () => {
    const program = buildProgram(
      buildSystemGraph(
        systemFromText({
          parameters: ['CL', 'V', 'E'],
          rates: ['R', 'dialysis'],
          derived: { k: 'CL / V', total: 'k + dialysis', unused: 'exp(E) * A' },
          states: { A: 'R - total * A' },
          outputs: { concentration: 'A / V', effect: 'A / (E * 2 + A)' },
        }),
      ),
    );
    expect(program.perRun.count).toBe(2);
    expect(program.perSegment.count).toBe(1);
    expect(program.perEvaluation.count).toBe(2);
    expect(program.perOutput.count).toBe(3);
  });

  it('reads a non-negative state as at least zero under roots, logarithms and broken powers, and nowhere else', () => {
    expect(operators({ parameters: ['n'], states: { A: '-A ^ n' } })).toContain('max');
    expect(operators({ parameters: ['n'], derived: { C: 'A / 2' }, states: { A: '-sqrt(C)' } })).toContain(
      'max',
    );
    const plain = buildProgram(buildSystemGraph(systemFromText({ states: { A: '-A ^ 2 / (1 + A)' } })));
    expect(plain.perEvaluation.count).toBe(4);
    const free = systemFromText({ states: { A: { rate: '-A ^ 1.4', isNonNegative: false } } });
    expect(buildSystemGraph(free).graph.nodes.map(({ operator }) => operator)).not.toContain('max');
  });

  it('refuses unknown and repeated symbols and initial values that need states', () => {
    expect(() => operators({ states: { A: '-k * A' } })).toThrow('k is unknown');
    expect(() => operators({ parameters: ['A'], states: { A: '1' } })).toThrow('A is bound twice');
    expect(() => operators({ parameters: ['t'], states: { A: '1' } })).toThrow('t is bound twice');
    expect(() => operators({ derived: { x: 'y', y: '1' }, states: { A: 'x' } })).toThrow('y is unknown');
    expect(() => operators({ states: { A: { rate: '1', initial: '2 * B' }, B: '1' } })).toThrow(
      'initial value of A',
    );
  });

  it('needs three calls of pow an evaluation for a model of 24 states with its Hill curves', () => {
    const { perEvaluation } = buildProgram(buildSystemGraph(sketchSystem));
    expect(perEvaluation.operators.filter((code) => code === 4)).toHaveLength(3);
    expect(perEvaluation.count).toBeLessThan(110);
  });
});
