import { describe, expect, it } from 'vitest';
import { buildProgram } from '#models/solver/buildProgram.ts';
import { buildSystemGraph } from '#models/solver/buildSystemGraph.ts';
import { compileSystem } from '#models/solver/compileSystem.ts';
import { layOutMemory } from '#models/solver/memoryLayout.ts';
import { emitModule } from '#models/solver/webassembly/createWebAssemblyKernel.ts';
import { sketchSystem } from '../sketchSystem.ts';

describe('the WebAssembly module', () => {
  const program = buildProgram(buildSystemGraph(sketchSystem));
  const layout = layOutMemory({ ...program, stateCount: 24, outputCount: 21, balanceCount: 1 });

  it('is valid and a few kB', () => {
    const bytes = emitModule(program, layout);
    expect(WebAssembly.validate(bytes)).toBe(true);
    expect(bytes.length).toBeLessThan(8 * 1024);
  });

  it('takes nothing from outside but three functions of Math', () => {
    const module = new WebAssembly.Module(emitModule(program, layout));
    expect(WebAssembly.Module.imports(module).map(({ module: from, name }) => `${from}.${name}`)).toEqual([
      'Math.pow',
      'Math.exp',
      'Math.log',
    ]);
  });

  it('is the same bytes for the same system', () => {
    expect(emitModule(program, layout)).toEqual(emitModule(program, layout));
  });

  it('reports the size of what it computes', () => {
    const { size } = compileSystem(sketchSystem, 'webassembly');
    expect(size.moduleBytes).toBe(emitModule(program, layout).length);
    expect(size.perEvaluation).toBe(program.perEvaluation.count);
  });

  it('holds a system larger than one page of memory', () => {
    const many = Array.from(
      { length: 1200 },
      (_, i) => [`A${i}`, i === 0 ? '-A0' : `A${i - 1} - A${i}`] as const,
    );
    const derivative = (symbol: string) => ({ kind: 'name', symbol }) as const;
    const system = compileSystem(
      {
        states: many.map(([symbol]) => ({
          symbol,
          initial: { kind: 'number', value: 1 },
          derivative: derivative(symbol),
          isCounter: false,
          isNonNegative: true,
        })),
        parameters: [],
        rates: [],
        derived: [],
        outputs: [],
        balances: [],
      },
      'webassembly',
    );
    const { memory, layout: large, kernel } = system;
    memory.fill(3, large.state, large.state + 1200);
    kernel.derivative(0, large.state, large.slopes[9]!);
    expect(
      [...memory.subarray(large.slopes[9]!, large.slopes[9]! + 1200)].every((value) => value === 3),
    ).toBe(true);
  });
});
