import type { Case } from '#models/scenario/caseFile.ts';
import type { ScoredAct } from '#models/scenario/playthrough.ts';
import type { HourSpan } from '#renderer/curves/nightColumns.ts';

/** Something that happened to the patient before anybody knew: a hidden order that came into force. */
export interface HiddenFault {
  readonly id: string;
  readonly label: string;
  readonly atHours: number;
}

/** The faults that the case kept back, by the hour at which they began. */
export function hiddenFaults({ orders }: Pick<Case, 'orders'>): readonly HiddenFault[] {
  return orders
    .filter(({ isHidden, isOnFromStart, events }) => isHidden && isOnFromStart && events.length > 0)
    .map(({ id, label, events }) => ({ id, label, atHours: Math.min(...events.map(({ time }) => time)) }));
}

const edge = 0.04;
/** Acts that take less than this share of the whole case need a closer look. */
const closeShare = 0.4;
const leastHours = 2;

/** From before the fault to the end of the run. */
export function wholeWindow(debriefed: Pick<Case, 'orders' | 'beginsHours' | 'hours'>): HourSpan {
  const faults = hiddenFaults(debriefed).map(({ atHours }) => atHours);
  const first = Math.min(debriefed.beginsHours, ...faults);
  const span = debriefed.hours - first;
  return { fromHours: Math.max(0, first - edge * span), toHours: debriefed.hours };
}

/**
 * The hours around all that was done and due, where the whole case would press them together; null where it does not.
 * Windows that stay open to the end do not stretch it.
 */
export function closeWindow(
  debriefed: Pick<Case, 'orders' | 'beginsHours' | 'hours'>,
  rows: readonly Pick<ScoredAct, 'atHours' | 'window'>[],
): HourSpan | null {
  const whole = wholeWindow(debriefed);
  const longest = (whole.toHours - debriefed.beginsHours) * closeShare;
  const ends = rows.flatMap(({ atHours, window }) => {
    const closes = window && window.toHours - debriefed.beginsHours < longest ? [window.toHours] : [];
    return atHours === null ? closes : [atHours, ...closes];
  });
  if (ends.length === 0) return null;
  const last = Math.max(...ends);
  const span = Math.max(last - debriefed.beginsHours, leastHours);
  // A fault that began shortly before is part of the picture.
  const recentFaults = hiddenFaults(debriefed)
    .map(({ atHours }) => atHours - edge * span)
    .filter((hours) => hours > debriefed.beginsHours - span);
  const close = {
    fromHours: Math.max(whole.fromHours, Math.min(debriefed.beginsHours - 0.25 * span, ...recentFaults)),
    toHours: Math.min(whole.toHours, debriefed.beginsHours + 1.6 * span),
  };
  const share = (close.toHours - close.fromHours) / (whole.toHours - whole.fromHours);
  return share < closeShare ? close : null;
}
