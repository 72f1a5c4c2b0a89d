import { type BufferGeometry, DoubleSide, GLSL3, Mesh, NoBlending, RawShaderMaterial, Vector3 } from 'three';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import type { SynapsePalette, Tint } from '#renderer/synapse/palette/SynapseColours.ts';
import { groundFragment, groundVertex, portraitGrounds, windowGrounds } from './groundGeometry.ts';
import { membraneGeometry } from './membraneGeometry.ts';
import { membraneFragment, membraneVertex } from './membraneShader.ts';
import type { PlateUniforms } from './plateMaterial.ts';
import type { ViewScene } from './ViewScene.ts';
import { heroMembrane } from './writeHeroLipids.ts';

const openings = sceneCounts.dockedVesicles;

/** Paper, cells and membranes: the same for both windows, in colours and openings that are set before a view is drawn. */
export class GroundMeshes {
  readonly #geometries: Record<'membranes' | 'window' | 'portrait', BufferGeometry>;
  readonly #materials: Record<'membranes' | 'grounds', RawShaderMaterial>;
  readonly #tints = {
    outside: { value: new Vector3() },
    inside: { value: new Vector3() },
    head: { value: new Vector3() },
    headShade: { value: new Vector3() },
    tail: { value: new Vector3() },
    ink: { value: new Vector3() },
  };
  readonly #opening = { value: new Float32Array(openings * 4) };
  readonly #ripple = { value: 0 };
  readonly #wall = { value: 1 };

  readonly #shutIndices: number;

  constructor(plate: PlateUniforms) {
    const { geometry, shutIndices } = membraneGeometry(openings);
    this.#shutIndices = shutIndices;
    this.#geometries = {
      membranes: geometry,
      window: windowGrounds(),
      portrait: portraitGrounds(heroMembrane.halfWidth, heroMembrane.headHeight, heroMembrane.wallZ),
    };
    const uniforms = {
      ...plate,
      ...this.#tints,
      opening: this.#opening,
      ripple: this.#ripple,
      wall: this.#wall,
    };
    const shared = { glslVersion: GLSL3, uniforms, blending: NoBlending, side: DoubleSide } as const;
    this.#materials = {
      membranes: new RawShaderMaterial({
        ...shared,
        vertexShader: membraneVertex(openings),
        fragmentShader: membraneFragment(openings),
      }),
      grounds: new RawShaderMaterial({
        ...shared,
        vertexShader: groundVertex,
        fragmentShader: groundFragment,
        depthTest: false,
        depthWrite: false,
      }),
    };
  }

  addTo(view: ViewScene): void {
    const { membranes, grounds } = this.#materials;
    if (view.site === 'hero') {
      view.addGround(new Mesh(this.#geometries.portrait, grounds));
      return;
    }
    view.addGround(new Mesh(this.#geometries.window, grounds));
    view.addGround(new Mesh(this.#geometries.membranes, membranes));
  }

  /** Colours, openings and ripple of the view that is drawn next. */
  setView(view: ViewScene, palette: SynapsePalette): void {
    const tints = this.#tints;
    setTint(tints.outside.value, palette.outside);
    setTint(tints.inside.value, palette.inside);
    setTint(tints.head.value, palette.roles['lipid-head']);
    setTint(tints.headShade.value, palette.roles['lipid-head-shade']);
    setTint(tints.tail.value, palette.roles['lipid-tail']);
    setTint(tints.ink.value, palette.ink);
    this.#opening.value.set(view.openings);
    const isShut = view.openings.every(isNoRadius);
    this.#geometries.membranes.setDrawRange(0, isShut ? this.#shutIndices : Number.POSITIVE_INFINITY);
    this.#ripple.value = view.ripple;
    this.#wall.value = view.hasWall ? 1 : 0;
  }

  dispose(): void {
    for (const geometry of Object.values(this.#geometries)) geometry.dispose();
    for (const material of Object.values(this.#materials)) material.dispose();
  }
}

/** Of four numbers of an opening the third is its radius. */
function isNoRadius(value: number, index: number): boolean {
  return index % 4 !== 2 || value <= 0;
}

function setTint(vector: Vector3, tint: Tint): void {
  vector.set(tint.rgb[0], tint.rgb[1], tint.rgb[2]);
}
