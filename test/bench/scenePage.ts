import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import { SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import { exampleNames, exampleScene } from '#renderer/synapse/view/exampleScenes.ts';

export const benchTiers = ['high', 'medium', 'low'] as const;
export type BenchTier = (typeof benchTiers)[number];

export interface SceneCost {
  /** Script time of each frame in ms: both windows written and drawn. */
  readonly times: readonly number[];
  /** The most of any frame. */
  readonly drawCalls: number;
  readonly triangles: number;
  readonly dropped: number;
}

declare global {
  interface Window {
    drawScenes(tier: BenchTier, frames: number): Promise<SceneCost>;
  }
}

const framesPerSecond = 60;
const seed = 1;

/**
 * Draws both windows as the app does, a fifth of the frames in each of the five states: poses are stepped by the moment itself, the
 * camera every frame. The canvas is small since pixels cost the software rasteriser, not the script.
 */
const canvas = document.createElement('canvas');
canvas.style.width = '96px';
canvas.style.height = '128px';
document.body.append(canvas);
const stage = new SynapseStage(canvas, { tier: 'medium', theme: 'light' });
stage.setViews([
  { site: 'brainstem', x: 0, y: 0, width: 96, height: 64 },
  { site: 'cord', x: 0, y: 64, width: 96, height: 64 },
]);
const moments = { cord: createMoment(), brainstem: createMoment() };
const scenes = exampleNames.map((name) => exampleScene(name));
const options = { isStill: false };
const times = new Float64Array(10_000);
const cost = { frame: 0, drawCalls: 0, triangles: 0, dropped: 0 };

window.drawScenes = (tier, frames) => {
  stage.setTier(tier);
  Object.assign(cost, { frame: 0, drawCalls: 0, triangles: 0, dropped: 0 });
  return new Promise((answer) => {
    function next(): void {
      const { cord, brainstem } = scenes[Math.floor((cost.frame * scenes.length) / frames)]!;
      const slowSeconds = cost.frame / framesPerSecond;
      const start = performance.now();
      writeMoment(moments.cord, cord, slowSeconds, seed, options);
      writeMoment(moments.brainstem, brainstem, slowSeconds, seed, options);
      stage.draw(moments);
      times[cost.frame] = performance.now() - start;
      const { drawCalls, triangles, dropped } = stage.measure();
      cost.drawCalls = Math.max(cost.drawCalls, drawCalls);
      cost.triangles = Math.max(cost.triangles, triangles);
      cost.dropped = Math.max(cost.dropped, dropped);
      cost.frame += 1;
      if (cost.frame < frames) requestAnimationFrame(next);
      else answer({ ...cost, times: [...times.subarray(0, frames)] });
    }
    requestAnimationFrame(next);
  });
};
