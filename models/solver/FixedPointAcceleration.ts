/** Differences of earlier iterates that an extrapolation may use. */
const depth = 6;
/** A difference that adds less than this to the others is left out of the fit. */
const independence = 1e-10;

/**
 * Anderson's acceleration of x ← g(x): the next point is the combination of the last results whose residual, extrapolated
 * linearly, is least (D. G. Anderson, J. ACM 12 (1965) 547-560). A slow exponential approach ends after a few rounds.
 */
export class FixedPointAcceleration {
  #residualDifferences: Float64Array[] = [];
  #resultDifferences: Float64Array[] = [];
  #lastResidual: Float64Array | null = null;
  #lastResult: Float64Array | null = null;

  /** Forgets what it has seen. */
  restart(): void {
    this.#residualDifferences = [];
    this.#resultDifferences = [];
    this.#lastResidual = null;
    this.#lastResult = null;
  }

  /** The next point after `point` gave `result`; `scales` (above 0) make the components comparable. */
  next(point: Float64Array, result: Float64Array, scales: Float64Array): Float64Array {
    const residual = result.map((value, i) => value - point[i]!);
    if (this.#lastResidual !== null && this.#lastResult !== null) {
      const [earlierResidual, earlierResult] = [this.#lastResidual, this.#lastResult];
      this.#residualDifferences.unshift(residual.map((value, i) => value - earlierResidual[i]!));
      this.#resultDifferences.unshift(result.map((value, i) => value - earlierResult[i]!));
      this.#residualDifferences.length = Math.min(this.#residualDifferences.length, depth);
      this.#resultDifferences.length = this.#residualDifferences.length;
    }
    this.#lastResidual = residual;
    this.#lastResult = result.slice();
    const weights = leastSquares(
      this.#residualDifferences.map((column) => column.map((value, i) => value / scales[i]!)),
      residual.map((value, i) => value / scales[i]!),
    );
    return result.map((value, i) =>
      weights.reduce((sum, weight, j) => sum - weight * this.#resultDifferences[j]![i]!, value),
    );
  }
}

/** Weights of the columns that come closest to the target: modified Gram-Schmidt, dependent columns get 0. */
function leastSquares(columns: readonly Float64Array[], target: Float64Array): number[] {
  const directions: Float64Array[] = [];
  const triangle: number[][] = [];
  const kept: number[] = [];
  columns.forEach((column, index) => {
    const rest = column.slice();
    const row = directions.map((direction) => {
      const part = dot(direction, rest);
      for (let i = 0; i < rest.length; i++) rest[i]! -= part * direction[i]!;
      return part;
    });
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > independence * Math.sqrt(dot(column, column)))) return;
    directions.push(rest.map((value) => value / length));
    triangle.push([...row, length]);
    kept.push(index);
  });
  const weights = columns.map(() => 0);
  const rest = target.slice();
  const parts = directions.map((direction) => {
    const part = dot(direction, rest);
    for (let i = 0; i < rest.length; i++) rest[i]! -= part * direction[i]!;
    return part;
  });
  for (let k = kept.length - 1; k >= 0; k--) {
    let value = parts[k]!;
    for (let j = k + 1; j < kept.length; j++) value -= triangle[j]![k]! * weights[kept[j]!]!;
    weights[kept[k]!] = value / triangle[k]![k]!;
  }
  return weights;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i]! * right[i]!;
  return sum;
}
