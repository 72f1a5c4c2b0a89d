import type { Band, Model, Observable } from '#models/language/model.ts';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import { signFormat, signUnit } from '#renderer/explore/signFormat.ts';
import { signLabel } from './signLabel.ts';
import { wholeScale } from './wholeScale.ts';

/** One row of the monitor: how a sign is written and where it counts as usual, all read off the model file. */
export interface MonitorSign {
  readonly name: string;
  readonly label: string;
  readonly unitText: string;
  readonly format: (value: number) => string;
  /** Ends of the usual range, in the observable's unit; null is open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Beyond these it is urgent. */
  readonly urgentLow: number | null;
  readonly urgentHigh: number | null;
  /** Both ends of a score, which has an axis of its own; null for what is measured. */
  readonly scale: readonly [number, number] | null;
  /** The least height of its trend, so that a level line is drawn level. */
  readonly leastSpan: number;
  readonly isIllustrative: boolean;
}

// Breath, oxygen and waking come first at any bedside: too little of them is urgent at once.
const vitalSigns: readonly string[] = ['respiratory_rate', 'oxygen_saturation', 'glasgow_coma_scale'];

const wholeUnits: readonly string[] = ['1/min', 'mmHg', 'percent', 'U/L'];

const leastSpans: Readonly<Record<string, number>> = {
  degC: 2,
  Ashworth: 2,
  points: 4,
  percent: 12,
  '1': 0.5,
};

/** @throws RangeError when the model lacks one of the observables (a programmer fault: a checked case names those there are) */
export function monitorSigns(
  model: Pick<Model, 'observables'>,
  names: readonly string[],
): readonly MonitorSign[] {
  return names.map((name) => monitorSign(observableNamed(model, name)));
}

function monitorSign(observable: Observable): MonitorSign {
  const { name, unit, bands } = observable;
  const usual = bands.find(({ kind }) => kind === 'usual');
  const low = usual ? usual.from : dangerBelow(bands);
  const high = usual ? usual.to : dangerAbove(bands);
  const toxic = bands.filter(({ kind }) => kind === 'toxic');
  return {
    name,
    label: signLabel(observable),
    scale: wholeScale(observable),
    unitText: signUnit(observable),
    format: formatOf(observable),
    low,
    high,
    urgentLow: vitalSigns.includes(name) ? low : dangerBelow(toxic),
    urgentHigh: dangerAbove(toxic),
    leastSpan: leastSpans[unit] ?? 0,
    isIllustrative: observable.grade === 'illustrative',
  };
}

/** A monitor counts beats and breaths; it shows no halves of them. */
function formatOf({ name, unit }: Observable): (value: number) => string {
  const write = signFormat({ unit });
  const isWhole = wholeUnits.includes(unit) || name === 'glasgow_coma_scale';
  return isWhole ? (value) => write(Math.round(value)).replace(/\.0$/, '') : write;
}

function dangerBelow(bands: readonly Band[]): number | null {
  const ends = bands.flatMap((band) => (isDanger(band) && band.from === null ? (band.to ?? []) : []));
  return ends.length === 0 ? null : Math.max(...ends);
}

function dangerAbove(bands: readonly Band[]): number | null {
  const ends = bands.flatMap((band) => (isDanger(band) ? (band.from ?? []) : []));
  return ends.length === 0 ? null : Math.min(...ends);
}

function isDanger({ kind }: Band): boolean {
  return kind === 'threshold' || kind === 'toxic';
}
