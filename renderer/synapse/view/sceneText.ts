import type { SceneFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { describeScene } from '#renderer/synapse/describe/describeScene.ts';

/** Both windows in words. An example stands at no time of anybody's run, so its clock gives way to saying that. */
export function sceneText(scene: SceneFrame, isExample: boolean): string {
  const words = describeScene(scene);
  return isExample ? `An example, not your run.${words.slice(words.indexOf('.') + 1)}` : words;
}
