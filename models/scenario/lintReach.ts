import type { ActWindow, Trigger } from './caseFile.ts';
import { earliestHours } from './earliestHours.ts';
import type { Linting } from './lintRule.ts';

/** What the file itself shows can never come: triggers beyond the end, windows that nobody can meet, predictions past it. */
export function lintReach({ found, origins, advise }: Linting): void {
  const lastHours = found.hours - found.beginsHours;
  const earliest = earliestHours(found.acts);
  const hoursOf = (act: string) => earliest.get(act) ?? { begin: 0, end: 0 };

  const firstHours = (trigger: Trigger): number => {
    if (trigger.kind === 'at') return trigger.hours;
    return trigger.kind === 'after' ? hoursOf(trigger.act).end + trigger.hours : 0;
  };
  for (const part of [...found.story, ...found.decisions, ...found.predictions]) {
    const { trigger, unless } = part;
    const place = origins.placeOf(part, trigger.kind);
    if (firstHours(trigger) > lastHours) {
      advise(
        'never-happens',
        place,
        `This comes at ${inHours(firstHours(trigger))} at the earliest; the case ends at ${inHours(lastHours)}.`,
      );
    } else if (trigger.kind === 'after' && unless.includes(trigger.act)) {
      advise('never-happens', place, `This waits for "${trigger.act}", which keeps it from happening.`);
    }
  }
  for (const prediction of found.predictions) {
    const { trigger, hours } = prediction;
    if (firstHours(trigger) > lastHours || firstHours(trigger) + hours <= lastHours) continue;
    const reason = `The prediction ends at ${inHours(firstHours(trigger) + hours)} at the earliest; the case ends at ${inHours(lastHours)}.`;
    advise('prediction-beyond-end', origins.placeOf(prediction, 'hours'), reason);
  }
  for (const act of found.acts) {
    for (const { window } of act.judgements) if (window !== null) checkWindow(act.id, window);
  }

  function checkWindow(act: string, window: ActWindow): void {
    const place = origins.placeOf(window, 'to');
    const { from, fromHours, toHours } = window;
    const { begin } = hoursOf(act);
    if (from?.kind === 'after' && from.act === act) {
      advise('window-never-met', place, 'The window counts from the act itself.');
      return;
    }
    if (from?.kind === 'when') return;
    const base = from === null ? 0 : firstHours(from);
    if (base + fromHours > lastHours) {
      advise(
        'window-never-met',
        place,
        `The window opens at ${inHours(base + fromHours)}; the case ends at ${inHours(lastHours)}.`,
      );
    } else if (from?.kind !== 'after' && base + toHours < begin) {
      advise(
        'window-never-met',
        place,
        `The window closes at ${inHours(base + toHours)}; the act can begin at ${inHours(begin)} at the earliest.`,
      );
    } else if (from === null && toHours > lastHours) {
      advise(
        'window-beyond-end',
        place,
        `The window closes at ${inHours(toHours)}; the case ends at ${inHours(lastHours)}.`,
      );
    }
  }
}

function inHours(hours: number): string {
  return `${Number(hours.toPrecision(4))} h`;
}
