/** Time zero is midnight before day 1. */
export interface ClockReading {
  readonly day: number;
  /** 24-hour clock, such as 09:00. */
  readonly clock: string;
}

export function clockReading(timeHours: number): ClockReading {
  const minutes = Math.round(timeHours * 60);
  const minuteOfDay = minutes % 1440;
  const two = (count: number) => String(count).padStart(2, '0');
  return {
    day: Math.floor(minutes / 1440) + 1,
    clock: `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`,
  };
}

/** "Day 2, 09:00". */
export function dayAndClock(timeHours: number): string {
  const { day, clock } = clockReading(timeHours);
  return `Day ${day}, ${clock}`;
}

/** "25 h", "40 min", "1 h 30 min": a length of time in words. */
export function durationWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  const whole = Math.floor(minutes / 60);
  return rest === 0 || whole >= 10 ? `${Math.round(minutes / 60)} h` : `${whole} h ${rest} min`;
}
