import type { Checkpoint, CheckpointRow, Runner } from './checkpoint.ts';
import {
  dialysis,
  exposureOf,
  finalValue,
  halfLifeHours,
  type seriesOf,
  solve,
  tablet,
} from './checkpointRuns.ts';

const plasma = 'plasma_concentration';
/** Long enough for a dose to leave people with poor kidneys. */
const longHours = 480;

const vlavonou = {
  sources: ['vlavonou-2014'],
  standing: 'found',
  grade: 'measured',
  origin: 'predicted',
} as const;
const wuis = {
  sources: ['wuis-1989', 'wuis-1990'],
  standing: 'found',
  grade: 'measured',
  origin: 'by-construction',
} as const;
const brvar = { sources: ['brvar-2007'], standing: 'found', grade: 'measured' } as const;
const he = { sources: ['he-2014'], standing: 'found', grade: 'measured', origin: 'predicted' } as const;

const exposureNote = 'From the suggested cuts of the dose by one third, one half and two thirds.';

function exposureRow(crcl: number, times: number, from: number, to: number): CheckpointRow {
  return {
    ...vlavonou,
    title: `Exposure at a creatinine clearance of ${crcl} mL/min, relative to 105 mL/min`,
    unit: '1',
    published: `about ${times} times`,
    publishedValue: times,
    band: { from, to },
    note: exposureNote,
  };
}

function renalRow(crcl: number): CheckpointRow {
  return {
    ...wuis,
    title: `Renal over creatinine clearance, at ${crcl} mL/min`,
    unit: '1',
    published: '1.0',
    publishedValue: 1,
    band: { from: 0.85, to: 1.2 },
  };
}

/** Kidneys, dialysis and children. */
export const patientCheckpoints: readonly Checkpoint[] = [
  {
    id: 'C7',
    input: '5 mg by mouth at a creatinine clearance of 105, 65, 40 and 20 mL/min',
    rows: [exposureRow(65, 1.5, 1.25, 1.8), exposureRow(40, 2, 1.6, 2.5), exposureRow(20, 3, 2.4, 3.8)],
    measure(run) {
      const area = (crcl: number) =>
        exposureOf(solve(run, [tablet(5)], longHours, { crcl }), plasma).areaUnderCurve;
      const healthy = area(105);
      return [65, 40, 20].map((crcl) => area(crcl) / healthy);
    },
  },
  {
    id: 'C8',
    input: '20 mg by mouth at a creatinine clearance of 20 and 120 mL/min',
    rows: [renalRow(20), renalRow(120)],
    measure: (run) => [20, 120].map((crcl) => renalClearance(run, crcl) / crcl),
  },
  {
    id: 'C9',
    input: '60 mg by mouth at a creatinine clearance of 5 mL/min, haemodialysis from 12 to 16 h',
    rows: [
      {
        ...brvar,
        title: 'Clearance by dialysis',
        unit: 'mL/min',
        published: '128 mL/min',
        publishedValue: 128,
        band: { from: 100, to: 160 },
        origin: 'by-construction',
      },
      {
        ...brvar,
        title: 'Share of the drug in the body dialysed in an hour',
        unit: '1/h',
        published: '0.152 per hour',
        publishedValue: 0.152,
        band: { from: 0.11, to: 0.19 },
        origin: 'predicted',
        note: 'Dialysed amount over the area under the amount in the body during the session.',
      },
    ],
    measure(run) {
      const session = { fromHours: 12, toHours: 16 };
      const solution = solve(run, [tablet(60), dialysis(12, 4)], 16, { crcl: 5 });
      const dialysedMilligram = finalValue(solution, 'amount_dialysed');
      const plasmaArea = exposureOf(solution, plasma, session).areaUnderCurve;
      const litrePerHour = (dialysedMilligram * 1000) / plasmaArea;
      // 1 L/h is 1000 / 60 mL/min; both amounts below are in mg.
      return [(litrePerHour * 1000) / 60, dialysedMilligram / bodyAmountArea(solution, session)];
    },
  },
  {
    id: 'C21',
    input: '10 mg by mouth, child of 20 kg, creatinine clearance 60 mL/min',
    rows: [
      {
        ...he,
        title: 'Apparent clearance per kg in a child of 20 kg',
        unit: 'L/h/kg',
        published: '0.273 L/h/kg',
        publishedValue: 0.273,
        band: { from: 0.2, to: 0.36 },
        note: 'The clearance of healthy kidneys in a child of this size is an assumption.',
      },
      {
        ...he,
        title: 'Half-life in a child of 20 kg',
        unit: 'h',
        published: '4.5 h',
        publishedValue: 4.5,
        band: { from: 3, to: 6 },
        note: 'From the fall between 4 and 12 h.',
        knownMiss:
          'The volume scaled by weight, 0.95 L/kg over the absorbed share, is below the 1.16 L/kg reported for children.',
      },
    ],
    measure(run) {
      const solution = solve(run, [tablet(10)], 48, { weight: 20, crcl: 60 });
      const apparentClearance = (10 * 1000) / exposureOf(solution, plasma).areaUnderCurve;
      return [apparentClearance / 20, halfLifeHours(solution, plasma, 4, 12)];
    },
  },
];

/** Amount in urine over the area under the plasma curve, in mL/min. */
function renalClearance(run: Runner, crcl: number): number {
  const solution = solve(run, [tablet(20)], 72, { crcl });
  const litrePerHour =
    (finalValue(solution, 'amount_in_urine') * 1000) / exposureOf(solution, plasma).areaUnderCurve;
  return (litrePerHour * 1000) / 60;
}

/** Absorbed less eliminated, in mg times hours over a window. */
function bodyAmountArea(
  solution: Parameters<typeof seriesOf>[0],
  window: { fromHours: number; toHours: number },
): number {
  const area = (name: string) => exposureOf(solution, name, window).areaUnderCurve;
  return (
    area('amount_absorbed') - area('amount_in_urine') - area('amount_metabolised') - area('amount_dialysed')
  );
}
