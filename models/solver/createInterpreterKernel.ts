import type { Program } from './buildProgram.ts';
import type { DerivativeKernel } from './kernel.ts';
import type { MemoryLayout } from './memoryLayout.ts';
import { type InstructionTable, runInstructions } from './runInstructions.ts';

/** The plain backend: runs the instruction tables one by one over the slots. It works everywhere and is what others are compared with. */
export function createInterpreterKernel(
  program: Program,
  memory: Float64Array,
  layout: MemoryLayout,
): DerivativeKernel {
  const slots = memory.subarray(layout.slots, layout.slots + program.slotCount);
  const { stateCount } = layout;
  const { time, firstState } = program;
  const initials = Uint32Array.from(program.initials);
  const derivatives = Uint32Array.from(program.derivatives);
  const outputs = Uint32Array.from(program.outputs);
  const balances = Uint32Array.from(program.balances);
  for (const { slot, value } of program.constants) slots[slot] = value;

  function evaluate(table: InstructionTable, timeHours: number, state: number): void {
    slots[time] = timeHours;
    for (let i = 0; i < stateCount; i++) slots[firstState + i] = memory[state + i]!;
    runInstructions(table, slots);
  }

  function write(sources: Uint32Array, target: number): void {
    for (let i = 0; i < sources.length; i++) memory[target + i] = slots[sources[i]!]!;
  }

  return {
    prepareRun() {
      runInstructions(program.perRun, slots);
      write(initials, layout.initials);
    },
    prepareSegment() {
      runInstructions(program.perSegment, slots);
    },
    derivative(timeHours, state, slope) {
      evaluate(program.perEvaluation, timeHours, state);
      write(derivatives, slope);
    },
    outputs(timeHours, state, target) {
      evaluate(program.perOutput, timeHours, state);
      write(outputs, target);
    },
    balances(timeHours, state, target) {
      evaluate(program.perBalance, timeHours, state);
      write(balances, target);
    },
  };
}
