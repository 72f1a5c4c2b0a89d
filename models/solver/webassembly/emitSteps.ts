import type { MemoryLayout } from '../memoryLayout.ts';
import { rungeKutta75 } from '../rungeKutta75.ts';
import { FunctionBody } from './FunctionBody.ts';
import { opcode, valueType, vectorOpcode } from './opcodes.ts';

const { f64, v128 } = valueType;
const bytesPerPair = 16;

/** The same number in both halves of a local. */
function spread(body: FunctionBody, push: () => void): number {
  const local = body.local(v128);
  push();
  body.vector(vectorOpcode.splat).set(local);
  return local;
}

interface Term {
  /** Local with the weight in both halves. */
  readonly weight: number;
  /** Pushes the pair of slopes at an address. */
  readonly push: (address: number) => void;
}

/** Leaves on the stack the sum of weight times slope, from the first to the last. */
function pushSum(body: FunctionBody, terms: readonly Term[], address: number): void {
  terms.forEach(({ weight, push }, index) => {
    body.get(weight);
    push(address);
    body.vector(vectorOpcode.mul);
    if (index > 0) body.vector(vectorOpcode.add);
  });
}

function termsOf(body: FunctionBody, weights: readonly number[], slopes: readonly number[]): Term[] {
  return weights.flatMap((weight, index) =>
    weight === 0
      ? []
      : [
          {
            weight: spread(body, () => body.number(weight)),
            push: (address: number) => body.get(address).vectorLoad(slopes[index]!),
          },
        ],
  );
}

/** Writes, for every state, the state at the start plus the step times the sum. */
function emitCombination(
  body: FunctionBody,
  layout: MemoryLayout,
  terms: readonly Term[],
  pairStep: number,
  target: number,
): void {
  body.loop(8 * layout.paddedCount, bytesPerPair, (address) => {
    body.get(address);
    body.get(address).vectorLoad(layout.state).get(pairStep);
    pushSum(body, terms, address);
    body.vector(vectorOpcode.mul).vector(vectorOpcode.add).vectorStore(target);
  });
}

/** One trial step: (time, step, relative tolerance) -> largest estimated error in units of tolerance. */
export function emitAttempt(layout: MemoryLayout, derivative: number): FunctionBody {
  const body = new FunctionBody({ parameters: [f64, f64, f64], results: [f64] });
  const [time, step, relativeTolerance] = [0, 1, 2];
  const { nodes, stageWeights, solutionWeights, errorWeights } = rungeKutta75;
  const { slopes, state, stage, next, tolerances } = layout;
  const bytes = 8 * layout.paddedCount;
  const pairStep = spread(body, () => body.get(step));

  stageWeights.forEach((weights, index) => {
    if (index === 0) return;
    const terms = termsOf(body, weights, slopes);
    emitCombination(body, layout, terms, pairStep, stage);
    body.get(time).number(nodes[index]!).get(step).op(opcode.f64Mul, opcode.f64Add);
    body.integer(stage).integer(slopes[index]!).call(derivative);
  });

  const solution = termsOf(body, solutionWeights, slopes);
  emitCombination(body, layout, solution, pairStep, next);
  body.get(time).get(step).op(opcode.f64Add);
  body.integer(next).integer(slopes[solutionWeights.length]!).call(derivative);

  const estimate = termsOf(body, errorWeights, slopes);
  const pairTolerance = spread(body, () => body.get(relativeTolerance));
  const largest = spread(body, () => body.number(0));
  body.loop(bytes, bytesPerPair, (address) => {
    body.get(largest).get(pairStep);
    pushSum(body, estimate, address);
    body.vector(vectorOpcode.mul).vector(vectorOpcode.abs);
    body.get(address).vectorLoad(tolerances).get(pairTolerance);
    for (const vector of [state, next]) body.get(address).vectorLoad(vector).vector(vectorOpcode.abs);
    body.vector(vectorOpcode.max).vector(vectorOpcode.mul).vector(vectorOpcode.add).vector(vectorOpcode.div);
    body.vector(vectorOpcode.max).set(largest);
  });
  body.get(largest).vector(vectorOpcode.extractLane).op(0);
  body.get(largest).vector(vectorOpcode.extractLane).op(1);
  return body.op(opcode.f64Max);
}

/** The states inside the step: (step) -> (), by the weights that stand in memory. */
export function emitInterpolate(layout: MemoryLayout): FunctionBody {
  const body = new FunctionBody({ parameters: [f64], results: [] });
  const pairStep = spread(body, () => body.get(0));
  const terms = rungeKutta75.denseWeights.flatMap((row, index): Term[] => {
    if (row.every((weight) => weight === 0)) return [];
    const weight = body.local(v128);
    body
      .integer(0)
      .vectorLoadSplat(layout.denseWeights + index)
      .set(weight);
    return [{ weight, push: (address) => body.get(address).vectorLoad(layout.slopes[index]!) }];
  });
  emitCombination(body, layout, terms, pairStep, layout.dense);
  return body;
}

/** The states arrived at and their slope become those of the next step. */
export function emitAdvance(layout: MemoryLayout): FunctionBody {
  const body = new FunctionBody({ parameters: [], results: [] });
  const [first, last] = [layout.slopes[0]!, layout.slopes[rungeKutta75.stageCount]!];
  return body.loop(8 * layout.paddedCount, bytesPerPair, (address) => {
    body.get(address).get(address).vectorLoad(layout.next).vectorStore(layout.state);
    body.get(address).get(address).vectorLoad(last).vectorStore(first);
  });
}
