import type { Pair } from './chartSentences.ts';
import { scaleNumber, shortNumber, statedNumber } from './numbers.ts';

/** The last day of a run, averaged: what a headline may claim. */
export interface DayAverages {
  readonly plasma: number;
  readonly lumbar: number;
  readonly leg: number;
  readonly dailyDoseMilligram: number;
}

export interface Headline {
  readonly title: string;
  readonly lede: string;
}

/** Two legs differ when their grades are at least this far apart; the sliver allows for 3.3 less 3.1. */
const noticeableAshworth = 0.2 - 1e-9;
const calmAshworth = 0.5;

/** One sentence that states the finding and one that says where to see it; both true of the runs shown. */
export function headline({ tablets, pump }: Pair<DayAverages>, untreated: number): Headline {
  if (tablets && pump)
    return { title: comparedTitle(tablets, pump, untreated), lede: comparedLede(tablets, pump) };
  if (!tablets && !pump) {
    return { title: 'No dose yet.', lede: `Untreated, the leg stays at ${scaleNumber(untreated)} (C).` };
  }
  const [who, given] = tablets ? (['Tablets', tablets] as const) : (['The pump', pump!] as const);
  const calmedBy = untreated - given.leg;
  const title =
    calmedBy >= noticeableAshworth
      ? `${who} alone ${tablets ? 'calm' : 'calms'} the leg by ${scaleNumber(calmedBy)}.`
      : `${who} alone ${tablets ? 'leave' : 'leaves'} the leg as it was.`;
  const lede = `On the last day: ${shortNumber(given.plasma)} ng/mL in the blood (A), ${shortNumber(given.lumbar)} at the cord (B), the leg at ${scaleNumber(given.leg)} (C).`;
  return { title, lede };
}

function comparedTitle(tablets: DayAverages, pump: DayAverages, untreated: number): string {
  const pumpIsCalmerBy = tablets.leg - pump.leg;
  const doseRatio = tablets.dailyDoseMilligram / pump.dailyDoseMilligram;
  const onDose =
    doseRatio >= 1.5 ? ` on 1/${statedNumber(Math.round(doseRatio))} of the dose` : ' with the pump';
  if (pumpIsCalmerBy >= noticeableAshworth) return `A calmer leg${onDose}.`;
  if (pumpIsCalmerBy <= -noticeableAshworth) return 'Here the tablets calm the leg more.';
  const calmedBy = untreated - Math.max(tablets.leg, pump.leg);
  return calmedBy >= calmAshworth ? `The same calm leg${onDose}.` : 'Neither calms the leg.';
}

function comparedLede(tablets: DayAverages, pump: DayAverages): string {
  const bloodRatio = tablets.plasma / pump.plasma;
  const cordRatio = pump.lumbar / tablets.lumbar;
  const legFollows = tablets.leg - pump.leg >= noticeableAshworth;
  if (bloodRatio >= 5 && cordRatio >= 3) {
    const leg = legFollows ? ', and the leg follows the cord (C)' : '; the leg barely tells them apart (C)';
    return `Tablets fill the blood (A) and barely reach the cord (B). The pump does the reverse${leg}.`;
  }
  return `On the last day tablets give ${shortNumber(tablets.plasma)} ng/mL in the blood and the pump ${shortNumber(pump.plasma)} (A); at the cord ${shortNumber(tablets.lumbar)} against ${shortNumber(pump.lumbar)} (B); the leg ${scaleNumber(tablets.leg)} against ${scaleNumber(pump.leg)} (C).`;
}
