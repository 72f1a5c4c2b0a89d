import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  GLSL3,
  Mesh,
  NoBlending,
  RawShaderMaterial,
  Scene,
  Vector2,
  Vector3,
  Vector4,
  type WebGLRenderer,
} from 'three';
import type { SynapsePalette } from '#renderer/synapse/palette/SynapseColours.ts';
import { lineFragment, lineVertex } from './lineShader.ts';
import type { PlateTargets } from './PlateTargets.ts';

/** A rectangle in pixels, y upwards as graphics cards count. */
export interface PixelArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Widths of ink and shade in pixels of the output. */
export interface LineReach {
  readonly outer: number;
  readonly inner: number;
  readonly shade: number;
}

/** Draws a view's ink lines and contact shade over its colours: one triangle over the view. */
export class LinePass {
  readonly #scene = new Scene();
  readonly #camera = new Camera();
  readonly #geometry = new BufferGeometry();
  readonly #material: RawShaderMaterial;
  readonly #uniforms = {
    colours: { value: null as unknown },
    who: { value: null as unknown },
    area: { value: new Vector4() },
    origin: { value: new Vector2() },
    ink: { value: new Vector3() },
    fog: { value: new Vector4() },
    contactTint: { value: new Vector3() },
    reach: { value: new Vector3() },
    opacityOfPaper: { value: 1 },
  };

  constructor(isFull: boolean) {
    this.#geometry.setAttribute(
      'position',
      new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
    );
    this.#material = new RawShaderMaterial({
      glslVersion: GLSL3,
      uniforms: this.#uniforms,
      defines: isFull ? {} : { FOUR_TAPS: 1 },
      vertexShader: lineVertex,
      fragmentShader: lineFragment,
      blending: NoBlending,
      depthTest: false,
      depthWrite: false,
    });
    const triangle = new Mesh(this.#geometry, this.#material);
    triangle.frustumCulled = false;
    this.#scene.add(triangle);
    this.#scene.matrixWorldAutoUpdate = false;
    this.#camera.matrixWorldAutoUpdate = false;
  }

  setPalette(palette: SynapsePalette): void {
    this.#uniforms.ink.value.set(...palette.ink.rgb);
    this.#uniforms.fog.value.set(...palette.fog.rgb, palette.fogMax);
    this.#uniforms.contactTint.value.set(...palette.aoTint);
  }

  /** Draws `area` of the targets to the place that begins at (x, y) of what the renderer is bound to. */
  draw(
    renderer: WebGLRenderer,
    targets: PlateTargets,
    area: PixelArea,
    x: number,
    y: number,
    reach: LineReach,
    isPaperOpaque: boolean,
  ): void {
    const uniforms = this.#uniforms;
    uniforms.colours.value = targets.colours;
    uniforms.who.value = targets.who;
    uniforms.area.value.set(area.x, area.y, area.width, area.height);
    uniforms.origin.value.set(x, y);
    uniforms.reach.value.set(reach.outer, reach.inner, reach.shade);
    uniforms.opacityOfPaper.value = isPaperOpaque ? 1 : 0;
    renderer.render(this.#scene, this.#camera);
  }

  dispose(): void {
    this.#geometry.dispose();
    this.#material.dispose();
  }
}
