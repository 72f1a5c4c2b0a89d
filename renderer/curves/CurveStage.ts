import type { Playback } from '#renderer/transport/Playback.ts';
import { CanvasLayer } from './CanvasLayer.ts';
import type { StackScene } from './composeScene.ts';
import type { CursorMemory } from './cursorMemory.ts';
import { drawCursor } from './drawCursor.ts';
import { drawFoot } from './drawFoot.ts';
import { drawHover, drawSelection } from './drawHover.ts';
import { PanelPlot } from './PanelPlot.ts';

/**
 * The canvases of a stack. Lines are redrawn when a scene comes; the cursor has a canvas of its own above them and follows the
 * playback in the same call, so scrubbing never redraws a line.
 */
export class CurveStage {
  readonly #foot: CanvasLayer;
  readonly #overlay: CanvasLayer;
  readonly #playback: Playback;
  readonly #hosts = new Map<string, HTMLElement>();
  readonly #plots = new Map<string, PanelPlot>();
  readonly #memory: CursorMemory = { sides: new Map(), gaps: new Map() };
  readonly #stopListening: () => void;
  #scene: StackScene | null = null;
  #hoverHours: number | null = null;
  #selection: readonly [number, number] | null = null;

  constructor(foot: HTMLCanvasElement, overlay: HTMLCanvasElement, playback: Playback) {
    this.#foot = new CanvasLayer(foot);
    this.#overlay = new CanvasLayer(overlay);
    this.#playback = playback;
    this.#stopListening = playback.subscribe(() => this.#drawOverlay());
  }

  get scene(): StackScene | null {
    return this.#scene;
  }

  setHost(panelKey: string, host: HTMLElement | null): void {
    if (host) this.#hosts.set(panelKey, host);
    else this.#hosts.delete(panelKey);
  }

  /** Draws everything now. Plots are kept wherever new data are enough. */
  show(scene: StackScene): void {
    this.#scene = scene;
    const keys = new Set(scene.panels.map(({ panel }) => panel.key));
    for (const [key, plot] of this.#plots) {
      if (keys.has(key)) continue;
      plot.destroy();
      this.#plots.delete(key);
    }
    for (const view of scene.panels) {
      const { key } = view.panel;
      const host = this.#hosts.get(key);
      const plot = this.#plots.get(key);
      if (plot?.canShow(view, scene)) plot.show(view, scene);
      else if (host) {
        plot?.destroy();
        this.#plots.set(key, new PanelPlot(host, view, scene));
      }
    }
    const { width, height } = scene.layout;
    const context = this.#foot.begin(width, height, scene.theme.pixelRatio);
    if (context) drawFoot(context, scene);
    this.#drawOverlay();
  }

  /** Null takes the hover line away. */
  hover(hours: number | null): void {
    if (hours === this.#hoverHours) return;
    this.#hoverHours = hours;
    this.#drawOverlay();
  }

  /** The stretch being chosen for zooming; null when none is. */
  select(selection: readonly [number, number] | null): void {
    this.#selection = selection;
    this.#drawOverlay();
  }

  destroy(): void {
    this.#stopListening();
    for (const plot of this.#plots.values()) plot.destroy();
    this.#plots.clear();
    this.#scene = null;
  }

  #drawOverlay(): void {
    const scene = this.#scene;
    if (!scene) return;
    const { layout, theme } = scene;
    const context = this.#overlay.begin(layout.width, layout.height, theme.pixelRatio);
    const hasLines = scene.panels.some(({ panel }) => panel.traces.length > 0);
    if (!context || !hasLines) return;
    const time = this.#playback.timeHours;
    if (this.#selection) drawSelection(context, scene, ...this.#selection);
    if (this.#hoverHours !== null) drawHover(context, scene, this.#hoverHours, time);
    drawCursor(context, scene, time, this.#memory);
  }
}
