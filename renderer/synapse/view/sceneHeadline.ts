import type { SceneFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { windowCaption } from '#renderer/synapse/describe/windowCaption.ts';

/** What both windows come to in a sentence: "The cord is quiet, the brain stem almost at rest." */
export function sceneHeadline({ cord, brainstem }: SceneFrame): string {
  const [ofCord, ofStem] = [windowCaption(cord), windowCaption(brainstem)];
  return ofCord === ofStem
    ? `Cord and brain stem are ${ofCord}.`
    : `The cord is ${ofCord}, the brain stem ${ofStem}.`;
}
