import { caseClock } from '#models/scenario/caseClock.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import type { DebriefInput } from './debriefInput.ts';
import { actLanes } from './debriefLanes.ts';
import { debriefPanel } from './debriefPanel.ts';
import { escapedText } from './escapedText.ts';
import { figure, type Place } from './figureMeasures.ts';

/** The curves of every future over one axis of time, and below them the acts against their windows, as one SVG. */
export function debriefFigure({ case: played, model, debrief }: DebriefInput): string {
  const { fromHours, toHours } = shownHours(played);
  const { left, right, panelHeight, gap, width } = figure;
  const xOf: Place = (hours) => left + ((hours - fromHours) / (toHours - fromHours)) * (right - left);
  const observables = played.debrief.curves.flatMap(
    (name) => model.observables.find((one) => one.name === name) ?? [],
  );
  const panels = observables.map((observable, index) => {
    const top = 26 + index * (panelHeight + gap);
    return debriefPanel(observable, 'ABCDEFGHIJ'[index] ?? '', top, debrief.futures, {
      fromHours,
      toHours,
      xOf,
    });
  });
  const lanesTop = 26 + observables.length * (panelHeight + gap);
  const lanes = actLanes(played, debrief.score.rows, lanesTop, xOf);
  const bottom = lanesTop + lanes.height;
  const height = bottom + 34;
  const label = `${observables.map((one) => one.label).join(', ')} over time, and every act against its window. The tables below say the same in words.`;
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapedText(label)}">`,
    ...panels,
    lanes.markup,
    clockAxis(played, { fromHours, toHours }, xOf, bottom + 8),
    '</svg>',
  ].join('\n');
}

/** From before the fault that the case kept back to the end of the run. */
function shownHours({ beginsHours, hours, orders }: Case) {
  const faults = orders
    .filter(({ isHidden, isOnFromStart }) => isHidden && isOnFromStart)
    .flatMap(({ events }) => events.map(({ time }) => time));
  const first = Math.min(beginsHours, ...faults);
  return { fromHours: Math.max(0, first - 0.04 * (hours - first)), toHours: hours };
}

function clockAxis(
  played: Case,
  { fromHours, toHours }: { readonly fromHours: number; readonly toHours: number },
  xOf: Place,
  y: number,
): string {
  const span = toHours - fromHours;
  const every = [1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 672].find((hours) => span / hours <= 6) ?? span / 6;
  const midnight = played.beginsHours - played.clockHours;
  const marks: string[] = [];
  for (let step = Math.ceil((fromHours - midnight) / every); ; step += 1) {
    const hours = midnight + step * every;
    if (hours > toHours) break;
    const [day = '', clock = ''] = caseClock(played, hours).split(' ');
    const x = xOf(hours).toFixed(1);
    marks.push(
      `<path class="grid" d="M${x} ${y - 4}v6"/><text class="tick" x="${x}" y="${y + 16}" text-anchor="middle">${day.slice(0, 3)} ${clock}</text>`,
    );
  }
  return `<path class="axis" d="M${figure.left} ${y - 4}H${figure.right}"/>${marks.join('')}`;
}
