import { resolve } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { findBrowser } from '../e2e/findBrowser.ts';
import type { BenchTier } from './scenePage.ts';
import { median, percentile } from './statistics.ts';

type PerTier<Name extends string> = { readonly [Key in `${Name}_${BenchTier}`]: number };

export type SceneMeasures = PerTier<'scene_draw_calls'> &
  PerTier<'scene_triangles'> & {
    /** Both windows at Medium: poses written, instances filled, commands given. */
    readonly scene_script_ms_p95: number;
    /** What 600 frames leave behind after the garbage is collected. */
    readonly scene_heap_growth_kb: number;
  };

const frames = { warmUp: 120, timed: 240, counted: 40, heap: 600 };
/** Compilers settle during the first; the middle one of three is told. */
const batches = 3;
const tiers: readonly BenchTier[] = ['high', 'low', 'medium'];
const softwareGraphics = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/**
 * Draws the five states in Chromium with software graphics and times the script alone.
 * @throws Error when an instance found no room
 */
export async function measureScene(): Promise<SceneMeasures> {
  const { executablePath, environment } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', ...softwareGraphics],
    env: { ...process.env, ...environment } as Record<string, string>,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 480, height: 480 } });
    await page.addScriptTag({ path: resolve('out/bench/scene.js') });
    const draw = (tier: BenchTier, count: number) =>
      page.evaluate(([name, number]) => window.drawScenes(name, number), [tier, count] as const);

    const counts: Record<string, number> = {};
    for (const tier of tiers) {
      const { drawCalls, triangles, dropped } = await draw(tier, frames.counted);
      if (dropped > 0) throw new Error(`${dropped} instances found no room at ${tier}.`);
      counts[`scene_draw_calls_${tier}`] = drawCalls;
      counts[`scene_triangles_${tier}`] = triangles;
    }
    await draw('medium', frames.warmUp);
    const { times } = await draw('medium', frames.timed);

    // Memory is the same road at every tier; Low takes the software rasteriser least time.
    const session = await page.context().newCDPSession(page);
    await draw('low', frames.warmUp);
    const growths: number[] = [];
    for (let batch = 0; batch < batches; batch += 1) {
      const before = await heapBytes(session);
      await draw('low', frames.heap);
      growths.push((await heapBytes(session)) - before);
    }
    return {
      ...(counts as PerTier<'scene_draw_calls'> & PerTier<'scene_triangles'>),
      scene_script_ms_p95: percentile(times, 0.95),
      scene_heap_growth_kb: median(growths) / 1000,
    };
  } finally {
    await browser.close();
  }
}

async function heapBytes(session: CDPSession): Promise<number> {
  // Twice: what finalisers free is collected by the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
