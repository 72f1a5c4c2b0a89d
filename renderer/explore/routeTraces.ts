import type { CurveTrace, TraceLook } from '#renderer/curves/curvePanel.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { givenArm } from './readings.ts';

export interface TraceNaming {
  readonly look: TraceLook;
  readonly label: string;
  readonly shortLabel?: string;
}

/** One observable with tablets and with the pump, as far as each is given. */
export function routeTraces(
  reply: ArmsReply,
  observable: string,
  formatValue: (value: number) => string,
  names: Readonly<Record<'tablets' | 'pump', TraceNaming>> = {
    tablets: { look: 'tablets', label: 'Tablets' },
    pump: { look: 'pump', label: 'Pump' },
  },
): readonly CurveTrace[] {
  return (['pump', 'tablets'] as const).flatMap((route) => {
    const solution = givenArm(reply, route)?.run.solution;
    if (!solution) return [];
    const { timesHours, series } = solution;
    const values = series[observable]!;
    return [{ key: route, ...names[route], timesHours, values, cursorValue: true, formatValue }];
  });
}
