import type { BufferGeometry, RawShaderMaterial } from 'three';
import { solidNames } from '#renderer/synapse/contract/PartSink.ts';
import { createPlateMaterials, type PlateUniforms } from './plateMaterial.ts';
import { type PoolLayout, type PoolShape, poolShapes } from './poolShapes.ts';
import type { TierDetail } from './qualityTier.ts';
import {
  bowlGeometry,
  capsuleGeometry,
  chargeGeometry,
  domeGeometry,
  ringGeometry,
  solidGeometry,
} from './shapeGeometry.ts';

/** The meshes and materials of every shape at one tier's detail, shared by all windows. */
export class ShapeLibrary {
  readonly geometries: Readonly<Record<PoolShape, BufferGeometry>>;
  readonly materials: Readonly<Record<PoolLayout, RawShaderMaterial>>;

  constructor(detail: TierDetail, uniforms: PlateUniforms) {
    const solids = Object.fromEntries(solidNames.map((name) => [name, solidGeometry(name, detail.solid)]));
    this.geometries = {
      ...solids,
      ellipsoid: domeGeometry(...detail.ellipsoid),
      capsule: capsuleGeometry(detail.capsuleSides, detail.capsuleRings),
      tail: capsuleGeometry(detail.tailSides, detail.tailRings),
      bead: domeGeometry(...detail.bead),
      ring: ringGeometry(detail.ringAround, detail.ringTube),
      bowl: bowlGeometry(detail.bowlAround, detail.bowlDeep),
      whole: domeGeometry(...detail.vesicle),
      charge: chargeGeometry(),
    } as Record<PoolShape, BufferGeometry>;
    this.materials = createPlateMaterials(uniforms);
  }

  dispose(): void {
    for (const shape of poolShapes) this.geometries[shape].dispose();
    for (const material of Object.values(this.materials)) material.dispose();
  }
}
