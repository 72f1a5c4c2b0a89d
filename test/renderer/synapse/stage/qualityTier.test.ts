import { describe, expect, it } from 'vitest';
import { probeWebgl } from '#renderer/synapse/stage/probeWebgl.ts';
import { chooseTier } from '#renderer/synapse/stage/qualityTier.ts';

const card = { hasWebgl: true, isSoftware: false, maxTextureSize: 16_384 };

describe('the tier to begin with', () => {
  it('is flat without a card, still on software, low on small machines, medium elsewhere', () => {
    expect(chooseTier({ hasWebgl: false, isSoftware: false, maxTextureSize: 0 })).toBe('schematic');
    expect(chooseTier({ ...card, isSoftware: true })).toBe('still');
    expect(chooseTier({ ...card, maxTextureSize: 4096 })).toBe('low');
    expect(chooseTier({ ...card, memoryGigabytes: 4 })).toBe('low');
    expect(chooseTier({ ...card, memoryGigabytes: 8 })).toBe('medium');
    expect(chooseTier(card)).toBe('medium');
  });
});

function canvasWith(renderer: string, extensions: readonly string[]): () => HTMLCanvasElement {
  const context = {
    RENDERER: 1,
    MAX_TEXTURE_SIZE: 2,
    getExtension: (name: string) =>
      extensions.includes(name) ? { UNMASKED_RENDERER_WEBGL: 1, loseContext: () => undefined } : null,
    getParameter: (name: number) => (name === 1 ? renderer : 8192),
  };
  return () => ({ getContext: () => context }) as unknown as HTMLCanvasElement;
}

describe('asking a machine', () => {
  const all = ['EXT_color_buffer_float', 'WEBGL_debug_renderer_info', 'WEBGL_lose_context'];
  it('tells software from a card', () => {
    expect(probeWebgl(canvasWith('ANGLE (NVIDIA GeForce)', all))).toEqual({
      hasWebgl: true,
      isSoftware: false,
      maxTextureSize: 8192,
    });
    for (const name of [
      'ANGLE (Google, Vulkan, SwiftShader Device)',
      'llvmpipe (LLVM 15)',
      'Microsoft Basic Render Driver',
    ]) {
      expect(probeWebgl(canvasWith(name, all)).isSoftware, name).toBe(true);
    }
  });
  it('has nothing without a context, without half floats, or where asking throws', () => {
    expect(probeWebgl(() => ({ getContext: () => null }) as unknown as HTMLCanvasElement).hasWebgl).toBe(
      false,
    );
    expect(probeWebgl(canvasWith('card', [])).hasWebgl).toBe(false);
    expect(
      probeWebgl(() => {
        throw new Error('no canvas');
      }).hasWebgl,
    ).toBe(false);
  });
});
