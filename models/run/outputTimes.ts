import type { Schedule } from '#models/solver/schedule.ts';

/**
 * The times of a run's output in hours: 0, every, 2 every … up to the end, the end itself, and (unless only the grid is wanted)
 * every instant at which something happens. Multiples print short (0.1, 0.2, 0.3): a spacing
 * whose inverse is whole divides, any other is held to 12 figures.
 */
export function outputTimes(
  hours: number,
  everyHours: number,
  schedule: Schedule,
  onlyGrid: boolean,
): Float64Array {
  const perHour = Math.round(1 / everyHours);
  const divides = perHour >= 1 && Math.abs(perHour * everyHours - 1) < 1e-12;
  const grid: number[] = [];
  for (let step = 0; ; step += 1) {
    const time = divides ? step / perHour : Number((step * everyHours).toPrecision(12));
    if (time > hours) break;
    grid.push(time);
  }
  if (onlyGrid) return Float64Array.from(grid);
  const instants = schedule.map((stop) => stop.timeHours).filter((time) => time >= 0 && time <= hours);
  const all = Float64Array.from([...grid, ...instants, hours]).sort();
  return all.filter((time, index) => index === 0 || time !== all[index - 1]);
}
