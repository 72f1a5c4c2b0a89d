import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { windowSeeds } from '#renderer/synapse/dynamics/windowSeeds.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { SynapsePlayer, type WriteScene } from './SynapsePlayer.ts';

const moving = { isStill: false } as const;
const still = { isStill: true } as const;

export const writeScene: WriteScene = (moments, scene, slowSeconds, isStill) => {
  const options = isStill ? still : moving;
  writeMoment(moments.cord, scene.cord, slowSeconds, windowSeeds.cord, options);
  writeMoment(moments.brainstem, scene.brainstem, slowSeconds, windowSeeds.brainstem, options);
};

/** A player for the windows at the time of a playback. */
export function openPlayer(playback: Playback): SynapsePlayer {
  return new SynapsePlayer({
    playback,
    moments: { cord: createMoment(), brainstem: createMoment() },
    write: writeScene,
  });
}
