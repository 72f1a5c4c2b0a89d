import { integrate } from '#models/solver/integrate.ts';
import { assertSameModel } from './assertSameModel.ts';
import { benchSystem } from './benchSystem.ts';
import { median, timeInTurn } from './statistics.ts';

export interface RunMeasures {
  /** The whole of `Laboratory.run`: checks, schedule, solution, every observable every 0.1 h. */
  readonly run_72h_ms: number;
  /** Time of the compiled model over that of the hand-written one, same stepper, same run. */
  readonly run_72h_over_handwritten: number;
  /** Time of the compiled model over that of evaluating mathjs nodes, same stepper, same run. */
  readonly run_72h_over_mathjs_nodes: number;
}

const rounds = { warmUp: 60, compared: 400, mathjsWarmUp: 3, mathjs: 15, whole: 300 };
const runsPerMathjsRun = 7;

/**
 * Measures one 72 h run. Ratios are medians over rounds in which both ran one after the other; that all versions are the
 * same model is checked first.
 * @throws Error when they are not
 */
export function measureRun(): RunMeasures {
  const { laboratory, inputs, request, compiled, handWritten, mathjs } = benchSystem();
  assertSameModel(laboratory.model, compiled, handWritten);
  assertSameModel(laboratory.model, compiled, mathjs);

  const solveCompiled = () => void integrate(compiled, request);
  const solveHandWritten = () => void integrate(handWritten, request);
  timeInTurn([solveCompiled, solveHandWritten], rounds.warmUp);
  const compared = timeInTurn([solveCompiled, solveHandWritten], rounds.compared);
  const whole = timeInTurn([() => void laboratory.run(inputs)], rounds.whole);
  // Last: another right-hand side in the same TypeScript stepper would slow the hand-written one down.
  timeInTurn([() => void integrate(mathjs, request)], rounds.mathjsWarmUp);
  // One run of mathjs nodes takes as long as hundreds of the compiled model and empties its caches: several runs in turn follow it.
  const severalCompiled = Array.from({ length: runsPerMathjsRun }, () => solveCompiled);
  const withMathjs = timeInTurn([...severalCompiled, () => void integrate(mathjs, request)], rounds.mathjs);
  const compiledTimes = Array.from({ length: rounds.mathjs }, (_, round) =>
    median(withMathjs.slice(0, runsPerMathjsRun).map((times) => times[round]!)),
  );
  return {
    run_72h_ms: median(whole[0]!),
    run_72h_over_handwritten: ratio(compared),
    run_72h_over_mathjs_nodes: ratio([compiledTimes, withMathjs[runsPerMathjsRun]!]),
  };
}

function ratio([first, second]: readonly (readonly number[])[]): number {
  return median(first!.map((milliseconds, round) => milliseconds / second![round]!));
}
