import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { frameAt } from '#models/run/frame.ts';
import { givenArm } from '#renderer/explore/readings.ts';
import type { SceneFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { sceneFrameOf } from '#renderer/synapse/contract/sceneFrameOf.ts';
import { sceneSettingsOf } from '#renderer/synapse/contract/sceneSettingsOf.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import type { SceneAt } from './SynapsePlayer.ts';

export type RunRoute = 'tablets' | 'pump';

/** The scenes of one way of giving the drug, looked up in its finished run. */
export interface RunScenes {
  readonly route: RunRoute;
  readonly sceneAt: SceneAt;
  /** Why nothing can be drawn at all, whatever the time. */
  readonly problems: readonly Problem[];
}

const sameInstantHours = 1e-6;

/** The ways of giving the drug that have a run to show. */
export function shownRoutes(reply: ArmsReply): readonly RunRoute[] {
  return (['tablets', 'pump'] as const).filter((route) => givenArm(reply, route) !== null);
}

/** Whose run the windows show: the one chosen, else the pump's, which the windows are there for. */
export function routeInView(reply: ArmsReply, chosen: RunRoute | null): RunRoute {
  const routes = shownRoutes(reply);
  if (chosen && routes.includes(chosen)) return chosen;
  return routes.includes('pump') ? 'pump' : (routes[0] ?? 'pump');
}

export function runScenes(model: Model, reply: ArmsReply, route: RunRoute): RunScenes {
  const given = givenArm(reply, route);
  // Without any drug the run still has a synapse at rest to show.
  const solution = (given ?? reply.arms.find(({ regimen }) => regimen === route))?.run.solution ?? null;
  const settings = sceneSettingsOf(model, reply.request, given ? route : 'none');
  if (!settings.ok) return { route, sceneAt: () => null, problems: settings.problems };
  const sceneAt = (timeHours: number): SceneFrame | null => {
    // A run that stopped early says nothing about what comes after.
    if (!solution || timeHours > solution.timesHours.at(-1)! + sameInstantHours) return null;
    const scene = sceneFrameOf(frameAt(solution, timeHours), settings.value);
    return scene.ok ? scene.value : null;
  };
  return { route, sceneAt, problems: [] };
}
