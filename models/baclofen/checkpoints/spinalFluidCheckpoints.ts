import type { Checkpoint, CheckpointRow } from './checkpoint.ts';
import {
  exposureOf,
  finalValue,
  halfLifeHours,
  intrathecalBolus,
  solve,
  steadyHours,
  steadyPump,
} from './checkpointRuns.ts';

const lumbar = 'csf_lumbar_concentration';

const bolusStudies = {
  sources: ['us-intrathecal-label', 'lumbar-bolus-four-people'],
  standing: 'recalled',
  grade: 'measured',
} as const;

function labelEndRow(dailyDose: string, published: string, publishedValue: number): CheckpointRow {
  return {
    title: `Lumbar fluid on ${dailyDose} µg a day`,
    unit: 'ng/mL',
    published,
    publishedValue,
    band: { from: 130, to: 1240 },
    sources: ['european-intrathecal-label'],
    standing: 'recalled',
    grade: 'measured',
    origin: 'predicted',
    knownMiss:
      'Doses from 50 to 1,200 µg a day are reported to give 130 to 1,240 ng/mL; a model in proportion to the dose spans 24 times, the report less than 10.',
  };
}

function plasmaRow(dailyDose: string, highest: number, published: string): CheckpointRow {
  return {
    title: `Plasma on ${dailyDose} µg a day by pump`,
    unit: 'ng/mL',
    published,
    publishedValue: null,
    band: { from: null, to: highest },
    sources: ['intrathecal-plasma'],
    standing: 'recalled',
    grade: 'measured',
    origin: 'predicted',
  };
}

/** What is known of baclofen in spinal fluid, and of what of it reaches the blood. */
export const spinalFluidCheckpoints: readonly Checkpoint[] = [
  {
    id: 'C11',
    input: '100 µg bolus, catheter tip lumbar',
    rows: [
      {
        ...bolusStudies,
        title: 'Half-life in lumbar fluid after a 100 µg bolus',
        unit: 'h',
        published: '1.51 h over the first 4 h; 0.9 to 5 h in four people',
        publishedValue: 1.51,
        band: { from: 0.9, to: 2.5 },
        origin: 'predicted',
        note: 'From the fall between 0.5 and 4 h.',
      },
    ],
    measure: (run) => [halfLifeHours(solve(run, [intrathecalBolus(100)], 24), lumbar, 0.5, 4)],
  },
  {
    id: 'C12',
    input: '100 µg bolus, catheter tip lumbar',
    rows: [
      {
        ...bolusStudies,
        title: 'Clearance from spinal fluid',
        unit: 'mL/h',
        published: 'about 30 mL/h; 13 to 80 mL/h in four people',
        publishedValue: 30,
        band: { from: 13, to: 80 },
        origin: 'tuned',
      },
    ],
    // 100 ug is 100,000 ng.
    measure: (run) => [
      100_000 / exposureOf(solve(run, [intrathecalBolus(100)], steadyHours), lumbar).areaUnderCurve,
    ],
  },
  {
    id: 'C13',
    input: '400, 50 and 1,200 µg a day by pump, at steady state',
    rows: [
      {
        title: 'Lumbar fluid on 400 µg a day',
        unit: 'ng/mL',
        published: '556 ng/mL at a clearance of 30 mL/h',
        publishedValue: 556,
        band: { from: 280, to: 1100 },
        sources: ['us-intrathecal-label', 'this-model'],
        standing: 'derived',
        grade: 'derived',
        origin: 'by-construction',
      },
      labelEndRow('50', 'from 130 ng/mL', 130),
      labelEndRow('1,200', 'up to 1,240 ng/mL', 1240),
    ],
    measure: (run) =>
      [400, 50, 1200].map((dose) => finalValue(solve(run, [steadyPump(dose)], steadyHours), lumbar)),
  },
  {
    id: 'C14',
    input: '400 µg a day by pump, at steady state',
    rows: [
      {
        title: 'Lumbar over cranial fluid',
        unit: '1',
        published: 'about 4 to 1, with large scatter in five people',
        publishedValue: 4,
        band: { from: 2.5, to: 6 },
        sources: ['lumbar-cisternal-ratio'],
        standing: 'recalled',
        grade: 'measured',
        origin: 'tuned',
      },
    ],
    measure(run) {
      const solution = solve(run, [steadyPump(400)], steadyHours);
      return [finalValue(solution, lumbar) / finalValue(solution, 'csf_cranial_concentration')];
    },
  },
  {
    id: 'C15',
    input: '400 and 1,000 µg a day by pump, at steady state',
    rows: [plasmaRow('400', 5, 'under 5 ng/mL'), plasmaRow('1,000', 10, 'near or below 10 ng/mL')],
    measure: (run) =>
      [400, 1000].map((dose) =>
        finalValue(solve(run, [steadyPump(dose)], steadyHours), 'plasma_concentration'),
      ),
  },
  {
    id: 'C23',
    input: '607 µg a day by pump, fluid sampled at the catheter tip',
    rows: [
      {
        title: 'Spinal fluid sampled at the catheter tip',
        unit: 'ug/mL',
        published: 'median 3.3 µg/mL',
        publishedValue: 3.3,
        band: { from: 0.5, to: 12.9 },
        sources: ['albright-2007'],
        standing: 'found',
        grade: 'derived',
        origin: 'tuned',
      },
      {
        title: 'Bulk lumbar fluid at the same time',
        unit: 'ug/mL',
        published: 'below 1.3 µg/mL',
        publishedValue: null,
        band: { from: null, to: 1.3 },
        sources: ['european-intrathecal-label'],
        standing: 'recalled',
        grade: 'derived',
        origin: 'predicted',
      },
    ],
    measure(run) {
      const solution = solve(run, [steadyPump(607)], steadyHours);
      return [finalValue(solution, 'csf_tip_concentration') / 1000, finalValue(solution, lumbar) / 1000];
    },
  },
];
