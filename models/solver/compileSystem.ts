import { buildProgram, type Program } from './buildProgram.ts';
import { buildSystemGraph } from './buildSystemGraph.ts';
import { createInterpreterKernel } from './createInterpreterKernel.ts';
import type { DerivativeKernel, StepKernel } from './kernel.ts';
import { layOutMemory, type MemoryLayout } from './memoryLayout.ts';
import type { Backend, SystemDefinition } from './system.ts';
import { withTypedArraySteps } from './typedArraySteps.ts';
import { createWebAssemblyKernel } from './webassembly/createWebAssemblyKernel.ts';

/** A system ready to be integrated. It owns one block of memory: one integration at a time. */
export interface CompiledSystem {
  readonly backend: Backend | 'hand-written';
  readonly stateSymbols: readonly string[];
  readonly isCounter: readonly boolean[];
  readonly isNonNegative: readonly boolean[];
  /** False for a counter that no derivative depends on: it cannot mislead the others, so it does not set the step. */
  readonly isInErrorNorm: readonly boolean[];
  readonly parameterSymbols: readonly string[];
  readonly rateSymbols: readonly string[];
  /** How many of the rates, the first ones, are flows; the others are settings. */
  readonly flowCount: number;
  readonly outputNames: readonly string[];
  readonly balanceNames: readonly string[];
  readonly memory: Float64Array;
  readonly layout: MemoryLayout;
  readonly kernel: StepKernel;
  readonly size: SystemSize;
}

/** How much there is to compute: nodes of the shared graph, instructions at each moment, bytes of the WebAssembly module. */
interface SystemSize {
  readonly nodes: number;
  readonly perRun: number;
  readonly perSegment: number;
  readonly perEvaluation: number;
  readonly perOutput: number;
  readonly moduleBytes: number;
}

/**
 * Compiles a system for a backend; both give the same bits.
 * @throws Error for unknown symbols (a programmer fault), or where WebAssembly is asked for and not to be had
 */
export function compileSystem(definition: SystemDefinition, backend: Backend): CompiledSystem {
  const program = buildProgram(buildSystemGraph(definition));
  const layout = layOutMemory({
    slotCount: program.slotCount,
    firstParameter: program.firstParameter,
    firstRate: program.firstRate,
    stateCount: definition.states.length,
    outputCount: definition.outputs.length,
    balanceCount: definition.balances.length,
  });
  const { kernel, memory, moduleBytes } =
    backend === 'webassembly' ? createWebAssemblyKernel(program, layout) : interpreted(program, layout);
  return {
    backend,
    stateSymbols: definition.states.map(({ symbol }) => symbol),
    isCounter: definition.states.map(({ isCounter }) => isCounter),
    isNonNegative: definition.states.map(({ isNonNegative }) => isNonNegative),
    isInErrorNorm: definition.states.map(
      ({ isCounter }, index) => !isCounter || drivesDerivatives(program, program.firstState + index),
    ),
    parameterSymbols: definition.parameters,
    rateSymbols: [...definition.rates, ...(definition.settings ?? [])],
    flowCount: definition.rates.length,
    outputNames: definition.outputs.map(({ name }) => name),
    balanceNames: definition.balances.map(({ name }) => name),
    memory,
    layout,
    kernel,
    size: {
      nodes: program.slotCount,
      perRun: program.perRun.count,
      perSegment: program.perSegment.count,
      perEvaluation: program.perEvaluation.count,
      perOutput: program.perOutput.count,
      moduleBytes,
    },
  };
}

/**
 * The same system around a hand-written right-hand side, stepped by the TypeScript arithmetic: what compiled systems are
 * measured against, and a way in for tests.
 */
export function withKernel(
  system: CompiledSystem,
  create: (memory: Float64Array, layout: MemoryLayout) => DerivativeKernel,
): CompiledSystem {
  const memory = new Float64Array(system.layout.size);
  const kernel = withTypedArraySteps(create(memory, system.layout), memory, system.layout);
  return { ...system, backend: 'hand-written', memory, kernel, size: { ...system.size, moduleBytes: 0 } };
}

function interpreted(program: Program, layout: MemoryLayout) {
  const memory = new Float64Array(layout.size);
  const kernel = withTypedArraySteps(createInterpreterKernel(program, memory, layout), memory, layout);
  return { kernel, memory, moduleBytes: 0 };
}

function drivesDerivatives(program: Program, slot: number): boolean {
  const { perEvaluation, derivatives } = program;
  const reads = (position: number) =>
    perEvaluation.a.includes(position) ||
    perEvaluation.b.includes(position) ||
    perEvaluation.c.includes(position);
  return derivatives.includes(slot) || reads(slot);
}
