import { operatorCode } from './operatorCode.ts';

/**
 * Instructions in order of evaluation: slot `destination` becomes `operator` of slots a, b, c.
 * Operands that an operator does not have are slot 0.
 */
export interface InstructionTable {
  readonly count: number;
  readonly operators: Uint8Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly c: Uint32Array;
  readonly destinations: Uint32Array;
}

/** The WebAssembly backend imports these very functions, so that both give the same bits. */
const { pow, exp, log } = Math;

/** True is every number but 0 and not-a-number; WebAssembly says the same with |x| > 0. */
function holds(value: number): boolean {
  return Math.abs(value) > 0;
}

/** The operators that are rare in a model's equations; kept out of the loop below, which is faster for it. */
function rareResult(code: number, x: number, y: number, z: number): number {
  switch (code) {
    case operatorCode.exp:
      return exp(x);
    case operatorCode.log:
      return log(x);
    case operatorCode.abs:
      return Math.abs(x);
    case operatorCode.floor:
      return Math.floor(x);
    case operatorCode.less:
      return x < y ? 1 : 0;
    case operatorCode.lessOrEqual:
      return x <= y ? 1 : 0;
    case operatorCode.greater:
      return x > y ? 1 : 0;
    case operatorCode.greaterOrEqual:
      return x >= y ? 1 : 0;
    case operatorCode.equal:
      return x === y ? 1 : 0;
    case operatorCode.unequal:
      return x !== y ? 1 : 0;
    case operatorCode.and:
      return holds(x) && holds(y) ? 1 : 0;
    case operatorCode.or:
      return holds(x) || holds(y) ? 1 : 0;
    case operatorCode.not:
      return holds(x) ? 0 : 1;
    case operatorCode.if:
      return holds(x) ? y : z;
    default:
      throw new RangeError(`No operator has the code ${code}.`);
  }
}

/**
 * Carries out a table. The two switches define what each operator means in numbers: comparisons and logic give 1 or 0,
 * `if` has both branches evaluated already, everything else is what JavaScript's number or Math does.
 */
export function runInstructions(table: InstructionTable, slots: Float64Array): void {
  const { count, operators, a, b, c, destinations } = table;
  for (let i = 0; i < count; i++) {
    const x = slots[a[i]!]!;
    const y = slots[b[i]!]!;
    let result: number;
    switch (operators[i]) {
      case operatorCode.add:
        result = x + y;
        break;
      case operatorCode.subtract:
        result = x - y;
        break;
      case operatorCode.multiply:
        result = x * y;
        break;
      case operatorCode.divide:
        result = x / y;
        break;
      case operatorCode.power:
        result = pow(x, y);
        break;
      case operatorCode.negate:
        result = -x;
        break;
      case operatorCode.sqrt:
        result = Math.sqrt(x);
        break;
      case operatorCode.min:
        result = Math.min(x, y);
        break;
      case operatorCode.max:
        result = Math.max(x, y);
        break;
      default:
        result = rareResult(operators[i]!, x, y, slots[c[i]!]!);
    }
    slots[destinations[i]!] = result;
  }
}

/** One operator applied to numbers, for folding constants. */
export function applyOperator(code: number, operands: readonly number[]): number {
  const slots = Float64Array.from([...operands, 0, 0, 0]);
  const [a, b, c, destinations] = [0, 1, 2, 3].map((slot) => Uint32Array.of(slot)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  runInstructions({ count: 1, operators: Uint8Array.of(code), a, b, c, destinations }, slots);
  return slots[3]!;
}
