import { clockReading } from '#renderer/text/clock.ts';

const mostNamed = 4;

/** The clock times of a day's doses: "07, 15, 23 h", "07:30, 19:30", or "every 4 h" where they are many. */
export function givenAt(doseTimesHours: readonly number[]): string {
  const first = doseTimesHours[0];
  if (first === undefined) return 'none';
  const day = doseTimesHours.filter((time) => time < first + 24 - 1e-6);
  const second = day[1];
  if (day.length > mostNamed && second !== undefined) {
    return `every ${Number((second - first).toFixed(2))} h from ${clockReading(first).clock}`;
  }
  const clocks = day.map((time) => clockReading(time).clock).sort();
  const isOnTheHour = clocks.every((clock) => clock.endsWith(':00'));
  return isOnTheHour ? `${clocks.map((clock) => clock.slice(0, 2)).join(', ')} h` : clocks.join(', ');
}
