import { displayUnit } from '#models/language/displayUnit.ts';
import type { Observable } from '#models/language/model.ts';
import { type DebriefInput, futureName } from './debriefInput.ts';
import { escapedText } from './escapedText.ts';
import { figure, type HourAxis, type Place } from './figureMeasures.ts';

type Future = DebriefInput['debrief']['futures'][number];

const dashes: Readonly<Record<Future['kind'], string>> = {
  mine: '',
  branch: '7 3',
  nothing: '1.5 3',
  ideal: '9 3 1.5 3',
};

/** One observable of every future: title, scale, lines, and their names at their ends. */
export function debriefPanel(
  observable: Observable,
  letter: string,
  top: number,
  futures: readonly Future[],
  axis: HourAxis,
): string {
  const { left, right, panelHeight } = figure;
  const bottom = top + panelHeight;
  const scale = scaleOf(observable, futures, axis);
  const yOf: Place = (value) => bottom - scale.share(value) * panelHeight;
  const unit = observable.unit === '1' ? 'index' : displayUnit(observable.unit);
  const grade = observable.grade === 'illustrative' ? ' · illustrative' : '';
  const ticks = scale.ticks.map((value) => {
    const y = yOf(value).toFixed(1);
    return `<path class="grid" d="M${left} ${y}H${right}"/><text class="tick" x="${left - 6}" y="${y}" dy="4" text-anchor="end">${tickWords(value)}</text>`;
  });
  const names = spreadNames(futures, observable.name, yOf, top, bottom);
  const lines = futures.map(({ kind, run }) => {
    const dash = dashes[kind] === '' ? '' : ` stroke-dasharray="${dashes[kind]}"`;
    return `<path class="line ${kind}"${dash} d="${lineOf(run, observable.name, axis, yOf, scale.floor)}"/>`;
  });
  return [
    `<text class="title" x="${left}" y="${top - 9}"><tspan class="letter">${letter}</tspan>  ${escapedText(observable.label)} <tspan class="unit">${escapedText(unit)}${grade}</tspan></text>`,
    ...ticks,
    ...lines.toReversed(),
    ...names,
  ].join('\n');
}

/** A tick is a round number and is written as it is. */
function tickWords(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '\u2212' : ''}${decimals === undefined ? grouped : `${grouped}.${decimals}`}`;
}

const nameHeight = 13;

/** Names at the ends of the lines, moved apart where they would touch. */
function spreadNames(
  futures: readonly Future[],
  observable: string,
  yOf: Place,
  top: number,
  bottom: number,
): readonly string[] {
  const wanted = futures
    .map(({ name, kind, run }) => ({
      name: futureName({ kind, name }),
      kind,
      y: yOf(run.solution?.series[observable]?.at(-1) ?? 0),
    }))
    .map((one) => ({ ...one, y: Math.min(Math.max(one.y, top + 4), bottom) }))
    .sort((one, other) => one.y - other.y);
  let last = Number.NEGATIVE_INFINITY;
  const down = wanted.map((one) => {
    last = Math.max(one.y, last + nameHeight);
    return { ...one, y: last };
  });
  // What was pushed below the panel pushes back up only what it meets.
  let next = bottom + 8 + nameHeight;
  const placed = down.toReversed().map((one) => {
    next = Math.min(one.y, next - nameHeight);
    return { ...one, y: next };
  });
  return placed.map(({ name, kind, y }) => {
    const short = name.length > 18 ? `${name.slice(0, 17)}…` : name;
    return `<text class="name ${kind}" x="${figure.right + 6}" y="${y.toFixed(1)}" dy="4">${escapedText(short)}</text>`;
  });
}

interface Scale {
  readonly ticks: readonly number[];
  /** 0 at the bottom, 1 at the top; what lies below the floor of a logarithmic scale stands on it. */
  readonly share: Place;
  /** No line is drawn below it. */
  readonly floor: number;
}

/** Concentrations fall over decades once supply ends, so they have a logarithmic scale from 1 up. */
function scaleOf({ name, unit }: Observable, futures: readonly Future[], { fromHours }: HourAxis): Scale {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { run } of futures) {
    run.solution?.timesHours.forEach((time, index) => {
      if (time < fromHours) return;
      const value = run.solution!.series[name]![index]!;
      low = Math.min(low, value);
      high = Math.max(high, value);
    });
  }
  if (unit === 'ng/mL') {
    const decades = Math.max(1, Math.ceil(Math.log10(Math.max(high, 10))));
    const ticks = Array.from({ length: decades + 1 }, (_, power) => 10 ** power);
    return { ticks, share: (value) => Math.log10(Math.max(value, 1)) / decades, floor: 1 };
  }
  const step = niceStep(Math.max(high - low, Math.abs(high) * 0.01, 1e-6) / 4);
  const from = Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((high - from) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(9)));
  return { ticks, share: (value) => (value - from) / (count * step), floor: Number.NEGATIVE_INFINITY };
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * 0.999)!;
}

/** Only points that move the pen by something that can be seen. Below the floor of its scale there is no line: it ends there, and begins again. */
function lineOf(
  { solution }: Future['run'],
  name: string,
  { fromHours, xOf }: HourAxis,
  yOf: Place,
  floor: number,
): string {
  if (solution === null) return '';
  const points: string[] = [];
  const { timesHours } = solution;
  const values = solution.series[name]!;
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let isDown = false;
  timesHours.forEach((time, index) => {
    if (time < fromHours) return;
    const value = values[index]!;
    const [x, y] = [xOf(time), yOf(value)];
    const isUnder = value < floor;
    if (isUnder && !isDown) {
      [lastX, lastY] = [x, y];
      return;
    }
    const isLast = index === timesHours.length - 1;
    const isSeen = !(Math.abs(x - lastX) < 0.7 && Math.abs(y - lastY) < 0.7);
    if (!isUnder && isDown && !isLast && !isSeen) return;
    // What rises from below the floor begins where it was last under it.
    if (!isDown)
      points.push(
        `M${(Number.isNaN(lastX) ? x : lastX).toFixed(1)} ${(Number.isNaN(lastY) ? y : lastY).toFixed(1)}`,
      );
    points.push(`L${x.toFixed(1)} ${y.toFixed(1)}`);
    isDown = !isUnder;
    [lastX, lastY] = [x, y];
  });
  return points.join('');
}
