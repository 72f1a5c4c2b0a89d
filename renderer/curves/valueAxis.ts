import type { CurvePanel } from './curvePanel.ts';
import { linearTicks, logTicks, niceStep, type ValueTick } from './valueTicks.ts';

/** The vertical axis of a panel: its ends and what is written on it. */
export interface ValueAxis {
  readonly distribution: 'log' | 'linear';
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly ValueTick[];
}

const headroom = 1.15;

/**
 * The axis that a panel's data, bands and fixed ends ask for. Its top moves in steps, so that it rests while a slider is dragged.
 * @param leastPixels least distance of two tick labels on either kind of axis
 */
export function valueAxis(
  panel: CurvePanel,
  scale: 'log' | 'linear',
  heightPixels: number,
  leastPixels: { readonly log: number; readonly linear: number },
): ValueAxis {
  if (panel.scale === 'linear' || scale === 'linear') {
    const [from, to] = panel.rangeLinear ?? linearRange(panel);
    return {
      distribution: 'linear',
      from,
      to,
      ticks: linearTicks(from, to, heightPixels, leastPixels.linear),
    };
  }
  const from = panel.logFloor ?? 1;
  const to = Math.max(logCeiling(panel, from), panel.logCeiling ?? 0);
  return { distribution: 'log', from, to, ticks: logTicks(from, to, heightPixels, leastPixels.log) };
}

/** Height of a value as a fraction of the axis, 0 at its foot; a value without a logarithm lies one axis below. */
export function axisFraction({ distribution, from, to }: ValueAxis, value: number): number {
  if (distribution === 'linear') return (value - from) / (to - from);
  return value > 0 ? Math.max(-1, Math.log(value / from) / Math.log(to / from)) : -1;
}

function dataEnds({ traces, spreads = [], reference }: CurvePanel): [number, number] {
  let lowest = reference?.value ?? Number.POSITIVE_INFINITY;
  let highest = reference?.value ?? Number.NEGATIVE_INFINITY;
  const edges = spreads.flatMap(({ outer }) => [outer.lower, outer.upper]);
  for (const values of [...traces.map((trace) => trace.values), ...edges]) {
    for (const value of values) {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  }
  return lowest <= highest ? [lowest, highest] : [0, 0];
}

/** A sourced band belongs to the picture; a toxic one only when the data come near it. */
function highestToShow(panel: CurvePanel, dataTop: number): number {
  const ends = panel.bands.map(({ kind, from, to }) => {
    if (kind === 'sourced') return to ?? from ?? 0;
    return from !== null && dataTop > from / 4 ? from * 1.3 : 0;
  });
  return Math.max(dataTop, ...ends);
}

function linearRange(panel: CurvePanel): [number, number] {
  const [lowest, highest] = dataEnds(panel);
  const top = highestToShow(panel, highest) || 1;
  const step = niceStep(top / 5);
  return [lowest < 0 ? Math.floor(lowest / step) * step : 0, Math.ceil((top * 1.02) / step) * step];
}

function logCeiling(panel: CurvePanel, floor: number): number {
  const top = Math.max(highestToShow(panel, dataEnds(panel)[1]), floor * 10) * headroom;
  const power = 10 ** Math.floor(Math.log10(top));
  return [1, 1.5, 2, 3, 5, 7, 10].find((digit) => digit * power >= top * (1 - 1e-9))! * power;
}
