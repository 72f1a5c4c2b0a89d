import type { Program } from '../buildProgram.ts';
import type { StepKernel } from '../kernel.ts';
import type { MemoryLayout } from '../memoryLayout.ts';
import { assembleModule } from './assembleModule.ts';
import { imported } from './emitInstructions.ts';
import { emitEvaluation, emitPrepareRun, emitPrepareSegment } from './emitKernel.ts';
import { emitAdvance, emitAttempt, emitInterpolate } from './emitSteps.ts';
import { valueType } from './opcodes.ts';

const { f64 } = valueType;
const bytesPerPage = 65536;

/** The bytes of the module that holds a system's equations and the arithmetic of its steps. */
export function emitModule(program: Program, layout: MemoryLayout): Uint8Array<ArrayBuffer> {
  const firstOwn = Object.keys(imported).length;
  const one = { parameters: [f64], results: [f64] };
  const two = { parameters: [f64, f64], results: [f64] };
  return assembleModule({
    imports: [
      { module: 'Math', name: 'pow', signature: two },
      { module: 'Math', name: 'exp', signature: one },
      { module: 'Math', name: 'log', signature: one },
    ],
    functions: [
      { name: 'derivative', body: emitEvaluation(program.perEvaluation, program.derivatives, program) },
      { name: 'prepareRun', body: emitPrepareRun(program, layout) },
      { name: 'prepareSegment', body: emitPrepareSegment(program) },
      { name: 'outputs', body: emitEvaluation(program.perOutput, program.outputs, program) },
      { name: 'balances', body: emitEvaluation(program.perBalance, program.balances, program) },
      { name: 'attempt', body: emitAttempt(layout, firstOwn) },
      { name: 'interpolate', body: emitInterpolate(layout) },
      { name: 'advance', body: emitAdvance(layout) },
    ],
    pages: Math.ceil((8 * layout.size) / bytesPerPage),
  });
}

/**
 * The fast backend: the same tables as WebAssembly, compiled at once (a module of a few kB).
 * `memory` is the module's own, cut to the layout.
 * @throws where the engine has no WebAssembly or its policy forbids it; the interpreter is there for that
 */
export function createWebAssemblyKernel(
  program: Program,
  layout: MemoryLayout,
): { kernel: StepKernel; memory: Float64Array; moduleBytes: number } {
  const bytes = emitModule(program, layout);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    Math: { pow: Math.pow, exp: Math.exp, log: Math.log },
  });
  // Sound by construction: emitModule writes exactly these exports with these signatures.
  const exports = instance.exports as unknown as StepKernel & { readonly memory: WebAssembly.Memory };
  const { prepareRun, prepareSegment, derivative, outputs, balances, attempt, interpolate, advance } =
    exports;
  return {
    // An ordinary object: calls through it can be compiled into the caller, which calls through `exports` cannot.
    kernel: { prepareRun, prepareSegment, derivative, outputs, balances, attempt, interpolate, advance },
    memory: new Float64Array(exports.memory.buffer, 0, layout.size),
    moduleBytes: bytes.length,
  };
}
