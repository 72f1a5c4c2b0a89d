import type { Playback } from '#renderer/transport/Playback.ts';
import type { CurveStage } from './CurveStage.ts';
import type { HourSpan } from './nightColumns.ts';
import { panWindow, zoomWindow } from './zoomWindow.ts';

export interface CurvePointerOptions {
  readonly root: HTMLElement;
  readonly stage: CurveStage;
  readonly playback: Playback;
  readonly onZoom: (fromHours: number, toHours: number) => void;
  readonly onResetZoom: () => void;
}

const leastSelectionPixels = 6;
const wheelZoomPerPixel = 0.0022;

/**
 * The pointer on the charts: a drag moves the cursor, Shift and a drag choose a stretch to zoom to, Ctrl and the wheel zoom
 * about the pointer, a sideways wheel pans, a double click shows the whole run; resting on a chart reads values there.
 */
export class CurvePointer {
  readonly #options: CurvePointerOptions;
  readonly #stop = new AbortController();
  #dragFrom: number | null = null;
  #isSelecting = false;

  constructor(options: CurvePointerOptions) {
    this.#options = options;
    const { root } = options;
    const { signal } = this.#stop;
    root.addEventListener('pointerdown', this.#down, { signal });
    root.addEventListener('pointermove', this.#move, { signal });
    root.addEventListener('pointerup', this.#up, { signal });
    root.addEventListener('pointercancel', this.#cancel, { signal });
    root.addEventListener('pointerleave', () => options.stage.hover(null), { signal });
    root.addEventListener('dblclick', this.#doubleClick, { signal });
    root.addEventListener('wheel', this.#wheel, { signal, passive: false });
  }

  destroy(): void {
    this.#stop.abort();
  }

  /** The time under the pointer; null beside the plots. A drag keeps its hold outside them. */
  #hoursAt(event: MouseEvent, isHeld: boolean): number | null {
    const { root, stage } = this.#options;
    const { scene } = stage;
    if (!scene) return null;
    const { layout, window } = scene;
    const frame = root.getBoundingClientRect();
    const zoom = frame.width / (root.offsetWidth || frame.width);
    const x = (event.clientX - frame.left) / zoom;
    const y = (event.clientY - frame.top) / zoom;
    const top = layout.panels[0]?.plot.top ?? 0;
    const isInside = x >= layout.left - 4 && x <= layout.right + 4 && y >= top && y <= layout.height;
    if (!isInside && !isHeld) return null;
    const share = Math.min(Math.max((x - layout.left) / (layout.right - layout.left), 0), 1);
    return window.fromHours + share * (window.toHours - window.fromHours);
  }

  #down = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    const hours = this.#hoursAt(event, false);
    if (hours === null) return;
    this.#options.root.setPointerCapture(event.pointerId);
    this.#dragFrom = hours;
    this.#isSelecting = event.shiftKey;
    this.#options.stage.hover(null);
    if (!this.#isSelecting) this.#options.playback.seek(hours);
  };

  #move = (event: PointerEvent): void => {
    const { stage, playback, root } = this.#options;
    const hours = this.#hoursAt(event, this.#dragFrom !== null);
    root.dataset.pointer = hours === null ? 'beside' : 'plot';
    if (this.#dragFrom === null) {
      stage.hover(event.pointerType === 'touch' ? null : hours);
      return;
    }
    if (hours === null) return;
    if (this.#isSelecting) stage.select([this.#dragFrom, hours]);
    else playback.seek(hours);
  };

  #up = (event: PointerEvent): void => {
    const { stage, onZoom } = this.#options;
    const from = this.#dragFrom;
    const isSelecting = this.#isSelecting;
    this.#cancel();
    const to = this.#hoursAt(event, true);
    if (from === null || to === null || !isSelecting || !stage.scene) return;
    const { layout, window } = stage.scene;
    const hoursOfPixel = (window.toHours - window.fromHours) / (layout.right - layout.left);
    if (Math.abs(to - from) < leastSelectionPixels * hoursOfPixel) return;
    onZoom(Math.min(from, to), Math.max(from, to));
  };

  #cancel = (): void => {
    this.#dragFrom = null;
    this.#isSelecting = false;
    this.#options.stage.select(null);
  };

  #doubleClick = (event: MouseEvent): void => {
    if (this.#hoursAt(event, false) !== null) this.#options.onResetZoom();
  };

  #wheel = (event: WheelEvent): void => {
    const { stage, playback, onZoom } = this.#options;
    const hours = this.#hoursAt(event, false);
    if (hours === null || !stage.scene) return;
    const { window, layout } = stage.scene;
    let next: HourSpan;
    if (event.ctrlKey || event.metaKey) {
      next = zoomWindow(window, hours, Math.exp(event.deltaY * wheelZoomPerPixel), playback.endHours);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const hoursOfPixel = (window.toHours - window.fromHours) / (layout.right - layout.left);
      next = panWindow(window, event.deltaX * hoursOfPixel, playback.endHours);
    } else {
      return;
    }
    event.preventDefault();
    if (next.fromHours !== window.fromHours || next.toHours !== window.toHours)
      onZoom(next.fromHours, next.toHours);
  };
}
