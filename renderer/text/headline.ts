import type { Pair } from './chartSentences.ts';
import { scaleNumber, shortNumber, statedNumber } from './numbers.ts';

/** The last day of a run, averaged, and the gravest level that the whole run reaches: what a headline may claim. */
export interface RunFindings {
  readonly plasma: number;
  readonly lumbar: number;
  readonly leg: number;
  readonly dailyDoseMilligram: number;
  readonly danger: Danger | null;
}

/** A level of a sourced or illustrative band that a run's peak reaches. */
export interface Danger {
  /** "coma", "breathing failure", "toxic". */
  readonly level: string;
  /** "the brain-stem index", "the blood". */
  readonly where: string;
  readonly peak: number;
  readonly from: number;
  /** Grave levels take the headline; others, such as drowsiness, are said in the lede. */
  readonly isGrave: boolean;
}

export interface Headline {
  readonly title: string;
  readonly lede: string;
}

/** Two legs differ, and a leg is calmed, from this much on; the sliver allows for 3.3 less 3.1. */
const noticeableAshworth = 0.2 - 1e-9;
const calmAshworth = 0.5;
/** Below this share of the pump's level the tablets barely reach the cord, whatever their own level. */
const bareLevel = 60;

/** One sentence that states the finding and one that says where to see it; both true of the runs shown. */
export function headline(findings: Pair<RunFindings>, untreated: number): Headline {
  const { tablets, pump } = findings;
  if (!tablets && !pump) {
    return { title: 'No dose yet.', lede: `Untreated, the leg stays at ${scaleNumber(untreated)} (C).` };
  }
  const grave = graveTitle(findings);
  if (grave) return { title: grave, lede: `${dangerSentence(findings)} ${levelsSentence(findings)}` };
  const calm = untreated - 1 < noticeableAshworth ? nothingToCalm(untreated) : null;
  const title =
    calm ?? (tablets && pump ? comparedTitle(tablets, pump, untreated) : aloneTitle(findings, untreated));
  const lede = tablets && pump ? comparedLede(findings, tablets, pump) : levelsSentence(findings);
  return { title, lede: [lede, dangerSentence(findings)].filter(Boolean).join(' ') };
}

const routes = [
  { route: 'tablets', words: 'Tablets', verb: (base: string) => base },
  { route: 'pump', words: 'The pump', verb: (base: string) => (base === 'reach' ? 'reaches' : `${base}s`) },
] as const;

function graveTitle(findings: Pair<RunFindings>): string | null {
  const grave = routes.flatMap(({ route, words, verb }) => {
    const danger = findings[route]?.danger;
    return danger?.isGrave ? [`${words} ${verb('reach')} the level of ${danger.level}`] : [];
  });
  return grave.length === 0 ? null : `${joined(grave)}.`;
}

/** "Tablets reach 842 in the brain-stem index; coma starts at 100." Empty when no level is reached. */
function dangerSentence(findings: Pair<RunFindings>): string {
  const words = routes.flatMap(({ route, words: who, verb }) => {
    const danger = findings[route]?.danger;
    if (!danger) return [];
    return [
      `${who} ${verb('reach')} ${shortNumber(danger.peak)} in ${danger.where}, where ${danger.level} starts at ${statedNumber(danger.from)}`,
    ];
  });
  return words.length === 0 ? '' : `${joined(words)}.`;
}

function nothingToCalm(untreated: number): string {
  return `Nothing to calm: untreated, the leg is at ${scaleNumber(untreated)}.`;
}

function aloneTitle(findings: Pair<RunFindings>, untreated: number): string {
  const { words, verb, route } = routes.find((one) => findings[one.route])!;
  const calmedBy = untreated - findings[route]!.leg;
  return calmedBy >= noticeableAshworth
    ? `${words} alone ${verb('calm')} the leg by ${scaleNumber(calmedBy)}.`
    : `${words} alone ${verb('leave')} the leg as it was.`;
}

function comparedTitle(tablets: RunFindings, pump: RunFindings, untreated: number): string {
  const pumpIsCalmerBy = tablets.leg - pump.leg;
  const doseRatio = tablets.dailyDoseMilligram / pump.dailyDoseMilligram;
  const onDose =
    doseRatio >= 1.5 ? ` on 1/${statedNumber(Math.round(doseRatio))} of the dose` : ' with the pump';
  const leastCalmedBy = untreated - Math.max(tablets.leg, pump.leg);
  if (pumpIsCalmerBy >= noticeableAshworth) return `A calmer leg${onDose}.`;
  if (pumpIsCalmerBy <= -noticeableAshworth) return 'Here the tablets calm the leg more.';
  if (leastCalmedBy >= calmAshworth) return `The same calm leg${onDose}.`;
  return leastCalmedBy >= noticeableAshworth
    ? `Both calm the leg a little${onDose}.`
    : 'Neither calms the leg by much.';
}

function comparedLede(findings: Pair<RunFindings>, tablets: RunFindings, pump: RunFindings): string {
  const isReversed = tablets.plasma / pump.plasma >= 5 && pump.lumbar / tablets.lumbar >= 3;
  if (!isReversed || tablets.lumbar >= bareLevel) return levelsSentence(findings);
  const legFollows = tablets.leg - pump.leg >= noticeableAshworth;
  const leg = legFollows ? ', and the leg follows the cord (C)' : '; the leg barely tells them apart (C)';
  return `Tablets fill the blood (A) and barely reach the cord (B). The pump does the reverse${leg}.`;
}

/** The last day in numbers, for one way of giving the drug or for both. */
function levelsSentence({ tablets, pump }: Pair<RunFindings>): string {
  const both = (read: (findings: RunFindings) => string) =>
    [tablets, pump].flatMap((findings) => (findings ? [read(findings)] : [])).join(' against ');
  const who = tablets && pump ? ', tablets against pump' : '';
  return `On the last day${who}: ${both(({ plasma }) => shortNumber(plasma))} ng/mL in the blood (A), ${both(({ lumbar }) => shortNumber(lumbar))} at the cord (B), the leg at ${both(({ leg }) => scaleNumber(leg))} (C).`;
}

/** Clauses after the first start small: "Tablets reach …; the pump reaches …". */
function joined(clauses: readonly string[]): string {
  return clauses
    .map((clause, index) => (index === 0 ? clause : clause.charAt(0).toLowerCase() + clause.slice(1)))
    .join('; ');
}
