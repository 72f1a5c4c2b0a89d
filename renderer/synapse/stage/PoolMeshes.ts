import {
  DynamicDrawUsage,
  type Group,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
} from 'three';
import type { InstancePools } from './InstancePools.ts';
import { layoutOf, type PoolShape, poolShapes } from './poolShapes.ts';
import type { ShapeLibrary } from './ShapeLibrary.ts';
import type { ShapePool } from './ShapePool.ts';

interface PoolMesh {
  readonly pool: ShapePool;
  readonly mesh: Mesh<InstancedBufferGeometry>;
  readonly buffer: InstancedInterleavedBuffer;
  readonly range: { start: number; count: number };
}

/** One mesh for each pool of a window: corners and shader belong to the library, instances are the pool's own numbers. */
export class PoolMeshes {
  readonly #meshes: readonly PoolMesh[];

  constructor(pools: InstancePools, library: ShapeLibrary, parent: Group) {
    this.#meshes = poolShapes.map((shape) => {
      const made = createPoolMesh(shape, pools.pools[shape], library);
      parent.add(made.mesh);
      return made;
    });
  }

  /** Hands the numbers of the filled pools to the graphics card with the next drawing. */
  upload(): void {
    for (let index = 0; index < this.#meshes.length; index += 1) {
      const { pool, mesh, buffer, range } = this.#meshes[index]!;
      mesh.geometry.instanceCount = pool.count;
      mesh.visible = pool.count > 0;
      if (pool.count === 0) continue;
      range.count = pool.count * pool.stride;
      // The same range object each time: three empties the list after every upload.
      if (buffer.updateRanges.length === 0) buffer.updateRanges.push(range);
      buffer.needsUpdate = true;
    }
  }

  /** A buffer that has to be made anew (after a lost context) takes everything. */
  dispose(): void {
    for (const { mesh } of this.#meshes) {
      mesh.removeFromParent();
      mesh.geometry.dispose();
    }
  }
}

function createPoolMesh(shape: PoolShape, pool: ShapePool, library: ShapeLibrary): PoolMesh {
  const shared = library.geometries[shape];
  const geometry = new InstancedBufferGeometry();
  geometry.setIndex(shared.index);
  for (const [name, attribute] of Object.entries(shared.attributes)) geometry.setAttribute(name, attribute);
  const buffer = new InstancedInterleavedBuffer(pool.floats, pool.stride, 1);
  buffer.setUsage(DynamicDrawUsage);
  for (let four = 0; four < pool.stride / 4; four += 1) {
    geometry.setAttribute(`instance${four}`, new InterleavedBufferAttribute(buffer, 4, four * 4));
  }
  geometry.instanceCount = 0;
  const mesh = new Mesh(geometry, library.materials[layoutOf(shape)]);
  // Bounds of instances are stale after every refill.
  mesh.frustumCulled = false;
  mesh.visible = false;
  mesh.matrixAutoUpdate = false;
  return { pool, mesh, buffer, range: { start: 0, count: 0 } };
}
