import type { CurveTrace } from '#renderer/curves/curvePanel.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import type { PinnedRun } from './exploreStore.ts';
import { givenArm } from './readings.ts';

/** The lines of pinned runs that differ from what is on screen; a line under the present one would only thicken it. */
export function pinnedTraces(
  pinned: readonly PinnedRun[],
  current: ArmsReply,
  observable: string,
  formatValue: (value: number) => string,
): readonly CurveTrace[] {
  return pinned.flatMap(({ id, label, reply }) =>
    (['tablets', 'pump'] as const).flatMap((route) => {
      const solution = givenArm(reply, route)?.run.solution;
      const values = solution?.series[observable];
      if (!solution || !values) return [];
      const present = givenArm(current, route)?.run.solution?.series[observable];
      if (present && sameNumbers(values, present)) return [];
      return [
        {
          key: `pinned-${id}-${route}`,
          // The table says what sets several pins apart; beside the lines there is room for one.
          label: pinned.length === 1 ? `pinned: ${label}` : `pinned ${id}: ${route}`,
          shortLabel: `pinned ${id}`,
          timesHours: solution.timesHours,
          values,
          look: 'pinned' as const,
          cursorValue: false,
          formatValue,
        },
      ];
    }),
  );
}

function sameNumbers(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
