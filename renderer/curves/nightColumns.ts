export interface HourSpan {
  readonly fromHours: number;
  readonly toHours: number;
}

const nightBegins = 22;
const nightEnds = 6;

/** The nights, 22:00 to 06:00, that a window of time shows, cut to it. */
export function nightColumns({ fromHours, toHours }: HourSpan): HourSpan[] {
  const nights: HourSpan[] = [];
  for (let day = Math.floor(fromHours / 24) - 1; day * 24 + nightBegins < toHours; day += 1) {
    const from = Math.max(day * 24 + nightBegins, fromHours);
    const to = Math.min(day * 24 + 24 + nightEnds, toHours);
    if (to > from) nights.push({ fromHours: from, toHours: to });
  }
  return nights;
}
