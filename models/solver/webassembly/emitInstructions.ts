import type { Program } from '../buildProgram.ts';
import { operatorCode } from '../operatorCode.ts';
import type { InstructionTable } from '../runInstructions.ts';
import type { FunctionBody } from './FunctionBody.ts';
import { opcode, valueType } from './opcodes.ts';

/** Function indices of what is taken from JavaScript's Math: the same functions that the interpreter calls. */
export const imported = { pow: 0, exp: 1, log: 2 } as const;

/** Where a function finds the values that a table reads besides memory; null where it may not need them. */
interface ValueSources {
  /** Local that holds the time. */
  readonly time: number | null;
  /** Local that holds the byte address of the states. */
  readonly states: number | null;
}

const binary: Partial<Record<number, number>> = {
  [operatorCode.add]: opcode.f64Add,
  [operatorCode.subtract]: opcode.f64Sub,
  [operatorCode.multiply]: opcode.f64Mul,
  [operatorCode.divide]: opcode.f64Div,
  [operatorCode.min]: opcode.f64Min,
  [operatorCode.max]: opcode.f64Max,
};
const unary: Partial<Record<number, number>> = {
  [operatorCode.negate]: opcode.f64Neg,
  [operatorCode.sqrt]: opcode.f64Sqrt,
  [operatorCode.abs]: opcode.f64Abs,
  [operatorCode.floor]: opcode.f64Floor,
};
const comparison: Partial<Record<number, number>> = {
  [operatorCode.less]: opcode.f64Lt,
  [operatorCode.lessOrEqual]: opcode.f64Le,
  [operatorCode.greater]: opcode.f64Gt,
  [operatorCode.greaterOrEqual]: opcode.f64Ge,
  [operatorCode.equal]: opcode.f64Eq,
  [operatorCode.unequal]: opcode.f64Ne,
};

/**
 * Writes the code of a table into a function, its results into locals; gives back how to push the value of any slot.
 * Constants become immediates, states are read once, everything else comes from its slot in memory.
 */
export function emitInstructions(
  body: FunctionBody,
  table: InstructionTable,
  program: Program,
  sources: ValueSources,
): (slot: number) => void {
  const constants = new Map(program.constants.map(({ slot, value }) => [slot, value]));
  const locals = new Map<number, number>();

  function push(slot: number): void {
    const local = locals.get(slot);
    const constant = constants.get(slot);
    const state = slot - program.firstState;
    if (local !== undefined) body.get(local);
    else if (constant !== undefined) body.number(constant);
    else if (slot === program.time && sources.time !== null) body.get(sources.time);
    else if (state >= 0 && state < program.derivatives.length && sources.states !== null) {
      const read = body.local(valueType.f64);
      locals.set(slot, read);
      body.get(sources.states).load(state).tee(read);
    } else body.integer(0).load(slot);
  }

  function pushTruth(slot: number): void {
    push(slot);
    body.op(opcode.f64Abs).number(0).op(opcode.f64Gt);
  }

  function compute(code: number, a: number, b: number, c: number): void {
    const [two, one, comparing] = [binary[code], unary[code], comparison[code]];
    if (two !== undefined) {
      push(a);
      push(b);
      body.op(two);
    } else if (one !== undefined) {
      push(a);
      body.op(one);
    } else if (comparing !== undefined) {
      push(a);
      push(b);
      body.op(comparing, opcode.f64ConvertI32U);
    } else if (code === operatorCode.power) {
      push(a);
      push(b);
      body.call(imported.pow);
    } else if (code === operatorCode.exp || code === operatorCode.log) {
      push(a);
      body.call(code === operatorCode.exp ? imported.exp : imported.log);
    } else if (code === operatorCode.and || code === operatorCode.or) {
      pushTruth(a);
      pushTruth(b);
      body.op(code === operatorCode.and ? opcode.i32And : opcode.i32Or, opcode.f64ConvertI32U);
    } else if (code === operatorCode.not) {
      pushTruth(a);
      body.op(opcode.i32Eqz, opcode.f64ConvertI32U);
    } else if (code === operatorCode.if) {
      push(b);
      push(c);
      pushTruth(a);
      body.op(opcode.select);
    } else throw new RangeError(`No operator has the code ${code}.`);
  }

  for (let i = 0; i < table.count; i++) {
    compute(table.operators[i]!, table.a[i]!, table.b[i]!, table.c[i]!);
    const result = body.local(valueType.f64);
    locals.set(table.destinations[i]!, result);
    body.set(result);
  }
  return push;
}
