import type { DoseLane } from '#renderer/curves/curvePanel.ts';
import { durationWords } from '#renderer/text/clock.ts';

/** Under the clock: "25 h after the pump starts", or how long until it does. */
export function pumpClockNote(lanes: readonly DoseLane[], timeHours: number): string {
  const start = lanes.find(({ look }) => look === 'pump')?.spansHours[0]?.fromHours;
  if (start === undefined) return `${durationWords(timeHours)} after midnight`;
  return timeHours >= start
    ? `${durationWords(timeHours - start)} after the pump starts`
    : `${durationWords(start - timeHours)} before the pump starts`;
}
