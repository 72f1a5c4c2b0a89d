import { dayAndClock } from '#renderer/text/clock.ts';
import { scaleNumber, shortNumber, timesMore } from '#renderer/text/numbers.ts';
import type { CurvePanel, CurveTrace, DoseLane } from './curvePanel.ts';
import { traceValueAt } from './traceValueAt.ts';

/** Made-up curves of the right shape for looking at the drawing: exponentials, not the model. */
export interface GalleryCurves {
  readonly panels: readonly CurvePanel[];
  readonly lanes: readonly DoseLane[];
  readonly valueAt: (trace: string, timeHours: number) => number;
}

const doses = (hours: number) =>
  Array.from({ length: Math.ceil(hours / 8) }, (_, index) => 7 + 8 * index).filter((time) => time < hours);

export function galleryCurves(hours: number, strength = 1, untilHours = hours): GalleryCurves {
  const oralTimes = grid(untilHours, 0.1, doses(hours));
  const pumpTimes = grid(untilHours, 0.1, [8]);
  const plasma = (time: number) =>
    strength *
    sum(
      doses(hours),
      time,
      (since) =>
        520 * (Math.exp(-since / 3.6) - Math.exp(-since / 0.6)) +
        40 * Math.exp(-since / 9) * (1 - Math.exp(-since / 0.6)),
    );
  const fluidOral = (time: number) =>
    strength * sum(doses(hours), time, (since) => 21 * (Math.exp(-since / 11) - Math.exp(-since / 1.6)));
  const rise = (time: number, top: number, half: number) =>
    time < 8 ? 0 : top * (1 - Math.exp(-(time - 8) / half));
  const leg = (drug: number) => 3.3 - 2.3 / (1 + (190 / Math.max(drug, 1e-9)) ** 1.8);
  const delayed = (drug: (time: number) => number) => (time: number) => leg(drug(Math.max(0, time - 0.8)));
  const lumbar = (time: number) => rise(time, 560, 4.2);
  const trace = (
    key: string,
    label: string,
    look: CurveTrace['look'],
    timesHours: Float64Array,
    value: (time: number) => number,
    more: Partial<CurveTrace> = {},
  ): CurveTrace => ({
    key,
    label,
    look,
    timesHours,
    values: timesHours.map(value),
    cursorValue: true,
    formatValue: shortNumber,
    ...more,
  });
  const traces = {
    plasmaTablets: trace('plasmaTablets', 'Tablets', 'tablets', oralTimes, plasma),
    plasmaPump: trace('plasmaPump', 'Pump', 'pump', pumpTimes, (time) => rise(time, 1.8, 9)),
    lumbar: trace('lumbar', 'Pump, lumbar', 'pump-lumbar', pumpTimes, lumbar, { shortLabel: 'lumbar' }),
    thoracic: trace('thoracic', 'thoracic', 'pump-thoracic', pumpTimes, (time) => rise(time, 335, 5), {
      cursorValue: false,
    }),
    cervical: trace('cervical', 'cervical', 'pump-cervical', pumpTimes, (time) => rise(time - 0.2, 186, 6), {
      cursorValue: false,
    }),
    cranial: trace('cranial', 'cranial', 'pump-cranial', pumpTimes, (time) => rise(time - 0.4, 139, 7), {
      cursorValue: false,
    }),
    fluidTablets: trace('fluidTablets', 'Tablets, all levels', 'tablets', oralTimes, fluidOral, {
      shortLabel: 'Tablets',
    }),
    legTablets: trace(
      'legTablets',
      'Tablets',
      'tablets',
      oralTimes,
      delayed((time) => fluidOral(time) * 1.6),
      { formatValue: scaleNumber },
    ),
    legPump: trace('legPump', 'Pump', 'pump', pumpTimes, delayed(lumbar), { formatValue: scaleNumber }),
    stemTablets: trace('stemTablets', 'Tablets', 'tablets', oralTimes, (time) => fluidOral(time) * 0.72),
    stemPump: trace('stemPump', 'Pump', 'pump', pumpTimes, (time) => rise(time - 1, 17, 7)),
  };
  const valueAt = (key: string, time: number) => traceValueAt(traces[key as keyof typeof traces], time);
  const panels: CurvePanel[] = [
    {
      key: 'blood',
      letter: 'A',
      title: 'In the blood',
      unitText: 'plasma, ng/mL',
      sentence: (time) => {
        const tablets = valueAt('plasmaTablets', time);
        const slope = valueAt('plasmaTablets', time + 0.1) - tablets;
        return `Tablets ${shortNumber(tablets)} and ${slope > 0 ? 'rising' : 'falling'}; pump ${shortNumber(valueAt('plasmaPump', time))}, steady.`;
      },
      scale: 'switchable',
      logFloor: 0.5,
      logCeiling: 3000,
      traces: [traces.plasmaTablets, traces.plasmaPump],
      bands: [
        { key: 'toxic', kind: 'toxic', from: 1100, to: null, label: 'toxic from 1,100' },
        {
          key: 'usual',
          kind: 'sourced',
          from: 80,
          to: 400,
          label: 'usual 80–400 · Front Psychiatry 2018',
          shortLabel: 'usual 80–400',
        },
      ],
      gap: {
        fromTrace: 'plasmaTablets',
        toTrace: 'plasmaPump',
        words: (time) => {
          const ratio = valueAt('plasmaTablets', time) / valueAt('plasmaPump', time);
          return Number.isFinite(ratio) && ratio > 1.5
            ? { headline: timesMore(ratio), detail: 'with tablets' }
            : null;
        },
      },
      illustrative: false,
      weight: 0.33,
    },
    {
      key: 'fluid',
      letter: 'B',
      title: 'In the spinal fluid',
      unitText: 'CSF, ng/mL',
      sentence: (time) =>
        `At the cord: tablets ${shortNumber(valueAt('fluidTablets', time))}, pump ${shortNumber(valueAt('lumbar', time))}.`,
      scale: 'switchable',
      logFloor: 5,
      logCeiling: 2000,
      traces: [traces.lumbar, traces.thoracic, traces.cervical, traces.cranial, traces.fluidTablets],
      bands: [
        {
          key: 'expected',
          kind: 'sourced',
          from: 280,
          to: 1100,
          label: 'lumbar expected 280–1,100 · derived',
          shortLabel: 'lumbar expected 280–1,100',
        },
      ],
      gap: {
        fromTrace: 'lumbar',
        toTrace: 'fluidTablets',
        words: (time) => {
          const ratio = valueAt('lumbar', time) / valueAt('fluidTablets', time);
          return Number.isFinite(ratio) && ratio > 1.5
            ? { headline: timesMore(ratio), detail: 'with the pump' }
            : null;
        },
      },
      illustrative: false,
      weight: 0.38,
    },
    {
      key: 'leg',
      letter: 'C',
      title: 'In the leg',
      unitText: 'Ashworth, 1 to 5',
      sentence: (time) =>
        `Tablets calm it by ${scaleNumber(3.3 - valueAt('legTablets', time))}, the pump by ${scaleNumber(3.3 - valueAt('legPump', time))}.`,
      scale: 'linear',
      rangeLinear: [1, 4],
      traces: [traces.legTablets, traces.legPump],
      bands: [],
      reference: { value: 3.3, label: 'untreated 3.3' },
      gap: {
        fromTrace: 'legTablets',
        toTrace: 'legPump',
        words: (time) => {
          const points = valueAt('legTablets', time) - valueAt('legPump', time);
          return points > 0.2
            ? { headline: `${scaleNumber(points)} points calmer`, detail: 'with the pump' }
            : null;
        },
      },
      illustrative: false,
      weight: 0.29,
    },
  ];
  const brainStem: CurvePanel = {
    key: 'stem',
    letter: 'D',
    title: 'In the brain stem',
    unitText: 'index',
    sentence: 'Neither comes near drowsy.',
    scale: 'linear',
    rangeLinear: [0, 110],
    traces: [traces.stemTablets, traces.stemPump],
    bands: [{ key: 'drowsy', kind: 'toxic', from: 60, to: null, label: 'drowsy from 60' }],
    illustrative: true,
    weight: 0.2,
  };
  return {
    panels: [...panels, brainStem],
    valueAt,
    lanes: [
      {
        key: 'tablets',
        label: 'Tablets',
        look: 'tablets',
        doseTimesHours: doses(hours),
        spansHours: [],
        endLabel: '20 mg each',
        shortEndLabel: '20 mg',
      },
      {
        key: 'pump',
        label: 'Pump',
        look: 'pump',
        doseTimesHours: [],
        spansHours: [{ fromHours: 8, toHours: hours }],
        endLabel: '400 µg/day',
        shortEndLabel: '400 µg',
      },
    ],
  };
}

/** What a screen reader hears of a made-up body. */
export function gallerySentence(timeHours: number): string {
  return `Made-up values at ${dayAndClock(timeHours)}.`;
}

function grid(hours: number, every: number, events: readonly number[]): Float64Array {
  const times = new Set<number>(events.filter((time) => time <= hours));
  for (let index = 0; index * every <= hours + 1e-9; index += 1)
    times.add(Number((index * every).toFixed(6)));
  return Float64Array.from([...times].sort((one, other) => one - other));
}

function sum(times: readonly number[], now: number, response: (since: number) => number): number {
  return times.reduce((total, time) => total + (now > time ? response(now - time) : 0), 0);
}
