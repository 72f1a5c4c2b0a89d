/** How many equal steps a drawn line has. */
export const lineSteps = 48;
/** How many points the keyboard shapes. */
export const shapedPoints = 7;

/**
 * A line that the learner draws from now to the end of the frame, one value a step; the first is what is known. A step that the
 * pen has not reached is not a number.
 */
export type DrawnLine = readonly number[];

export function emptyLine(startValue: number): DrawnLine {
  return [startValue, ...new Array<number>(lineSteps).fill(Number.NaN)];
}

export function hasDrawing(line: DrawnLine): boolean {
  return line.some((value, step) => step > 0 && !Number.isNaN(value));
}

/** A pen's place: the share of the way from now to the end, and the value. */
export interface PenPlace {
  readonly share: number;
  readonly value: number;
}

/** The line with everything between two places of the pen drawn anew; what is known stays. */
export function drawStroke(line: DrawnLine, from: PenPlace, to: PenPlace): DrawnLine {
  const [left, right] = from.share <= to.share ? [from, to] : [to, from];
  const first = Math.max(1, Math.ceil(left.share * lineSteps - 0.5));
  const last = Math.min(lineSteps, Math.floor(right.share * lineSteps + 0.5));
  const width = right.share - left.share;
  return line.map((value, step) => {
    if (step < first || step > last) return value;
    const part = width > 0 ? Math.min(Math.max((step / lineSteps - left.share) / width, 0), 1) : 1;
    return left.value + part * (right.value - left.value);
  });
}

/** The line without gaps: straight across what the pen left out, level from its last point on. */
export function completeLine(line: DrawnLine): DrawnLine {
  const whole = [...line];
  let before = 0;
  for (let step = 1; step < whole.length; step += 1) {
    if (Number.isNaN(whole[step]!)) continue;
    for (let gap = before + 1; gap < step; gap += 1) {
      const part = (gap - before) / (step - before);
      whole[gap] = whole[before]! + part * (whole[step]! - whole[before]!);
    }
    before = step;
  }
  return whole.fill(whole[before]!, before);
}

/** The seven values that the keyboard moves, evenly spread, the last at the end. */
export function pointsOfLine(line: DrawnLine): readonly number[] {
  const whole = completeLine(line);
  return Array.from(
    { length: shapedPoints },
    (_, index) => whole[Math.round(((index + 1) * lineSteps) / shapedPoints)]!,
  );
}

/** A smooth line from what is known through seven values, never beyond two neighbours. */
export function lineThrough(startValue: number, points: readonly number[]): DrawnLine {
  const values = [startValue, ...points];
  const slopes = monotoneSlopes(values);
  return Array.from({ length: lineSteps + 1 }, (_, step) => {
    const at = (step / lineSteps) * points.length;
    const left = Math.min(Math.floor(at), points.length - 1);
    const part = at - left;
    const [one, other] = [values[left]!, values[left + 1]!];
    const [slope, nextSlope] = [slopes[left]!, slopes[left + 1]!];
    // Cubic Hermite between two neighbours.
    const bend = one - other;
    const cubic = 2 * bend + slope + nextSlope;
    const square = -3 * bend - 2 * slope - nextSlope;
    return one + part * (slope + part * (square + part * cubic));
  });
}

/** Slopes that keep a cubic between its neighbours: none at a turn, their harmonic mean elsewhere. */
function monotoneSlopes(values: readonly number[]): readonly number[] {
  const steps = values.slice(1).map((value, index) => value - values[index]!);
  return values.map((_, index) => {
    const before = steps[index - 1];
    const after = steps[index];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

/** Lowest, highest and last of a whole line, with the share of the way at which they stand. */
export function lineFacts(line: DrawnLine): {
  readonly lowest: PenPlace;
  readonly highest: PenPlace;
  readonly end: number;
} {
  const whole = completeLine(line);
  const at = (step: number) => ({ share: step / lineSteps, value: whole[step]! });
  const lowest = whole.indexOf(Math.min(...whole));
  const highest = whole.indexOf(Math.max(...whole));
  return { lowest: at(lowest), highest: at(highest), end: whole[lineSteps]! };
}
