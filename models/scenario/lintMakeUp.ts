import { pathKinds } from './caseFile.ts';
import type { Linting } from './lintRule.ts';
import { shippedCases } from './shippedCases.ts';

const fewestDecisions = 3;

/** What a case to practise is made of: decisions, a critical act, guidance with two sides, orders that begin, a path of each kind. */
export function lintMakeUp({ found, origins, advise }: Linting): void {
  const { acts, decisions, guidance, orders, paths, story, debrief } = found;
  const whole = origins.placeOf(found);
  if (decisions.length < fewestDecisions) {
    const reason = `A case asks at least ${fewestDecisions} times what to do; this one ${decisions.length}.`;
    advise('few-decisions', decisions.length === 0 ? whole : origins.placeOf(found, 'decisions'), reason);
  }
  if (!acts.some(({ judgements }) => judgements.some((one) => one.class === 'critical'))) {
    advise(
      'no-critical-act',
      acts.length === 0 ? whole : origins.placeOf(found, 'acts'),
      'No act is critical.',
    );
  }
  for (const decision of decisions) {
    if (decision.offers.length < 2) {
      const reason = 'A decision offers at least two acts to choose from.';
      advise('one-offer', origins.placeOf(decision, 'offers'), reason);
    }
    const { reasons } = decision;
    if (reasons.length === 1 || (reasons.length > 0 && !reasons.some(({ isRight }) => isRight))) {
      const reason = 'Reasons to choose from are at least two, and one of them is right.';
      advise('no-right-reason', origins.placeOf(decision, 'reasons'), reason);
    }
  }
  for (const card of guidance.filter(({ positions }) => positions.length < 2)) {
    const reason = 'Where experts differ there are at least two positions.';
    advise('guidance-one-position', origins.placeOf(card, 'positions'), reason);
  }
  const started = [...acts, ...story].flatMap(({ effects }) => effects.starts);
  for (const order of orders.filter(({ id, isOnFromStart }) => !isOnFromStart && !started.includes(id))) {
    advise('order-never-started', origins.placeOf(order), `Nothing starts the order "${order.id}".`);
  }
  for (const kind of pathKinds.filter((one) => !paths.some((path) => path.kind === one))) {
    const place = paths.length === 0 ? whole : origins.placeOf(found, 'paths');
    advise('path-kind-missing', place, `The case has no path of the kind "${kind}".`);
  }
  for (const path of paths) {
    if (path.kind === 'nothing' && path.acts.length > 0) {
      advise('path-of-nothing', origins.placeOf(path, 'acts'), 'In a path of nothing no act is done.');
    }
    if (path.expects.length === 0) {
      advise('expectation-missing', origins.placeOf(path), `The path "${path.label}" expects nothing.`);
    }
  }
  const ids = shippedCases.map(({ id }) => id);
  debrief.next.forEach((id, index) => {
    if (ids.includes(id)) return;
    advise('unknown-case', origins.placeOf(debrief, 'next', index), `No case "${id}" ships.`);
  });
}
