import { useEffect, useMemo, useState } from 'react';
import type { Model } from '#models/language/model.ts';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { openPlayer } from './openPlayer.ts';
import { type RunRoute, type RunScenes, routeInView, runScenes, shownRoutes } from './runScenes.ts';
import type { SceneAt, SynapsePlayer } from './SynapsePlayer.ts';
import { useSynapseChoices } from './synapseChoices.ts';

/** A player at work on Explore's run, and whose run it shows. */
export interface Synapse {
  readonly player: SynapsePlayer;
  readonly scenes: RunScenes;
  readonly route: RunRoute;
  /** The ways of giving the drug that could be shown. */
  readonly routes: readonly RunRoute[];
}

/** @param instead scenes to show in place of the run's, such as an example */
export function useSynapse(
  explorer: Explorer,
  model: Model,
  reply: ArmsReply,
  instead: SceneAt | null = null,
): Synapse {
  const chosen = useSynapseChoices((choices) => choices.route);
  const [player] = useState(() => openPlayer(explorer.playback));
  const routes = useMemo(() => shownRoutes(reply), [reply]);
  const route = routeInView(reply, chosen);
  const scenes = useMemo(() => runScenes(model, reply, route), [model, reply, route]);
  useEffect(() => {
    player.start();
    return () => player.stop();
  }, [player]);
  useEffect(() => player.setSource(instead ?? scenes.sceneAt), [player, scenes, instead]);
  return { player, scenes, route, routes };
}
