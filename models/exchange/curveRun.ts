import type { Model, Observable } from '#models/language/model.ts';
import type { RunInputs, Solution } from '#models/run/run.ts';

/** A solved run on its way into a table of curves; `runId` tells it from the other runs of the same file. */
export interface CurveRun {
  readonly runId: string;
  readonly model: Model;
  readonly solution: Solution;
  /** The number of the patient in its population; 1 where there is one patient alone. */
  readonly subject?: number;
}

/** A run with everything a reader needs to do it again. All runs of one file share their model. */
export interface DescribedRun extends CurveRun {
  /** Words for people, such as `Tablets, 20 mg three times daily`. */
  readonly label: string;
  readonly inputs: RunInputs;
  /** The seed that the patient was drawn with; left out where no chance is involved. */
  readonly seed?: number;
}

export function subjectOf({ subject = 1 }: CurveRun): number {
  return subject;
}

/** The observables that a run solved, each with its values, in the model's order. */
export function solvedObservables({
  model,
  solution,
}: CurveRun): readonly { readonly observable: Observable; readonly values: Float64Array }[] {
  return model.observables.flatMap((observable) => {
    const values = solution.series[observable.name];
    return values === undefined ? [] : [{ observable, values }];
  });
}
