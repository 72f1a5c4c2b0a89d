import { describe, expect, it } from 'vitest';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { cameraPresets, focusView } from '#renderer/synapse/layout/cameraPresets.ts';
import { partProxies } from '#renderer/synapse/layout/partProxies.ts';
import { partGroups } from '#renderer/synapse/view/partGroups.ts';
import { pickPart, placeOfPart } from '#renderer/synapse/view/pickPart.ts';
import { focusId } from '#renderer/synapse/view/viewOfSite.ts';

const camera = new CameraFrame(cameraPresets.both, 440, 420);
const pixelsOf = (id: string) => placeOfPart(camera, partProxies.find((proxy) => proxy.id === id)!);

describe('pointing at a part', () => {
  it.each(['receptor-below-1', 'calcium-channel-2', 'potassium-channel-0', 'vesicle-2'])(
    'finds %s where it is drawn',
    (id) => {
      const { x, y } = pixelsOf(id);
      expect(pickPart(camera, x, y)?.id).toBe(id);
    },
  );

  it('finds a membrane only where nothing else is', () => {
    const found = pickPart(camera, pixelsOf('receptor-below-1').x, pixelsOf('membrane-below-0').y);
    expect(found?.kind).not.toMatch(/membrane/);
  });

  it('finds nothing outside', () => {
    expect(pickPart(camera, -200, -200)).toBeNull();
  });
});

describe('the list of parts', () => {
  it('names each part once, and every one of them can be looked at closely', () => {
    const ids = partGroups.flatMap(({ parts }) => parts.map(focusId));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const proxy = partProxies.find((one) => one.id === id);
      expect(proxy, id).toBeDefined();
      expect(focusView(proxy!.centre, proxy!.radius, 'cord').viewHeight).toBeGreaterThan(0);
    }
  });
});
