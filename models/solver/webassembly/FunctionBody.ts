import { ByteWriter } from './ByteWriter.ts';
import { emptyBlock, opcode, type ValueType, valueType, vectorOpcode, vectorPrefix } from './opcodes.ts';

export interface Signature {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** One function being written: its locals and its code. Addresses are in bytes; memory positions are in doubles. */
export class FunctionBody {
  readonly signature: Signature;
  readonly #code = new ByteWriter();
  readonly #locals: ValueType[] = [];

  constructor(signature: Signature) {
    this.signature = signature;
  }

  /** A new local variable; parameters come first, from 0. */
  local(type: ValueType): number {
    return this.signature.parameters.length + this.#locals.push(type) - 1;
  }

  op(...codes: readonly number[]): this {
    this.#code.byte(...codes);
    return this;
  }

  get(local: number): this {
    this.#code.byte(opcode.localGet).unsigned(local);
    return this;
  }

  set(local: number): this {
    this.#code.byte(opcode.localSet).unsigned(local);
    return this;
  }

  tee(local: number): this {
    this.#code.byte(opcode.localTee).unsigned(local);
    return this;
  }

  integer(value: number): this {
    this.#code.byte(opcode.i32Const).signed(value);
    return this;
  }

  number(value: number): this {
    this.#code.byte(opcode.f64Const).double(value);
    return this;
  }

  call(functionIndex: number): this {
    this.#code.byte(opcode.call).unsigned(functionIndex);
    return this;
  }

  /** Reads the double at the address on the stack plus 8 × position. */
  load(position: number): this {
    this.#code.byte(opcode.f64Load, 3).unsigned(8 * position);
    return this;
  }

  store(position: number): this {
    this.#code.byte(opcode.f64Store, 3).unsigned(8 * position);
    return this;
  }

  /** An instruction on pairs of doubles. */
  vector(code: number): this {
    this.#code.byte(vectorPrefix).unsigned(code);
    return this;
  }

  vectorLoad(position: number): this {
    this.#code
      .byte(vectorPrefix)
      .unsigned(vectorOpcode.load)
      .byte(4)
      .unsigned(8 * position);
    return this;
  }

  vectorLoadSplat(position: number): this {
    this.#code
      .byte(vectorPrefix)
      .unsigned(vectorOpcode.loadSplat)
      .byte(3)
      .unsigned(8 * position);
    return this;
  }

  vectorStore(position: number): this {
    this.#code
      .byte(vectorPrefix)
      .unsigned(vectorOpcode.store)
      .byte(4)
      .unsigned(8 * position);
    return this;
  }

  /** Runs `emit` with a byte address that goes from 0 up to `bytes` by `step`; runs at least once. */
  loop(bytes: number, step: number, emit: (address: number) => void): this {
    const address = this.local(valueType.i32);
    this.integer(0).set(address).op(opcode.loop, emptyBlock);
    emit(address);
    this.get(address).integer(step).op(opcode.i32Add).tee(address);
    this.integer(bytes).op(opcode.i32LtU, opcode.branchIf, 0, opcode.end);
    return this;
  }

  /** The body as the code section wants it: locals, code, end. */
  finished(): ByteWriter {
    const body = new ByteWriter().unsigned(this.#locals.length);
    for (const type of this.#locals) body.unsigned(1).byte(type);
    for (const byte of this.#code.bytes) body.byte(byte);
    return body.byte(opcode.end);
  }
}
