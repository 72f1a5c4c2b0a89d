import type { Checkpoint, Runner } from './checkpoint.ts';
import {
  exposureOf,
  finalValue,
  halfLifeHours,
  injection,
  solve,
  steadyHours,
  tablet,
  tablets,
} from './checkpointRuns.ts';

const plasma = 'plasma_concentration';
/** The last eight hours of a steady schedule. */
const lastInterval = { fromHours: steadyHours - 8, toHours: steadyHours };

/** What is known of baclofen in blood after tablets in people with healthy kidneys. */
export const tabletCheckpoints: readonly Checkpoint[] = [
  {
    id: 'C1',
    input: '10 mg by mouth, 70 kg, creatinine clearance 120 mL/min',
    rows: [
      {
        title: 'Peak in blood after 10 mg by mouth',
        unit: 'ng/mL',
        published: '138.8 and 141.4 ng/mL',
        publishedValue: 139,
        band: { from: 105, to: 185 },
        sources: ['korean-bioequivalence-2017'],
        standing: 'found',
        grade: 'measured',
        origin: 'predicted',
      },
      {
        title: 'Time of the peak after 10 mg by mouth',
        unit: 'h',
        published: '1.25 and 1.50 h',
        publishedValue: 1.375,
        band: { from: 0.75, to: 2 },
        sources: ['korean-bioequivalence-2017'],
        standing: 'found',
        grade: 'measured',
        origin: 'predicted',
        note: 'The mark stands half-way between the two medians.',
      },
    ],
    measure(run) {
      const { peak, peakTimeHours } = exposureOf(solve(run, [tablet(10)], 24), plasma);
      return [peak, peakTimeHours];
    },
  },
  {
    id: 'C2',
    input: '20 mg by mouth',
    rows: [
      {
        title: 'Peak in blood after 20 mg by mouth',
        unit: 'ng/mL',
        published: 'claimed 257 to 478 ng/mL; label 340 ng/mL',
        publishedValue: 340,
        band: { from: 230, to: 480 },
        sources: ['intramuscular-patent-2024', 'european-tablet-label'],
        standing: 'found',
        grade: 'measured',
        origin: 'predicted',
        note: 'The claim was seen; the label value is recalled.',
      },
      {
        title: 'Half-life in blood after 20 mg by mouth',
        unit: 'h',
        published: '5.7 h',
        publishedValue: 5.7,
        band: { from: 3.5, to: 7 },
        sources: ['oral-solution-page'],
        standing: 'found',
        grade: 'measured',
        origin: 'predicted',
        note: 'From the fall between 4 and 12 h.',
      },
    ],
    measure(run) {
      const solution = solve(run, [tablet(20)], 24);
      return [exposureOf(solution, plasma).peak, halfLifeHours(solution, plasma, 4, 12)];
    },
  },
  {
    id: 'C3',
    input: '5 mg by vein against 10 mg by mouth',
    rows: [
      {
        title: 'Share of a tablet that reaches the blood',
        unit: '1',
        published: '0.74',
        publishedValue: 0.74,
        band: { from: 0.66, to: 0.82 },
        sources: ['agarwal-2015'],
        standing: 'found',
        grade: 'measured',
        origin: 'tuned',
        note: 'The loss from the gut was chosen for 0.78, within the range of several sources.',
      },
    ],
    measure(run) {
      const oral = totalExposure(run, 'oral', 10);
      const intravenous = totalExposure(run, 'intravenous', 5);
      return [oral / 10 / (intravenous / 5)];
    },
  },
  {
    id: 'C4',
    input: '20 mg by mouth',
    rows: [
      {
        title: 'Apparent clearance after 20 mg by mouth',
        unit: 'L/h',
        published: '11.6 L/h',
        publishedValue: 11.6,
        band: { from: 8, to: 13 },
        sources: ['simon-2018', 'marsot-2014', 'chevillard-2017'],
        standing: 'found',
        grade: 'measured',
        origin: 'tuned',
      },
      {
        title: 'Half-life in blood, population studies',
        unit: 'h',
        published: '4.4 h',
        publishedValue: 4.4,
        band: { from: 3.6, to: 6.8 },
        sources: ['simon-2018', 'wuis-1989', 'kochak-1985'],
        standing: 'found',
        grade: 'measured',
        origin: 'predicted',
        note: 'From the fall between 4 and 12 h.',
      },
    ],
    measure(run) {
      const apparentClearance = (20 * 1000) / totalExposure(run, 'oral', 20);
      return [apparentClearance, halfLifeHours(solve(run, [tablet(20)], 24), plasma, 4, 12)];
    },
  },
  {
    id: 'C5',
    input: '40 mg by mouth, urine collected for three days',
    rows: [
      {
        title: 'Share of 40 mg found unchanged in urine',
        unit: 'percent',
        published: '69 (SD 14) %',
        publishedValue: 69,
        band: { from: 55, to: 83 },
        sources: ['wuis-1989'],
        standing: 'found',
        grade: 'measured',
        origin: 'predicted',
      },
    ],
    measure: (run) => [(100 * finalValue(solve(run, [tablet(40)], 72), 'amount_in_urine')) / 40],
  },
  {
    id: 'C6',
    input: '10 mg against 100 mg by mouth three times a day, at steady state',
    rows: [
      {
        title: 'Average in blood per mg, high over low dose',
        unit: '1',
        published: 'exposure in proportion to the dose up to 240 to 300 mg a day',
        publishedValue: 1,
        band: { from: 0.88, to: 1.12 },
        sources: ['simon-2018', 'marsot-2014', 'chevillard-2017'],
        standing: 'found',
        grade: 'measured',
        origin: 'tuned',
        note: 'At 300 mg a day the overdose slowing of the kidneys, which is illustrative, outweighs the saturation of uptake.',
      },
    ],
    measure(run) {
      const averagePerMilligram = (dose: number) =>
        exposureOf(solve(run, [tablets(dose, 8)], steadyHours), plasma, lastInterval).average / dose;
      return [averagePerMilligram(100) / averagePerMilligram(10)];
    },
  },
  {
    id: 'C10',
    input: '20 mg by mouth three times a day, at steady state',
    rows: [
      {
        title: 'Lumbar fluid over plasma on tablets, averages',
        unit: '1',
        published: 'about 0.12',
        publishedValue: 0.12,
        band: { from: 0.08, to: 0.16 },
        sources: ['mims-monograph'],
        standing: 'found',
        grade: 'measured',
        origin: 'by-construction',
        note: 'The ratio 0.12 is put in for every level; cranial fluid and brain take the average a little below it.',
      },
    ],
    measure(run) {
      const solution = solve(run, [tablets(20, 8)], steadyHours);
      const lumbar = exposureOf(solution, 'csf_lumbar_concentration', lastInterval).average;
      return [lumbar / exposureOf(solution, plasma, lastInterval).average];
    },
  },
];

/** Area under the plasma curve of one dose, in ng/mL times hours, over ten days. */
function totalExposure(run: Runner, route: 'oral' | 'intravenous', amountMilligram: number): number {
  const dose = route === 'oral' ? tablet(amountMilligram) : injection(amountMilligram);
  return exposureOf(solve(run, [dose], steadyHours), plasma).areaUnderCurve;
}
