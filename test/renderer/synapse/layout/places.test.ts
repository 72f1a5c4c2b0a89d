import { describe, expect, it } from 'vitest';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import {
  calciumPlaces,
  chargePlaces,
  cyclasePlaces,
  potassiumPlaces,
  receptorPlacesAbove,
  receptorPlacesBelow,
  reservePlaces,
  vesicleGeometry,
  vesiclePlaces,
  windowGeometry,
} from '#renderer/synapse/layout/places.ts';
import { vesicleGrains } from '#renderer/synapse/layout/vesicleGrains.ts';

const degrees = (radians: number) => (radians * 180) / Math.PI;

describe('the places of a window', () => {
  it('are as many as the scene counts', () => {
    expect(receptorPlacesAbove).toHaveLength(sceneCounts.receptorsAbove);
    expect(receptorPlacesBelow).toHaveLength(sceneCounts.receptorsBelow);
    expect(calciumPlaces).toHaveLength(sceneCounts.calciumChannels);
    expect(potassiumPlaces).toHaveLength(sceneCounts.potassiumChannels);
    expect(cyclasePlaces).toHaveLength(sceneCounts.cyclases);
    expect(vesiclePlaces).toHaveLength(sceneCounts.dockedVesicles);
    expect(reservePlaces).toHaveLength(sceneCounts.reserveVesicles);
    expect(chargePlaces.length * 2).toBe(sceneCounts.chargeMarks);
  });

  it('turn every receptor so that both subunits, the trap’s seam and the G protein are in view', () => {
    for (const { azimuth } of receptorPlacesBelow)
      expect(Math.abs(degrees(azimuth) - 150)).toBeLessThanOrEqual(14);
    for (const { azimuth } of receptorPlacesAbove)
      expect(Math.abs(degrees(azimuth) + 30)).toBeLessThanOrEqual(14);
  });

  it('leave air between everything on a membrane', () => {
    const above = [...receptorPlacesAbove, ...calciumPlaces];
    const below = [...receptorPlacesBelow, ...potassiumPlaces, ...cyclasePlaces];
    for (const side of [above, below]) {
      side.forEach((one, i) => {
        for (const other of side.slice(i + 1)) {
          expect(Math.hypot(one.x - other.x, one.z - other.z)).toBeGreaterThan(8);
        }
      });
    }
  });

  it('keep the openings of fused vesicles free of channels in the same row', () => {
    const reach = vesicleGeometry.poreHalfWidth + 2.35;
    for (const vesicle of vesiclePlaces.filter(({ z }) => z > -5)) {
      for (const channel of calciumPlaces.filter(({ z }) => z > 0)) {
        expect(Math.abs(channel.x - vesicle.x)).toBeGreaterThan(reach);
      }
    }
  });

  it('hold vesicles that neither overlap nor stand in the membrane', () => {
    const all = [...vesiclePlaces, ...reservePlaces.filter(({ z }) => z > -50)];
    all.forEach((one, i) => {
      for (const other of all.slice(i + 1)) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z);
        expect(apart).toBeGreaterThan(2 * vesicleGeometry.outerRadius - 1.5);
      }
    });
    const top = windowGeometry.membraneAboveY + windowGeometry.slabHalfThickness;
    for (const { y } of vesiclePlaces) expect(y - vesicleGeometry.outerRadius).toBeGreaterThan(top);
  });

  it('scatter grains inside the bowl, behind its cut', () => {
    for (let i = 0; i < vesicleGrains.length; i += 3) {
      const place = vesicleGrains.slice(i, i + 3);
      expect(Math.hypot(...place)).toBeLessThan(vesicleGeometry.innerRadius - 1);
      expect(place[2]).toBeLessThanOrEqual(0);
    }
  });
});
