import { expect, it } from 'vitest';
import { cameraPresets } from '#renderer/synapse/layout/cameraPresets.ts';
import { scaleLength } from '#renderer/synapse/view/scaleLength.ts';

it('is a round length that takes at most about a fifth of the width', () => {
  for (const view of Object.values(cameraPresets)) {
    for (const width of [240, 440, 900]) {
      const { nanometres, pixels } = scaleLength(view, width, 400);
      expect([1, 2, 5, 10, 20]).toContain(nanometres);
      expect(pixels).toBeLessThanOrEqual(width * 0.22 + 1e-9);
    }
  }
});

it('is 20 nm in a window', () => {
  expect(scaleLength(cameraPresets.both, 440, 420).nanometres).toBe(20);
});
