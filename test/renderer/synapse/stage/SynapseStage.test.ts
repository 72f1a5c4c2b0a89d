import { describe, expect, it, vi } from 'vitest';
import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { cameraPresets, focusView } from '#renderer/synapse/layout/cameraPresets.ts';
import { partProxies, partProxyOf } from '#renderer/synapse/layout/partProxies.ts';
import { type DrawnTier, tierDetails } from '#renderer/synapse/stage/qualityTier.ts';
import { type StageView, SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import { fakeWebgl } from './fakeWebgl.ts';

vi.spyOn(console, 'log').mockImplementation(() => undefined);

const both: readonly StageView[] = [
  { site: 'brainstem', x: 0, y: 30, width: 560, height: 360 },
  { site: 'cord', x: 0, y: 540, width: 560, height: 360 },
];
const hero = { pose: 4, proteinStage: 1, isBound: true };

function frame(site: 'cord' | 'brainstem', level: 'rest' | 'overdose' | 'withdrawal'): SynapseFrame {
  const isOverdose = level === 'overdose';
  return {
    site,
    clinicalHours: 12,
    baclofenMicromolar: isOverdose ? 20 : 0,
    receptorOccupancyPre: isOverdose ? 0.97 : 0,
    receptorOccupancyPost: isOverdose ? 0.9 : 0,
    receptorActivationPre: isOverdose ? 0.83 : 0,
    receptorActivationPost: isOverdose ? 0.75 : 0,
    girkOpenFraction: isOverdose ? 0.75 : 0,
    calciumCurrentFraction: isOverdose ? 0.17 : 1,
    releaseProbabilityRelative: isOverdose ? 0.08 : level === 'rest' ? 1 : 1.35,
    membranePotentialMillivolts: isOverdose ? -73 : -60,
    cyclicAmpRelative: 1,
    surfaceReceptorFraction: level === 'withdrawal' ? 0.65 : 1,
    couplingEfficiency: 1,
  };
}

function moments(level: 'rest' | 'overdose' | 'withdrawal', seconds = 0.6) {
  const written = { cord: createMoment(), brainstem: createMoment() };
  for (const site of ['cord', 'brainstem'] as const) {
    writeMoment(written[site], frame(site, level), seconds, site === 'cord' ? 7 : 11, { isStill: false });
  }
  return written;
}

function open(tier: DrawnTier = 'medium', views = both) {
  const card = fakeWebgl(560, 900);
  let now = 0;
  const stage = new SynapseStage(card.canvas, { tier, now: () => now });
  stage.setViews(views);
  return { card, stage, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('the stage without a graphics card', () => {
  it('stays within the triangles and draw calls of every tier in the fullest scenes', () => {
    for (const tier of ['high', 'medium', 'low'] as const) {
      const { stage } = open(tier);
      for (const level of ['rest', 'overdose', 'withdrawal'] as const) {
        for (const seconds of [0, 0.4, 0.6, 1.2]) {
          stage.draw(moments(level, seconds));
          const { triangles, drawCalls, dropped } = stage.measure();
          expect(dropped).toBe(0);
          expect(triangles).toBeGreaterThan(20_000);
          expect(triangles, `${tier} ${level}`).toBeLessThanOrEqual(tierDetails[tier].triangleBudget);
          expect(drawCalls, `${tier} ${level}`).toBeLessThanOrEqual(tierDetails[tier].drawCallBudget);
        }
      }
      stage.dispose();
    }
  });

  it('gives everything back when it is closed', () => {
    const { card, stage } = open('medium', [
      ...both,
      { site: 'hero', x: 0, y: 400, width: 300, height: 130 },
    ]);
    stage.draw(moments('overdose'), hero);
    stage.setTier('high');
    stage.draw(moments('withdrawal'), hero);
    stage.setTier('low');
    stage.draw(moments('rest'), hero);
    stage.readPixels(280, 450);
    expect(stage.measure().geometries).toBeGreaterThan(10);
    expect(card.listeners()).toBeGreaterThan(0);
    stage.dispose();
    expect(stage.measure()).toMatchObject({ geometries: 0, textures: 0 });
    expect(card.listeners()).toBe(0);
    expect(card.held.Buffer).toBe(0);
    expect(card.held.Program).toBe(0);
    expect(card.held.VertexArray).toBe(0);
  });

  it('takes a loss, draws nothing meanwhile, draws again on return, and gives up at the second loss within a minute', () => {
    const { card, stage, wait } = open();
    const told: string[] = [];
    stage.onContext((event) => told.push(event));
    stage.draw(moments('rest'));
    expect(card.send('webglcontextlost')).toBe(true);
    const before = card.draws;
    stage.draw(moments('rest', 1));
    expect(card.draws).toBe(before);
    card.send('webglcontextrestored');
    expect(card.draws).toBeGreaterThan(before);
    wait(30_000);
    card.send('webglcontextlost');
    card.send('webglcontextrestored');
    expect(told).toEqual(['lost', 'restored', 'schematic']);
    stage.dispose();
  });

  it('flies for 900 ms and cuts where motion is reduced', () => {
    const { stage, wait } = open();
    const drawn = moments('rest');
    const wide = stage.nanometresPerPixel('cord');
    stage.setCamera('cord', 'terminal');
    expect(stage.isFlying).toBe(true);
    wait(450);
    stage.draw(drawn);
    const midway = stage.nanometresPerPixel('cord');
    expect(midway).toBeLessThan(wide);
    wait(460);
    stage.draw(drawn);
    expect(stage.isFlying).toBe(false);
    expect(stage.nanometresPerPixel('cord')).toBeLessThan(midway);
    stage.setCamera('cord', 'both', { durationMs: 120 });
    expect(stage.isFlying).toBe(false);
    expect(stage.nanometresPerPixel('cord')).toBeCloseTo(wide, 9);
    expect(stage.nanometresPerPixel('brainstem')).toBeCloseTo(wide, 9);
    stage.dispose();
  });

  it('names the part under the pointer and finds its place again', () => {
    const { stage } = open();
    stage.draw(moments('rest'));
    const camera = new CameraFrame(cameraPresets.both, 560, 360);
    const place = [0, 0, 0, 0];
    for (const id of [
      'receptor-below-1',
      'calcium-channel-1',
      'potassium-channel-3',
      'vesicle-0',
      'cyclase-0',
    ]) {
      const part = partProxyOf(id)!;
      camera.project(...part.centre, place);
      const found = stage.project('cord', id)!;
      expect(found.x).toBeCloseTo(place[0]!, 2);
      expect(found.y).toBeCloseTo(540 + place[1]!, 2);
      expect(found.isVisible).toBe(true);
      expect(stage.pick(found.x, found.y)).toEqual({ site: 'cord', kind: part.kind, index: part.index });
    }
    expect(stage.pick(280, 470)).toBeNull();
    expect(stage.project('cord', 'nobody-7')).toBeNull();
    stage.dispose();
  });

  it('fills its view with a focused part', () => {
    const { stage } = open();
    stage.draw(moments('rest'));
    const part = partProxies.find(({ id }) => id === 'potassium-channel-2')!;
    stage.setCamera('cord', 'cord', { focus: part.id, durationMs: 0 });
    const found = stage.project('cord', part.id)!;
    expect(found.x).toBeCloseTo(280, 6);
    expect(found.y).toBeCloseTo(720, 6);
    const expected = focusView(part.centre, part.radius, 'cord').viewHeight / 360;
    expect(stage.nanometresPerPixel('cord')).toBeGreaterThanOrEqual(expected);
    expect(stage.nanometresPerPixel('cord')).toBeLessThan(2 * expected);
    stage.dispose();
  });
});
