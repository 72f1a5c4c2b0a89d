import type { SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import type { CameraScene } from '#renderer/synapse/layout/cameraPresets.ts';
import { vesicleGeometry, vesiclePlaces } from '#renderer/synapse/layout/places.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/SynapseColours.ts';
import { type HeroMoment, writeFromAbove, writeHero } from '#renderer/synapse/parts/writeHero.ts';
import { writeTrapView } from '#renderer/synapse/parts/writeTrapView.ts';
import { writeWindow } from '#renderer/synapse/parts/writeWindow.ts';
import { type DrawnTier, tierDetails } from './qualityTier.ts';
import type { ViewScene } from './ViewScene.ts';
import { writeHeroLipids } from './writeHeroLipids.ts';

/** Writes a window's moment into its view, unless it is the one that was written last. */
export function fillWindow(
  view: ViewScene,
  moment: SynapseMoment,
  palette: SynapsePalette,
  tier: DrawnTier,
): void {
  if (!view.memory.hasChanged(moment)) return;
  const { pools, openings } = view;
  pools.begin();
  pools.setPalette(palette);
  pools.grainStride = tierDetails[tier].grainStride;
  writeWindow(pools, moment, tier === 'low');
  view.ripple = moment.ripplePhase;
  for (let vesicle = 0; vesicle < moment.fusion.length; vesicle += 1) {
    const place = vesiclePlaces[vesicle]!;
    openings[vesicle * 4] = place.x;
    openings[vesicle * 4 + 1] = place.z;
    openings[vesicle * 4 + 2] = vesicleGeometry.poreHalfWidth * moment.fusion[vesicle]!;
  }
  view.upload();
}

/** Writes the portrait for its camera: the receptor in its membrane, its bundles from above, or its trap along the hinge. */
export function fillHero(
  view: ViewScene,
  hero: HeroMoment,
  scene: CameraScene,
  palette: SynapsePalette,
): void {
  const { pools } = view;
  pools.begin();
  pools.setPalette(palette);
  if (scene === 'trap') writeTrapView(pools, hero.pose, hero.isBound, true);
  else if (scene === 'bundles') writeFromAbove(pools, hero.pose);
  else {
    writeHero(pools, hero);
    writeHeroLipids(pools, pools.pools.capsule);
  }
  view.hasWall = scene === 'hero';
  view.upload();
}
