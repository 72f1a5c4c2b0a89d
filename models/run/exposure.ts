/** How much of a quantity there was over a window of time, and for how long it stayed in a band. */
export interface Exposure {
  readonly peak: number;
  /** The first time at which the peak is reached. */
  readonly peakTimeHours: number;
  /** The lowest value from the first peak on. */
  readonly trough: number;
  /** In the quantity's unit times hours. */
  readonly areaUnderCurve: number;
  /** The area divided by the length of the window. */
  readonly average: number;
  /** Hours within the band, its borders included; null where no band was asked for. */
  readonly timeInBandHours: number | null;
}

/** Null is open-ended. */
export interface ExposureBand {
  readonly from: number | null;
  readonly to: number | null;
}

/** The window is the whole curve where an end is left out. */
export interface ExposureWindow {
  readonly fromHours?: number;
  readonly toHours?: number;
  readonly band?: ExposureBand;
}

/** A fall by less than this fraction of the window's highest value is a plateau with solver noise, not the end of a peak. */
const turnDownFraction = 0.01;

interface Curve {
  readonly times: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/**
 * Exposure over a window of a curve given as points at increasing times in hours, linear between them.
 * The area follows the convention of non-compartmental analysis: trapezoids where the curve rises, is level or is not
 * positive; the logarithmic trapezoid (v1 - v2) dt / ln(v1 / v2) where it falls, which is exact for an exponential fall.
 * The first peak is the highest point before the curve first falls by 1 % of the window's highest value, so a curve that
 * rises to a plateau has its first peak, and its trough, on the plateau. Over a window of no length the area is 0 and the
 * average is the value there.
 * @throws RangeError when the curve has no point, the window is not within it, or lengths differ (programmer faults)
 */
export function exposure(
  timesHours: ArrayLike<number>,
  values: ArrayLike<number>,
  window: ExposureWindow = {},
): Exposure {
  const curve = curveWithin(timesHours, values, window);
  const peakAt = indexOfHighest(curve.values);
  const peak = curve.values[peakAt]!;
  const areaUnderCurve = sumOverPieces(curve, areaOfPiece);
  const hours = curve.times[curve.times.length - 1]! - curve.times[0]!;
  const { band } = window;
  return {
    peak,
    peakTimeHours: curve.times[peakAt]!,
    trough: lowestFromFirstPeak(curve.values, peak),
    areaUnderCurve,
    average: hours > 0 ? areaUnderCurve / hours : curve.values[0]!,
    timeInBandHours: band ? hoursWithin(curve, band) : null,
  };
}

/** The points within the window, with a point on the straight line at each of its ends. */
function curveWithin(times: ArrayLike<number>, values: ArrayLike<number>, window: ExposureWindow): Curve {
  const count = times.length;
  if (count === 0) throw new RangeError('A curve has at least one point.');
  if (values.length !== count) throw new RangeError(`${count} times have ${values.length} values.`);
  const { fromHours = times[0]!, toHours = times[count - 1]! } = window;
  if (!(times[0]! <= fromHours && fromHours <= toHours && toHours <= times[count - 1]!)) {
    throw new RangeError(`The window from ${fromHours} h to ${toHours} h is not within the curve.`);
  }
  if (fromHours === times[0] && toHours === times[count - 1]) return { times, values };

  const within: { times: number[]; values: number[] } = { times: [], values: [] };
  const keep = (time: number, value: number): void => {
    within.times.push(time);
    within.values.push(value);
  };
  let right = 0;
  while (times[right]! < fromHours) right += 1;
  if (times[right]! > fromHours) keep(fromHours, valueBetween(times, values, right, fromHours));
  for (; right < count && times[right]! <= toHours; right += 1) keep(times[right]!, values[right]!);
  if (within.times.at(-1) !== toHours) keep(toHours, valueBetween(times, values, right, toHours));
  return within;
}

function valueBetween(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  right: number,
  time: number,
): number {
  const start = times[right - 1]!;
  const fraction = (time - start) / (times[right]! - start);
  return values[right - 1]! + fraction * (values[right]! - values[right - 1]!);
}

function indexOfHighest(values: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) if (values[index]! > values[best]!) best = index;
  return best;
}

function lowestFromFirstPeak(values: ArrayLike<number>, highest: number): number {
  let firstPeak = values[0]!;
  let lowest = firstPeak;
  let hasTurnedDown = false;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index]!;
    if (!hasTurnedDown && value > firstPeak) {
      firstPeak = value;
      lowest = value;
    }
    if (value < lowest) lowest = value;
    if (firstPeak - value >= turnDownFraction * Math.abs(highest)) hasTurnedDown = true;
  }
  return lowest;
}

function hoursWithin(curve: Curve, band: ExposureBand): number {
  const from = band.from ?? Number.NEGATIVE_INFINITY;
  const to = band.to ?? Number.POSITIVE_INFINITY;
  return sumOverPieces(curve, (hours, left, right) => hours * fractionWithin(left, right, from, to));
}

function sumOverPieces(
  { times, values }: Curve,
  ofPiece: (hours: number, left: number, right: number) => number,
): number {
  let sum = 0;
  for (let index = 1; index < times.length; index += 1) {
    sum += ofPiece(times[index]! - times[index - 1]!, values[index - 1]!, values[index]!);
  }
  return sum;
}

function areaOfPiece(hours: number, left: number, right: number): number {
  const fallsExponentially = right > 0 && left > right;
  // Close to level the logarithm loses digits, and both rules agree to better than 1e-9.
  if (!fallsExponentially || left - right < 1e-4 * left) return (hours * (left + right)) / 2;
  return (hours * (left - right)) / Math.log(left / right);
}

/** The part of the straight line from left to right that lies between two levels, 0 to 1. */
function fractionWithin(left: number, right: number, from: number, to: number): number {
  const low = Math.min(left, right);
  const high = Math.max(left, right);
  if (low === high) return low >= from && low <= to ? 1 : 0;
  return Math.max(0, Math.min(high, to) - Math.max(low, from)) / (high - low);
}
