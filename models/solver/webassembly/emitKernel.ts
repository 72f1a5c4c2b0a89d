import type { Program } from '../buildProgram.ts';
import type { MemoryLayout } from '../memoryLayout.ts';
import type { InstructionTable } from '../runInstructions.ts';
import { emitInstructions } from './emitInstructions.ts';
import { FunctionBody } from './FunctionBody.ts';
import { opcode, valueType } from './opcodes.ts';

const { f64, i32 } = valueType;
const nowhere = { time: null, states: null } as const;

/** Computes a table and keeps every result in its slot, for the functions that run more often. */
function emitKept(table: InstructionTable, program: Program): FunctionBody {
  const body = new FunctionBody({ parameters: [], results: [] });
  const push = emitInstructions(body, table, program, nowhere);
  for (const slot of table.destinations) {
    body.integer(0);
    push(slot);
    body.store(slot);
  }
  return body;
}

/** Once per run; the initial values of the states are a part of it. */
export function emitPrepareRun(program: Program, layout: MemoryLayout): FunctionBody {
  const body = emitKept(program.perRun, program);
  program.initials.forEach((slot, index) => {
    const constant = program.constants.find((one) => one.slot === slot);
    body.integer(0);
    if (constant === undefined) body.integer(0).load(slot);
    else body.number(constant.value);
    body.store(layout.initials + index);
  });
  return body;
}

export function emitPrepareSegment(program: Program): FunctionBody {
  return emitKept(program.perSegment, program);
}

/** A function of time, position of the states and position of the results: (f64, i32, i32) -> (). */
export function emitEvaluation(
  table: InstructionTable,
  results: readonly number[],
  program: Program,
): FunctionBody {
  const body = new FunctionBody({ parameters: [f64, i32, i32], results: [] });
  const [time, states, target] = [0, 1, 2];
  for (const position of [states, target]) {
    body.get(position).integer(3).op(opcode.i32Shl).set(position);
  }
  const push = emitInstructions(body, table, program, { time, states });
  results.forEach((slot, index) => {
    body.get(target);
    push(slot);
    body.store(index);
  });
  return body;
}
