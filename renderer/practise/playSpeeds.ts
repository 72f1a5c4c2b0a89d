/** What a second of watching is worth in the patient's time. */
export const playSpeeds = [
  { hoursPerSecond: 1 / 60, label: '1 min' },
  { hoursPerSecond: 5 / 60, label: '5 min' },
  { hoursPerSecond: 15 / 60, label: '15 min' },
  { hoursPerSecond: 1, label: '1 h' },
] as const;

export function speedLabel(hoursPerSecond: number): string {
  return playSpeeds.find((speed) => speed.hoursPerSecond === hoursPerSecond)?.label ?? '';
}
