import { DoubleSide, FrontSide, GLSL3, type IUniform, NoBlending, RawShaderMaterial, Vector4 } from 'three';
import type { SynapsePalette } from '#renderer/synapse/palette/SynapseColours.ts';
import { plateFragment, plateVertex } from './plateShader.ts';
import { layoutStrides, type PoolLayout } from './poolShapes.ts';

/** Values that all plate materials of a stage share: written once for a theme, and once for each view before it is drawn. */
export interface PlateUniforms {
  readonly [name: string]: IUniform;
  readonly focusDistance: IUniform<number>;
  readonly shadowTint: IUniform<readonly number[]>;
  readonly contactTint: IUniform<readonly number[]>;
  readonly fog: IUniform<Vector4>;
}

export function createPlateUniforms(): PlateUniforms {
  return {
    focusDistance: { value: 1 },
    shadowTint: { value: [1, 1, 1] },
    contactTint: { value: [1, 1, 1] },
    fog: { value: new Vector4() },
  };
}

export function setPlatePalette(uniforms: PlateUniforms, palette: SynapsePalette): void {
  uniforms.shadowTint.value = palette.shadow;
  uniforms.contactTint.value = palette.aoTint;
  uniforms.fog.value.set(...palette.fog.rgb, palette.fogMax);
}

/** The flat material of every solid, for one layout of instances. */
export function createPlateMaterial(layout: PoolLayout, uniforms: PlateUniforms): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    uniforms,
    defines: layout === 'bowl' ? { BOWL: 1 } : {},
    vertexShader: plateVertex(layout),
    fragmentShader: plateFragment,
    blending: NoBlending,
    side: layout === 'bowl' || layout === 'charge' ? DoubleSide : FrontSide,
  });
}

export function createPlateMaterials(uniforms: PlateUniforms): Record<PoolLayout, RawShaderMaterial> {
  const layouts = Object.keys(layoutStrides) as PoolLayout[];
  return Object.fromEntries(
    layouts.map((layout) => [layout, createPlateMaterial(layout, uniforms)]),
  ) as Record<PoolLayout, RawShaderMaterial>;
}
