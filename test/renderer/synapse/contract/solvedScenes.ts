import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { frameAt } from '#models/run/frame.ts';
import type { SceneFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { sceneFrameOf } from '#renderer/synapse/contract/sceneFrameOf.ts';
import { sceneSettingsOf } from '#renderer/synapse/contract/sceneSettingsOf.ts';
import { laboratory, solved } from '#test/models/baclofen/laboratory.ts';

/** A run of the shipped model in sentences, and when it is looked at. */
export interface SceneRun {
  readonly sentences: string;
  readonly hours: number;
  readonly route: SceneFrame['route'];
  readonly values?: Readonly<Record<string, number>>;
}

const { model } = laboratory;

/** The scenes of a solved run at some times, in their order. */
export function scenesOf(
  { sentences, hours, route, values = {} }: SceneRun,
  atHours: readonly number[],
): SceneFrame[] {
  const events = readDosingSentences(sentences, 'f', { ...model, hours });
  if (!events.ok) throw new Error(events.problems.map(({ reason }) => reason).join('\n'));
  const solution = solved({ events: events.value, hours, values });
  const settings = sceneSettingsOf(model, { values, parameterSet: null }, route);
  if (!settings.ok) throw new Error(settings.problems.map(({ reason }) => reason).join('\n'));
  return atHours.map((time) => {
    const scene = sceneFrameOf(frameAt(solution, time), settings.value);
    if (!scene.ok) throw new Error(scene.problems.map(({ reason }) => reason).join('\n'));
    return scene.value;
  });
}

/** Two years on 400 µg a day. */
export const pumpUser = { prior_pump_dose: 400, prior_weeks: 104 } as const;

export const stateRuns = {
  rest: { sentences: '', hours: 24, route: 'none' },
  tablets: { sentences: 'steady 20 mg by mouth every 8 h from 0 h', hours: 24, route: 'tablets' },
  pump: { sentences: 'steady 400 ug/day by pump from 0 h', hours: 24, route: 'pump', values: pumpUser },
  pumpNew: { sentences: 'steady 400 ug/day by pump from 0 h', hours: 24, route: 'pump' },
  overdose: {
    sentences: 'steady 400 ug/day by pump from 0 h; 5000 ug intrathecal at 6 h',
    hours: 48,
    route: 'pump',
    values: pumpUser,
  },
  stall: {
    sentences: 'steady 400 ug/day by pump from 0 h; the pump stalls at 24 h',
    hours: 24 * 8,
    route: 'pump',
    values: pumpUser,
  },
} as const satisfies Readonly<Record<string, SceneRun>>;
