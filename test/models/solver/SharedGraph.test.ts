import { describe, expect, it } from 'vitest';
import { changes, SharedGraph } from '#models/solver/SharedGraph.ts';

describe('the shared graph', () => {
  it('keeps every distinct sub-expression once, whatever the order of a commutative operator', () => {
    const graph = new SharedGraph();
    const [a, b] = [graph.given(changes.perRun), graph.given(changes.perEvaluation)];
    expect(graph.operation('add', [a, b])).toBe(graph.operation('add', [b, a]));
    expect(graph.operation('multiply', [a, b])).toBe(graph.operation('multiply', [b, a]));
    expect(graph.operation('subtract', [a, b])).not.toBe(graph.operation('subtract', [b, a]));
    expect(graph.operation('divide', [a, b])).not.toBe(graph.operation('divide', [b, a]));
  });

  it('does not reassociate: (a + b) + c is not a + (b + c)', () => {
    const graph = new SharedGraph();
    const [a, b, c] = [0, 1, 2].map(() => graph.given(changes.perRun)) as [number, number, number];
    const left = graph.operation('add', [graph.operation('add', [a, b]), c]);
    const right = graph.operation('add', [a, graph.operation('add', [b, c])]);
    expect(left).not.toBe(right);
  });

  it('folds constants, and tells zero from negative zero', () => {
    const graph = new SharedGraph();
    const folded = graph.operation('power', [graph.constant(2), graph.constant(10)]);
    expect(graph.valueOf(folded)).toBe(1024);
    expect(graph.constant(0)).not.toBe(graph.constant(-0));
    expect(Object.is(graph.valueOf(graph.operation('negate', [graph.constant(0)])), -0)).toBe(true);
  });

  it('marks a node by the latest change among its operands', () => {
    const graph = new SharedGraph();
    const [parameter, rate, state] = [changes.perRun, changes.perSegment, changes.perEvaluation].map((tier) =>
      graph.given(tier),
    ) as [number, number, number];
    const tier = (position: number) => graph.nodes[position]!.tier;
    const doubled = graph.operation('multiply', [graph.constant(2), parameter]);
    expect(tier(doubled)).toBe(changes.perRun);
    expect(tier(graph.operation('add', [doubled, rate]))).toBe(changes.perSegment);
    expect(tier(graph.operation('if', [rate, doubled, state]))).toBe(changes.perEvaluation);
  });

  it('writes whole and half powers as products and roots, and leaves others alone', () => {
    const graph = new SharedGraph();
    const x = graph.given(changes.perEvaluation);
    const exponent = graph.given(changes.perRun);
    const power = (n: number) => graph.operation('power', [x, graph.constant(n)]);
    const square = graph.operation('multiply', [x, x]);
    expect(graph.valueOf(power(0))).toBe(1);
    expect(power(1)).toBe(x);
    expect(power(2)).toBe(square);
    expect(power(3)).toBe(graph.operation('multiply', [square, x]));
    expect(power(4)).toBe(graph.operation('multiply', [square, square]));
    expect(power(0.5)).toBe(graph.operation('sqrt', [x]));
    expect(power(1.5)).toBe(graph.operation('multiply', [x, graph.operation('sqrt', [x])]));
    for (const position of [power(1.4), power(-1), power(5), graph.operation('power', [x, exponent])]) {
      expect(graph.nodes[position]!.operator).toBe('power');
    }
  });

  it('drops factors and divisors of one, a subtracted zero, a double minus and a settled choice', () => {
    const graph = new SharedGraph();
    const x = graph.given(changes.perEvaluation);
    const [zero, one] = [graph.constant(0), graph.constant(1)];
    expect(graph.operation('multiply', [one, x])).toBe(x);
    expect(graph.operation('multiply', [x, one])).toBe(x);
    expect(graph.operation('divide', [x, one])).toBe(x);
    expect(graph.operation('subtract', [x, zero])).toBe(x);
    expect(graph.operation('negate', [graph.operation('negate', [x])])).toBe(x);
    expect(graph.operation('if', [one, x, zero])).toBe(x);
    expect(graph.operation('if', [zero, zero, x])).toBe(x);
    expect(graph.operation('add', [x, zero])).not.toBe(x);
    expect(graph.operation('multiply', [x, zero])).not.toBe(zero);
  });

  it('refuses a wrong number of operands', () => {
    const graph = new SharedGraph();
    expect(() => graph.operation('add', [graph.constant(1)])).toThrow(RangeError);
  });
});
