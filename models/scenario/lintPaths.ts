import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { Act, CasePath, Condition, Decision } from './caseFile.ts';
import { isOffered } from './checkLog.ts';
import type { Linting } from './lintRule.ts';
import { pathLog } from './measuredFuture.ts';
import { measuredValue } from './measuredValue.ts';
import { type PlayedCase, playWhole } from './playCase.ts';

/** Plays the paths: what they expect comes of them, every condition is true in one, every offer can be taken in one. */
export function lintPaths(linting: Linting, laboratory: Laboratory): void {
  const { found } = linting;
  const played = found.paths.map((path) => {
    const whole = playWhole(found, laboratory, pathLog(found, path));
    checkPath(path, whole, linting);
    return whole;
  });
  if (played.length === 0) return;
  checkConditions(played, linting);
  for (const decision of found.decisions) checkOffers(decision, played, linting);
  for (const prediction of found.predictions) {
    const asked = played.flatMap(({ timeline }) =>
      timeline.filter(({ kind, id }) => kind === 'prediction' && id === prediction.id),
    );
    const fits = asked.some(({ atHours }) => atHours + prediction.hours <= found.hours);
    if (asked.length === 0 || fits || prediction.trigger.kind === 'at') continue;
    const reason = 'In every path where it is asked the prediction looks past the end of the case.';
    linting.advise('prediction-beyond-end', linting.origins.placeOf(prediction, 'hours'), reason);
  }
}

function checkPath(path: CasePath, whole: PlayedCase, { found, origins, advise }: Linting): void {
  for (const problem of whole.problems) {
    const act = problem.place.file === 'log' ? path.acts[problem.place.line - 1] : undefined;
    if (act !== undefined) advise('path-not-playable', origins.placeOf(act), problem.reason);
    else advise('run-stops', origins.placeOf(path), problem.reason);
  }
  for (const expectation of path.expects) {
    const { measure, from, to } = expectation;
    const value = measuredValue(found, whole.run, measure);
    if (value >= from && value <= to) continue;
    const reason = `${measure.label}: expected ${from} to ${to}, but it is ${Number(value.toPrecision(4))}.`;
    advise('expectation-not-met', origins.placeOf(expectation), reason);
  }
}

function checkConditions(played: readonly PlayedCase[], { found, origins, advise }: Linting): void {
  const check = (part: object, condition: Condition | null): void => {
    if (condition === null) return;
    const isEver = played.some(({ reader }) => reader.firstHours(condition, found.beginsHours) !== null);
    if (isEver) return;
    const held = condition.forHours > 0 ? ` for ${condition.forHours} h` : '';
    const reason = `In no path "${condition.words}" is true${held}.`;
    advise('condition-never-true', origins.placeOf(part, 'when'), reason);
  };
  for (const part of [...found.story, ...found.decisions, ...found.predictions]) {
    if (part.trigger.kind === 'when') check(part, part.trigger.condition);
  }
  for (const { answer, judgements } of found.acts) {
    for (const text of answer?.texts ?? []) check(text, text.condition);
    for (const judgement of judgements) {
      check(judgement, judgement.condition);
      const { window } = judgement;
      if (window?.from?.kind === 'when') check(window, window.from.condition);
    }
  }
}

/** An offer may wait for another act; where it is offered in a path it can be taken in one. */
function checkOffers(decision: Decision, played: readonly PlayedCase[], linting: Linting): void {
  const { found, origins, advise } = linting;
  const askedIn = played.flatMap(({ timeline, acts }) => {
    const entry = timeline.find(({ kind, id }) => kind === 'decision' && id === decision.id);
    if (entry === undefined) return [];
    return [acts.filter(({ toHours }) => toHours <= entry.atHours)];
  });
  if (askedIn.length === 0) return;
  const { trigger } = decision;
  const isFollowed = ({ needs }: Act) => trigger.kind === 'after' && needs.includes(trigger.act);
  decision.offers.forEach((id, index) => {
    const act = found.acts.find((one) => one.id === id);
    if (act === undefined || act.needs.length === 0 || isFollowed(act)) return;
    if (askedIn.some((done) => isOffered(act, done))) return;
    const reason = `In no path "${act.label}" can be done when this is asked; it needs ${act.needs.join(' or ')}.`;
    advise('offer-not-available', origins.placeOf(decision, 'offers', index), reason);
  });
}
