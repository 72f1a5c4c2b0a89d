import { Camera, Group, type Mesh, Scene } from 'three';
import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import { CameraFlight } from './CameraFlight.ts';
import { type CameraPose, poseMatrices, poseOfView, type ViewCrop } from './CameraPose.ts';
import type { InstancePools } from './InstancePools.ts';
import { MomentMemory } from './MomentMemory.ts';
import { PoolMeshes } from './PoolMeshes.ts';
import type { ShapeLibrary } from './ShapeLibrary.ts';

export type ViewSite = SynapseSite | 'hero';

/** What the shapes of one view hang on: its scene, its camera, its instances. */
export class ViewScene {
  readonly site: ViewSite;
  readonly pools: InstancePools;
  readonly scene = new Scene();
  readonly camera = new Camera();
  readonly flight: CameraFlight;
  readonly memory = new MomentMemory();
  /** x, z and radius of the openings of fused vesicles, in fours as the shader takes them. */
  readonly openings: Float32Array;
  ripple = 0;
  /** Whether the plain wall stands behind a portrait's lipids. */
  hasWall = true;
  /** Distance of the eye from the target, nm, of the last aiming. */
  focusDistance = 1;
  readonly #group = new Group();
  #meshes: PoolMeshes | null = null;

  constructor(site: ViewSite, pools: InstancePools, view: CameraView, openings: number) {
    this.site = site;
    this.pools = pools;
    this.flight = new CameraFlight(poseOfView(view));
    this.openings = new Float32Array(openings * 4);
    this.scene.matrixWorldAutoUpdate = false;
    this.camera.matrixWorldAutoUpdate = false;
    this.scene.add(this.#group);
  }

  /** Stands behind the shapes and is drawn before them. */
  addGround(mesh: Mesh): void {
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    this.scene.add(mesh);
    // The group of shapes comes last.
    this.scene.add(this.#group);
  }

  setLibrary(library: ShapeLibrary): void {
    this.#meshes?.dispose();
    this.#meshes = new PoolMeshes(this.pools, library, this.#group);
    this.memory.forget();
  }

  upload(): void {
    this.#meshes?.upload();
  }

  get pose(): CameraPose {
    return this.flight.pose;
  }

  /** Aims the camera at a frame of this size, of which `crop` is drawn. */
  aim(width: number, height: number, crop: ViewCrop): void {
    const { camera } = this;
    this.focusDistance = poseMatrices(
      this.flight.pose,
      width,
      height,
      crop,
      camera.matrixWorldInverse.elements,
      camera.projectionMatrix.elements,
    );
  }

  dispose(): void {
    this.#meshes?.dispose();
    this.#meshes = null;
    this.scene.clear();
  }
}
