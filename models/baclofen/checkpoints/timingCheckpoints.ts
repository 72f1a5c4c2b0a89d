import type { Checkpoint, CheckpointRow } from './checkpoint.ts';
import {
  exposureOf,
  firstTimeAbove,
  intrathecalBolus,
  lastTimeAbove,
  solve,
  steadyPump,
} from './checkpointRuns.ts';

const effect = 'effect_cord';
/** Part of the greatest effect from which an effect counts as begun. */
const onsetShare = 0.25;

const timing = {
  unit: 'h',
  sources: ['intrathecal-effect-timing'],
  grade: 'measured',
  origin: 'predicted',
} as const;

const tooEarly =
  'One well-mixed lumbar level and one lag cannot hold an effect back for hours; the dead volume of an unprimed catheter, or a second level within the cord, would.';

const bolusRows: readonly CheckpointRow[] = [
  {
    ...timing,
    title: 'Onset of the effect after a 50 µg bolus',
    published: '0.5 to 1 h',
    publishedValue: null,
    band: { from: 0.5, to: 1 },
    standing: 'found',
    note: 'Time to a quarter of the greatest effect.',
    knownMiss: tooEarly,
  },
  {
    ...timing,
    title: 'Peak of the effect after a 50 µg bolus',
    published: 'about 4 h',
    publishedValue: 4,
    band: { from: 3, to: 5 },
    standing: 'found',
    note: 'The report gives no range; an hour on either side is ours.',
    knownMiss: tooEarly,
  },
  {
    ...timing,
    title: 'Duration of the effect of a 50 µg bolus',
    published: '4 to 8 h',
    publishedValue: null,
    band: { from: 4, to: 8 },
    standing: 'recalled',
    note: 'Time above half of the greatest effect.',
    knownMiss:
      'The lag of the cord that gives the reported tone at 6 h keeps the effect above half of its peak for longer.',
  },
];

const infusionRows: readonly CheckpointRow[] = [
  {
    ...timing,
    title: 'Onset of the effect of 100 µg a day',
    published: '6 to 8 h',
    publishedValue: null,
    band: { from: 6, to: 8 },
    standing: 'found',
    note: 'Time to a quarter of the greatest effect; the catheter is full of drug at the start.',
    knownMiss: tooEarly,
  },
  {
    ...timing,
    title: 'Greatest effect of 100 µg a day',
    published: '24 to 48 h',
    publishedValue: null,
    band: { from: 24, to: 48 },
    standing: 'found',
    note: 'Adaptation takes the effect down again from then on.',
  },
];

/** When an effect begins, peaks and ends. */
export const timingCheckpoints: readonly Checkpoint[] = [
  {
    id: 'C18',
    input: '50 µg bolus; 100 µg a day by pump from nothing, catheter tip lumbar',
    rows: [...bolusRows, ...infusionRows],
    measure(run) {
      const bolus = solve(run, [intrathecalBolus(50)], 48);
      const infusion = solve(run, [steadyPump(100)], 120);
      const [ofBolus, ofInfusion] = [exposureOf(bolus, effect), exposureOf(infusion, effect)];
      const half = ofBolus.peak / 2;
      return [
        firstTimeAbove(bolus, effect, onsetShare * ofBolus.peak),
        ofBolus.peakTimeHours,
        lastTimeAbove(bolus, effect, half) - firstTimeAbove(bolus, effect, half),
        firstTimeAbove(infusion, effect, onsetShare * ofInfusion.peak),
        ofInfusion.peakTimeHours,
      ];
    },
  },
];
