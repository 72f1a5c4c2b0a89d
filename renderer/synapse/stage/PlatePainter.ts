import { LinearSRGBColorSpace, WebGLRenderer, WebGLRenderTarget } from 'three';
import type { SynapsePalette } from '#renderer/synapse/palette/SynapseColours.ts';
import { type ViewCrop, wholeView } from './CameraPose.ts';
import { GroundMeshes } from './GroundMeshes.ts';
import { LinePass, type LineReach } from './LinePass.ts';
import { PlateTargets } from './PlateTargets.ts';
import { createPlateUniforms, setPlatePalette } from './plateMaterial.ts';
import { portraitDetail, type TierDetail } from './qualityTier.ts';
import { ShapeLibrary } from './ShapeLibrary.ts';
import type { ViewScene } from './ViewScene.ts';

/** Where a view stands on a picture, in pixels from the upper left corner. */
export interface ViewRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Widest and highest piece of a large picture that is drawn at once. */
const tileSize = 1536;

/** Draws views into the two pictures of the plate, and lines them onto the canvas or into memory. Knows no moments. */
export class PlatePainter {
  readonly renderer: WebGLRenderer;
  readonly #uniforms = createPlateUniforms();
  readonly #ground: GroundMeshes;
  readonly #targets = new PlateTargets(1, 1);
  #libraries: readonly [ShapeLibrary, ShapeLibrary];
  #lines: LinePass;

  constructor(canvas: HTMLCanvasElement, detail: TierDetail) {
    this.renderer = new WebGLRenderer({
      canvas,
      alpha: true,
      antialias: false,
      depth: false,
      stencil: false,
    });
    this.renderer.outputColorSpace = LinearSRGBColorSpace;
    this.renderer.autoClear = false;
    this.renderer.sortObjects = false;
    this.renderer.info.autoReset = false;
    this.renderer.setClearColor(0x000000, 0);
    this.#ground = new GroundMeshes(this.#uniforms);
    this.#libraries = this.#librariesOf(detail);
    this.#lines = new LinePass(detail.linePass === 'full');
  }

  /** Shapes of windows and of portraits. */
  #librariesOf(detail: TierDetail): [ShapeLibrary, ShapeLibrary] {
    return [
      new ShapeLibrary(detail, this.#uniforms),
      new ShapeLibrary(portraitDetail(detail), this.#uniforms),
    ];
  }

  add(view: ViewScene): void {
    this.#ground.addTo(view);
    view.setLibrary(this.#libraries[view.site === 'hero' ? 1 : 0]);
  }

  setDetail(detail: TierDetail, views: readonly ViewScene[]): void {
    const [libraries, lines] = [this.#libraries, this.#lines];
    this.#libraries = this.#librariesOf(detail);
    this.#lines = new LinePass(detail.linePass === 'full');
    for (const view of views) view.setLibrary(this.#libraries[view.site === 'hero' ? 1 : 0]);
    for (const library of libraries) library.dispose();
    lines.dispose();
  }

  /** Size of the canvas in its own pixels. */
  setSize(width: number, height: number): void {
    const { renderer } = this;
    if (renderer.domElement.width === width && renderer.domElement.height === height) return;
    renderer.setPixelRatio(1);
    renderer.setSize(width, height, false);
    this.#targets.setSize(width, height);
  }

  clearCanvas(): void {
    this.renderer.info.reset();
    this.renderer.setRenderTarget(null);
    this.renderer.setScissorTest(false);
    this.renderer.clear(true, false, false);
  }

  /** Draws a view to its place on the canvas. */
  drawToCanvas(view: ViewScene, rect: ViewRect, reach: LineReach, palette: SynapsePalette): void {
    const { renderer } = this;
    const bottom = renderer.domElement.height - rect.y - rect.height;
    const area = this.#area;
    area.x = rect.x;
    area.y = bottom;
    area.width = rect.width;
    area.height = rect.height;
    this.#drawPlate(view, this.#targets, area, rect.width, rect.height, wholeView, palette);
    renderer.setRenderTarget(null);
    renderer.setScissorTest(true);
    renderer.setViewport(rect.x, bottom, rect.width, rect.height);
    renderer.setScissor(rect.x, bottom, rect.width, rect.height);
    this.#lines.draw(renderer, this.#targets, area, rect.x, bottom, reach, view.site !== 'hero');
  }

  /** Draws a view of any size in tiles and writes it into `pixels` (rows of `stride` pixels, top first) at the rectangle's place. */
  readView(
    view: ViewScene,
    rect: ViewRect,
    reach: LineReach,
    palette: SynapsePalette,
    isTransparent: boolean,
    pixels: Uint8ClampedArray,
    stride: number,
  ): void {
    const margin = Math.ceil(Math.max(reach.shade, reach.outer)) + 2;
    const side = Math.min(tileSize, Math.max(rect.width, rect.height)) + 2 * margin;
    const targets = new PlateTargets(side, side);
    const output = new WebGLRenderTarget(side, side, { depthBuffer: false, generateMipmaps: false });
    const bytes = new Uint8Array(side * side * 4);
    for (let top = 0; top < rect.height; top += tileSize) {
      for (let left = 0; left < rect.width; left += tileSize) {
        const [width, height] = [
          Math.min(tileSize, rect.width - left),
          Math.min(tileSize, rect.height - top),
        ];
        const area = { x: 0, y: 0, width: width + 2 * margin, height: height + 2 * margin };
        const crop = {
          x: (left - margin) / rect.width,
          y: (top - margin) / rect.height,
          width: area.width / rect.width,
          height: area.height / rect.height,
        };
        this.#drawPlate(view, targets, area, rect.width, rect.height, crop, palette);
        output.viewport.set(0, 0, area.width, area.height);
        this.renderer.setRenderTarget(output);
        const isOpaque = view.site !== 'hero' && !isTransparent;
        this.#lines.draw(this.renderer, targets, area, 0, 0, reach, isOpaque);
        this.renderer.readRenderTargetPixels(output, margin, margin, width, height, bytes);
        for (let row = 0; row < height; row += 1) {
          const from = (height - 1 - row) * width * 4;
          const to = ((rect.y + top + row) * stride + rect.x + left) * 4;
          pixels.set(bytes.subarray(from, from + width * 4), to);
        }
      }
    }
    this.renderer.setRenderTarget(null);
    targets.dispose();
    output.dispose();
  }

  /** Fills the two pictures with a view; `width` and `height` are those of the whole view, of which `crop` is drawn. */
  #drawPlate(
    view: ViewScene,
    targets: PlateTargets,
    area: ViewRect,
    width: number,
    height: number,
    crop: ViewCrop,
    palette: SynapsePalette,
  ): void {
    view.aim(width, height, crop);
    this.#uniforms.focusDistance.value = view.focusDistance;
    setPlatePalette(this.#uniforms, palette);
    this.#ground.setView(view, palette);
    this.#lines.setPalette(palette);
    targets.setArea(area.x, area.y, area.width, area.height);
    this.renderer.setRenderTarget(targets.target);
    this.renderer.clear(false, true, false);
    this.renderer.render(view.scene, view.camera);
  }

  readonly #area = { x: 0, y: 0, width: 1, height: 1 };

  dispose(): void {
    this.#ground.dispose();
    for (const library of this.#libraries) library.dispose();
    this.#lines.dispose();
    this.#targets.dispose();
    this.renderer.dispose();
  }
}
