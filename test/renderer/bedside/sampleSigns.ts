import type { Solution } from '#models/run/run.ts';
import type { MonitorSign } from '#renderer/bedside/monitorSign.ts';

/** A sign of the heart, usual from 50 to 100, urgent from 130. */
export const heart: MonitorSign = {
  name: 'heart_rate',
  label: 'Heart rate',
  unitText: 'per min',
  format: (value) => String(Math.round(value)),
  low: 50,
  high: 100,
  urgentLow: null,
  urgentHigh: 130,
  scale: null,
  leastSpan: 0,
  isIllustrative: true,
};

export const breath: MonitorSign = {
  ...heart,
  name: 'respiratory_rate',
  label: 'Breathing',
  low: 8,
  high: null,
  urgentLow: 8,
  urgentHigh: null,
};

/** A run of 48 h, ten values an hour, each sign a function of the hour. */
export function runOf(series: Readonly<Record<string, (hours: number) => number>>): Solution {
  const timesHours = Float64Array.from({ length: 481 }, (_, index) => index / 10);
  return {
    timesHours,
    series: Object.fromEntries(Object.entries(series).map(([name, read]) => [name, timesHours.map(read)])),
    diagnostics: {
      backend: 'interpreter',
      relativeTolerance: 1e-6,
      acceptedSteps: 1,
      rejectedSteps: 0,
      evaluations: 1,
      balanceDrift: 0,
    },
  };
}
