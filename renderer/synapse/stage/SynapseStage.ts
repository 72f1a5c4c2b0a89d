import type { ColourRole, PartKind } from '#renderer/synapse/contract/PartSink.ts';
import { type SynapseSite, synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import { type SynapseMoment, sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import {
  type CameraName,
  type CameraScene,
  cameraPresets,
  focusView,
  trapView,
} from '#renderer/synapse/layout/cameraPresets.ts';
import { type PartProxy, partProxyOf } from '#renderer/synapse/layout/partProxies.ts';
import { emphasis } from '#renderer/synapse/palette/emphasis.ts';
import {
  type SynapseChroma,
  type SynapsePalette,
  type SynapseTheme,
  synapsePalette,
} from '#renderer/synapse/palette/synapsePalette.ts';
import type { HeroMoment } from '#renderer/synapse/parts/writeHero.ts';
import { poseOfView, shownPoseHeight } from './CameraPose.ts';
import { type ContextEvent, guardContext } from './contextGuard.ts';
import { fillHero, fillWindow } from './fillView.ts';
import { InstancePools } from './InstancePools.ts';
import { lineReachOf } from './lineReach.ts';
import { PlatePainter, type ViewRect } from './PlatePainter.ts';
import { pickedPart, projectedPoint, sightLine } from './picking.ts';
import { probeWebgl } from './probeWebgl.ts';
import { type DrawnTier, type MachineTraits, tierDetails } from './qualityTier.ts';
import { ViewScene, type ViewSite } from './ViewScene.ts';
import { heroCapacities } from './writeHeroLipids.ts';

/** A view's place on the canvas in CSS px from its upper left corner. */
export interface StageView extends ViewRect {
  readonly site: ViewSite;
}

export type StageMoments = Readonly<Record<SynapseSite, SynapseMoment>>;
export type StageCamera = CameraName | 'trap';

export interface StageOptions {
  readonly tier?: DrawnTier;
  readonly theme?: SynapseTheme;
  readonly chroma?: SynapseChroma;
  /** Milliseconds; cameras fly by it and lost contexts are counted by it. */
  readonly now?: () => number;
}

/** A picture in memory: rows from the top, red, green, blue, opacity. */
export interface StagePixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

export interface CameraOptions {
  /** Id of a part, as in `partProxies`. */
  readonly focus?: string;
  readonly durationMs?: number;
}

export interface PickedPart {
  readonly site: SynapseSite;
  readonly kind: PartKind;
  readonly index: number;
}

export interface ProjectedPart {
  readonly x: number;
  readonly y: number;
  readonly isVisible: boolean;
}

const flightMilliseconds = 900;
/** Flights up to this are cuts: the page fades them. */
const cutMilliseconds = 120;

/** Both windows and the portrait on one canvas, drawn with one renderer. Knows moments and cameras; no React, no clinical time. */
export class SynapseStage {
  readonly #canvas: HTMLCanvasElement;
  readonly #painter: PlatePainter;
  readonly #views: Readonly<Record<ViewSite, ViewScene>>;
  readonly #eachView: readonly ViewScene[];
  readonly #now: () => number;
  readonly #listeners = new Set<(event: ContextEvent) => void>();
  readonly #stopGuard: () => void;
  #rects: readonly StageView[] = [];
  /** The same places in pixels of the canvas. */
  #places: readonly ViewRect[] = [];
  #tier: DrawnTier;
  #theme: SynapseTheme;
  #chroma: SynapseChroma;
  #emphasised: ReadonlySet<ColourRole> = new Set();
  #windowPalette: SynapsePalette;
  #heroPalette: SynapsePalette;
  #moments: StageMoments | null = null;
  #hero: HeroMoment | null = null;
  #heroScene: CameraScene = 'hero';
  readonly #cost = { drawCalls: 0, triangles: 0 };
  #isLost = false;

  static probe(): MachineTraits {
    return probeWebgl(() => document.createElement('canvas'));
  }

  /** @throws where the canvas gives no WebGL 2 context; ask `probe` first */
  constructor(canvas: HTMLCanvasElement, options: StageOptions = {}) {
    this.#canvas = canvas;
    this.#tier = options.tier ?? 'medium';
    this.#theme = options.theme ?? 'light';
    this.#chroma = options.chroma ?? 'window';
    this.#now = options.now ?? (() => performance.now());
    this.#windowPalette = synapsePalette(this.#theme, this.#chroma);
    this.#heroPalette = synapsePalette(this.#theme, 'full');
    this.#painter = new PlatePainter(canvas, tierDetails[this.#tier]);
    const openings = sceneCounts.dockedVesicles;
    this.#views = {
      cord: new ViewScene('cord', new InstancePools(), cameraPresets.both, openings),
      brainstem: new ViewScene('brainstem', new InstancePools(), cameraPresets.both, openings),
      hero: new ViewScene('hero', new InstancePools(heroCapacities), cameraPresets.hero, openings),
    };
    this.#eachView = Object.values(this.#views);
    for (const view of this.#eachView) this.#painter.add(view);
    this.#stopGuard = guardContext(canvas, this.#contextChanged, this.#now);
  }

  get tier(): DrawnTier {
    return this.#tier;
  }

  get theme(): SynapseTheme {
    return this.#theme;
  }
  get views(): readonly StageView[] {
    return this.#rects;
  }
  /** Size of the canvas on the page in CSS px. */
  get width(): number {
    return this.#canvas.clientWidth || this.#canvas.width;
  }
  get height(): number {
    return this.#canvas.clientHeight || this.#canvas.height;
  }

  /** True while the graphics card is away: nothing is drawn, and pictures come out empty. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** True while a camera is under way: draw the next display frame, too. */
  get isFlying(): boolean {
    return this.#eachView.some((view) => view.flight.isFlying);
  }

  /** Which views are drawn, and where. Also fits the canvas's pixels to its size on the page. */
  setViews(rects: readonly StageView[]): void {
    this.#rects = rects;
    this.#fit();
  }

  setTheme(theme: SynapseTheme): void {
    this.#theme = theme;
    this.#choosePalettes();
  }

  setChroma(chroma: SynapseChroma): void {
    this.#chroma = chroma;
    this.#choosePalettes();
  }

  /** Everything but these roles goes quiet; null gives every role its colour back. */
  setEmphasis(roles: Iterable<ColourRole> | null): void {
    this.#emphasised = new Set(roles ?? []);
    this.#choosePalettes();
  }

  setTier(tier: DrawnTier): void {
    if (tier === this.#tier) return;
    this.#tier = tier;
    this.#painter.setDetail(tierDetails[tier], this.#eachView);
    this.#fit();
  }

  /**
   * Aims a view's camera at a preset or, with `focus`, at a part of it by id. It flies for 900 ms unless told otherwise; 120 ms or less
   * is a cut, which the page may fade.
   */
  setCamera(site: ViewSite, preset: StageCamera, options: CameraOptions = {}): void {
    const { focus, durationMs = flightMilliseconds } = options;
    const named = preset === 'trap' ? trapView : cameraPresets[preset];
    const part = focus === undefined ? undefined : partProxyOf(focus);
    const view = part ? focusView(part.centre, reachOf(part), named.scene) : named;
    if (site === 'hero') this.#heroScene = named.scene;
    const duration = durationMs <= cutMilliseconds ? 0 : durationMs;
    this.#views[site].flight.aim(poseOfView(view), this.#now(), duration);
  }

  /** Draws every view. A window whose moment is the one drawn before is not filled again. */
  draw(moments: StageMoments, hero?: HeroMoment): void {
    this.#moments = moments;
    this.#hero = hero ?? null;
    this.#fill();
    if (this.#isLost) return;
    const now = this.#now();
    const scale = tierDetails[this.#tier].pixelRatio;
    this.#painter.clearCanvas();
    for (let index = 0; index < this.#rects.length; index += 1) {
      const { site } = this.#rects[index]!;
      const place = this.#places[index]!;
      this.#views[site].flight.advance(now);
      if (!this.#isDrawn(site) || place.width < 1 || place.height < 1) continue;
      this.#painter.drawToCanvas(
        this.#views[site],
        place,
        lineReachOf(site, this.#theme, scale),
        this.#paletteOf(site),
      );
    }
    const { calls, triangles } = this.#painter.renderer.info.render;
    this.#cost.drawCalls = calls;
    this.#cost.triangles = triangles;
  }

  /**
   * The views as they stand, drawn anew at another size in the same task: `width` pixels stand for the whole canvas. Outside the views,
   * and on the paper where `isTransparent`, nothing is opaque.
   */
  readPixels(
    width: number,
    height: number,
    { isTransparent = false }: { readonly isTransparent?: boolean } = {},
  ): StagePixels {
    const data = new Uint8ClampedArray(width * height * 4);
    const [acrossScale, downScale] = [width / this.width, height / this.height];
    this.#fill();
    for (const rect of this.#isLost ? [] : this.#rects) {
      if (!this.#isDrawn(rect.site)) continue;
      const place = pixelRect(rect, acrossScale, downScale, width, height);
      if (place.width < 1 || place.height < 1) continue;
      const reach = lineReachOf(rect.site, this.#theme, acrossScale);
      const view = this.#views[rect.site];
      this.#painter.readView(view, place, reach, this.#paletteOf(rect.site), isTransparent, data, width);
    }
    return { width, height, data };
  }

  /** The part under a point of the canvas in CSS px. Portraits have one part, and are not asked. */
  pick(x: number, y: number): PickedPart | null {
    for (const { site, x: left, y: top, width, height } of this.#rects) {
      const [across, down] = [(x - left) / width, (y - top) / height];
      if (site === 'hero' || !(across >= 0 && across <= 1 && down >= 0 && down <= 1)) continue;
      const part = pickedPart(sightLine(this.#views[site].pose, width, height, across, down));
      if (part) return { site, ...part };
    }
    return null;
  }

  /** Where the middle of a part stands on the canvas in CSS px, for its label; null for unknown parts and views that are not shown. */
  project(site: SynapseSite, partId: string): ProjectedPart | null {
    const part = partProxyOf(partId);
    const rect = this.#rects.find((each) => each.site === site);
    if (part === undefined || rect === undefined) return null;
    const { across, down, isInside } = projectedPoint(
      this.#views[site].pose,
      rect.width,
      rect.height,
      part.centre,
    );
    return { x: rect.x + across * rect.width, y: rect.y + down * rect.height, isVisible: isInside };
  }

  /** Nanometres of one CSS px at the focus of a view, for its scale bar; 0 while it is not shown. */
  nanometresPerPixel(site: ViewSite): number {
    const rect = this.#rects.find((each) => each.site === site);
    if (rect === undefined || rect.height <= 0) return 0;
    return shownPoseHeight(this.#views[site].pose, rect.width, rect.height) / rect.height;
  }

  /** What the last drawing cost, what found no room in it, and what the graphics card holds. */
  measure(): {
    readonly drawCalls: number;
    readonly triangles: number;
    readonly dropped: number;
    readonly geometries: number;
    readonly textures: number;
  } {
    const { memory } = this.#painter.renderer.info;
    const dropped = this.#eachView.reduce((sum, view) => sum + view.pools.dropped, 0);
    return {
      drawCalls: this.#cost.drawCalls,
      triangles: this.#cost.triangles,
      dropped,
      geometries: memory.geometries,
      textures: memory.textures,
    };
  }

  /** Takes the graphics context away and gives it back, as a driver might: for tests. */
  loseContext(): void {
    this.#painter.renderer.forceContextLoss();
  }
  restoreContext(): void {
    this.#painter.renderer.forceContextRestore();
  }

  /** Tells of a lost context, of its return, and of giving up on it. Returns the way to stop. */
  onContext(listener: (event: ContextEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    this.#stopGuard();
    this.#listeners.clear();
    for (const view of this.#eachView) view.dispose();
    this.#painter.dispose();
  }

  #contextChanged = (event: ContextEvent): void => {
    this.#isLost = event !== 'restored';
    if (event === 'restored') {
      for (const view of this.#eachView) view.memory.forget();
      if (this.#moments) this.draw(this.#moments, this.#hero ?? undefined);
    }
    for (const listener of this.#listeners) listener(event);
  };

  #fill(): void {
    if (this.#moments === null) return;
    for (let index = 0; index < synapseSites.length; index += 1) {
      const site = synapseSites[index]!;
      fillWindow(this.#views[site], this.#moments[site], this.#windowPalette, this.#tier);
    }
    if (this.#hero) fillHero(this.#views.hero, this.#hero, this.#heroScene, this.#heroPalette);
  }

  #isDrawn(site: ViewSite): boolean {
    return site === 'hero' ? this.#hero !== null : this.#moments !== null;
  }

  #paletteOf(site: ViewSite): SynapsePalette {
    return site === 'hero' ? this.#heroPalette : this.#windowPalette;
  }

  #choosePalettes(): void {
    this.#windowPalette = emphasis(synapsePalette(this.#theme, this.#chroma), this.#emphasised);
    this.#heroPalette = emphasis(synapsePalette(this.#theme, 'full'), this.#emphasised);
    for (const view of this.#eachView) view.memory.forget();
  }

  #fit(): void {
    const scale = tierDetails[this.#tier].pixelRatio;
    const [width, height] = [Math.round(this.width * scale), Math.round(this.height * scale)];
    this.#painter.setSize(Math.max(1, width), Math.max(1, height));
    this.#places = this.#rects.map((rect) => pixelRect(rect, scale, scale, width, height));
  }
}

/** A rectangle scaled to whole pixels and cut at the picture's edges. */
function pixelRect(rect: ViewRect, across: number, down: number, width: number, height: number): ViewRect {
  const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));
  const [x, y] = [clamp(rect.x * across, width), clamp(rect.y * down, height)];
  return {
    x,
    y,
    width: clamp((rect.x + rect.width) * across, width) - x,
    height: clamp((rect.y + rect.height) * down, height) - y,
  };
}

/** Radius of the ball round a part. */
function reachOf(part: PartProxy): number {
  return part.radius + Math.hypot(...part.a.map((value, axis) => part.b[axis]! - value)) / 2;
}
