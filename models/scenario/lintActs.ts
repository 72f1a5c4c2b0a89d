import type { Act, Case, Judgement, Trigger } from './caseFile.ts';
import type { Linting } from './lintRule.ts';
import { alwaysFits } from './readJudgements.ts';

/** Acts that are never scored or lead to nothing, judgements and answers that never count, amounts nobody can choose. */
export function lintActs({ found, origins, advise }: Linting): void {
  const used = referencesOf(found);
  for (const act of found.acts) {
    const isJudged = origins.has(act, 'class') || origins.has(act, 'judgements');
    if (!isJudged) {
      const reason = `"${act.label}" is never scored; it needs a class (neutral too) or judgements.`;
      advise('act-not-judged', origins.placeOf(act), reason);
    }
    const changes = Object.values(act.effects).some((list) => list.length > 0);
    const isNeutral = act.judgements.every((one) => one.class === 'neutral');
    if (!changes && act.answer === null && isNeutral && !used.has(act.id)) {
      advise('act-without-effect', origins.placeOf(act), `Nothing comes of "${act.label}".`);
    }
    reportBehindOpen(act.judgements, alwaysFits, (one) =>
      advise('judgement-never-fits', origins.placeOf(one), 'A judgement before this one always fits.'),
    );
    reportBehindOpen(
      act.answer?.texts ?? [],
      ({ condition }) => condition === null,
      (one) => advise('answer-never-told', origins.placeOf(one), 'An answer before this one always fits.'),
    );
    for (const judgement of act.judgements) checkAmounts(act, judgement);
    checkStep(act);
  }

  function checkAmounts({ amount }: Act, judgement: Judgement): void {
    if (amount === null || judgement.amounts === null) return;
    const { from, to } = judgement.amounts;
    if (from <= amount.to && to >= amount.from) return;
    const reason = `The act takes from ${amount.from} to ${amount.to} ${amount.unit}; this is of ${from} to ${to}.`;
    advise('amounts-outside-range', origins.placeOf(judgement, 'amounts'), reason);
  }

  function checkStep(act: Act): void {
    if (act.amount === null) return;
    const { from, typical, step } = act.amount;
    const steps = (typical - from) / step;
    if (Math.abs(steps - Math.round(steps)) < 1e-9) return;
    const reason = `The typical amount ${typical} is not reached from ${from} in steps of ${step}.`;
    advise('amounts-outside-range', origins.placeOf(act, 'amount'), reason);
  }
}

function reportBehindOpen<Item>(
  items: readonly Item[],
  isOpen: (item: Item) => boolean,
  report: (item: Item) => void,
): void {
  const open = items.findIndex(isOpen);
  if (open >= 0) items.slice(open + 1).forEach(report);
}

/** Acts on which something depends. */
function referencesOf(found: Case): ReadonlySet<string> {
  const timed = [...found.story, ...found.decisions, ...found.predictions];
  const triggers: (Trigger | null)[] = timed.map(({ trigger }) => trigger);
  const judgements = found.acts.flatMap((act) => act.judgements);
  triggers.push(...judgements.map(({ window }) => window?.from ?? null));
  return new Set([
    ...timed.flatMap(({ unless }) => unless),
    ...triggers.flatMap((trigger) => (trigger?.kind === 'after' ? [trigger.act] : [])),
    ...judgements.flatMap(({ before, after }) => [...before, ...after]),
    ...found.acts.flatMap(({ needs, equivalents }) => [...needs, ...equivalents]),
  ]);
}
