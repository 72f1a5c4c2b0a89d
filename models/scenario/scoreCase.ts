import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { Case } from './caseFile.ts';
import { isBy } from './checkLog.ts';
import { type PlayedCase, playWhole } from './playCase.ts';
import type { LogEntry, Score, ScoredAct, ScoredPrediction, ScoredReason } from './playthrough.ts';
import { scoreActs } from './scoreActs.ts';
import { askedParts, scorePrediction } from './scorePrediction.ts';

/**
 * Acts, timing and reasoning, apart (docs/decisions/case-scoring.md). Scoring closes the case: what was not done by then is missed,
 * and the harm that follows counts. Questions that come after `nowHours` were never asked.
 */
export function scoreCase(
  played: Case,
  laboratory: Laboratory,
  { log, nowHours }: { readonly log: readonly LogEntry[]; readonly nowHours: number },
): Score {
  return scoreWhole(playWhole(played, laboratory, log), laboratory, nowHours);
}

/** As `scoreCase`, of a case that is played already. */
export function scoreWhole(whole: PlayedCase, laboratory: Laboratory, nowHours: number): Score {
  const { rows: actRows, required } = scoreActs(whole);
  const rows = [...actRows, ...harmRows(whole)];
  const predictions = predictionsOf(whole, laboratory, nowHours);
  const reasons = reasonsOf(whole, nowHours);
  const timed = required.filter(({ hasWindow }) => hasWindow);
  const critical = required.filter((one) => one.class === 'critical');
  const harmful = countOf(rows, 'harmful');
  const inTime = critical.filter(({ isInTime }) => isInTime).length;
  return {
    acts: { done: required.filter(({ isDone }) => isDone).length, of: required.length },
    timing: { inTime: timed.filter(({ isInTime }) => isInTime).length, of: timed.length },
    reasoning: reasoningOf(whole, predictions, reasons),
    harmful,
    unneeded: countOf(rows, 'not-needed'),
    isPassed: harmful === 0 && inTime >= whole.case.passMark * critical.length,
    rows,
    predictions,
    reasons,
  };
}

function countOf(rows: readonly ScoredAct[], verdict: ScoredAct['verdict']): number {
  return rows.filter((row) => row.verdict === verdict).length;
}

/** What the story counts as harm: its first sentence names it, the rest says more. */
function harmRows({ case: played, timeline }: PlayedCase): readonly ScoredAct[] {
  return timeline.flatMap(({ id, kind, atHours, text }): ScoredAct[] => {
    const event = played.story.find((one) => one.id === id && one.isHarm);
    if (event === undefined || !['story', 'emergency', 'ending'].includes(kind)) return [];
    const [, label = text, rest = ''] = /^(.*?[.!?])(?:\s+(.*))?$/s.exec(text) ?? [];
    const reason = rest === '' ? 'This case counts it as harm.' : rest;
    return [
      {
        act: id,
        label,
        kind: 'story',
        class: 'harmful',
        atHours,
        window: null,
        verdict: 'harmful',
        reason,
        sources: [],
      },
    ];
  });
}

function predictionsOf(
  whole: PlayedCase,
  laboratory: Laboratory,
  nowHours: number,
): readonly ScoredPrediction[] {
  return whole.case.predictions.flatMap((prediction) => {
    const made = whole.log.find((one) => one.kind === 'predict' && one.prediction === prediction.id);
    const asked = whole.timeline.find(({ kind, id }) => kind === 'prediction' && id === prediction.id);
    const wasAsked = asked !== undefined && isBy(asked.atHours, nowHours);
    if (made === undefined && !wasAsked) return [];
    const entry = made?.kind === 'predict' ? made : null;
    return [scorePrediction(prediction, entry, asked?.atHours ?? nowHours, whole, laboratory)];
  });
}

/** A reason given after the case has waited its time counts as passed over. */
function reasonsOf({ case: played, timeline, log }: PlayedCase, nowHours: number): readonly ScoredReason[] {
  return played.decisions.flatMap(({ id, question, reasons, withinHours }): ScoredReason[] => {
    const asked = timeline.find((one) => one.kind === 'decision' && one.id === id);
    if (reasons.length === 0 || asked === undefined || !isBy(asked.atHours, nowHours)) return [];
    const made = log.find((one) => one.kind === 'decide' && one.decision === id);
    const isInTime = made !== undefined && isBy(made.atHours, asked.atHours + withinHours);
    const index = made?.kind === 'decide' && isInTime ? made.reason : null;
    const chosen = index === null ? undefined : reasons[index];
    const shown = chosen ?? reasons.find(({ isRight }) => isRight);
    return [
      {
        decision: id,
        question,
        chosen: chosen?.text ?? null,
        isRight: chosen?.isRight ?? false,
        because: shown?.because ?? '',
      },
    ];
  });
}

/** Every part that was asked counts once, whether it was answered or passed over. */
function reasoningOf(
  { case: played }: PlayedCase,
  predictions: readonly ScoredPrediction[],
  reasons: readonly ScoredReason[],
): Score['reasoning'] {
  let right = reasons.filter(({ isRight }) => isRight).length;
  let of = reasons.length;
  for (const { prediction: id, guess, direction, size, time } of predictions) {
    const { kind, of: turn } = played.predictions.find((one) => one.id === id)!;
    const parts = [direction, size, time].filter((part) => part !== null);
    right += parts.filter(({ isRight }) => isRight).length;
    of += guess === null ? askedParts(kind, turn) : parts.length;
  }
  return { right, of };
}
