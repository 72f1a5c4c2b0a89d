// The chart library reads the language while it loads, so the repair of it comes first here too.
import '#renderer/app/usableLanguage.ts';
import uPlot from 'uplot';
import { alignTraces } from './alignTraces.ts';
import { chartFont } from './chartText.ts';
import type { PanelView, StackScene } from './composeScene.ts';
import { drawPanelGround, drawPanelWords, drawReference } from './drawPanel.ts';
import { drawSpreads } from './drawSpreads.ts';
import { thinTraces } from './thinTraces.ts';
import { traceStroke } from './traceStroke.ts';

// Tick labels and line names at the very ends of the axis need this much paper beyond the plot.
const overlapPixels = 9;

/** One panel's uPlot: scales, axes and line paths are uPlot's, ground and words are drawn by its hooks. */
export class PanelPlot {
  readonly #plot: uPlot;
  readonly #kind: string;
  #view: PanelView;
  #scene: StackScene;
  #size = '';

  constructor(host: HTMLElement, view: PanelView, scene: StackScene) {
    this.#view = view;
    this.#scene = scene;
    this.#kind = plotKind(view);
    this.#plot = new uPlot(this.#options(), this.#data(), host);
    this.#size = this.#sizeKey();
  }

  /** Whether the panel can be shown by new data alone; otherwise a new plot is needed. */
  canShow(view: PanelView, scene: StackScene): boolean {
    return this.#scene.theme === scene.theme && this.#kind === plotKind(view);
  }

  /** Draws now, in this very call. */
  show(view: PanelView, scene: StackScene): void {
    this.#view = view;
    this.#scene = scene;
    const plot = this.#plot;
    plot.batch(() => {
      const size = this.#sizeKey();
      if (size !== this.#size) {
        this.#size = size;
        plot.setSize(this.#outerSize());
      }
      plot.setData(this.#data(), true);
      plot.redraw(false, true);
    });
  }

  destroy(): void {
    this.#plot.destroy();
  }

  #data(): uPlot.AlignedData {
    const { panel, axis, place } = this.#view;
    const aligned = alignTraces(panel.traces);
    const { timesHours, columns } = thinTraces(aligned, axis, this.#scene.window, place.plot);
    return [timesHours, ...columns] as uPlot.AlignedData;
  }

  #outerSize() {
    const { plot } = this.#view.place;
    return { width: this.#scene.layout.width, height: plot.bottom - plot.top + 2 * overlapPixels };
  }

  #sizeKey(): string {
    const { width, height } = this.#outerSize();
    return `${width} ${height} ${this.#scene.layout.right}`;
  }

  #options(): uPlot.Options {
    const { theme } = this.#scene;
    const { axis, panel } = this.#view;
    const colour = theme.colour;
    const frame = {
      show: true,
      stroke: colour.ruleStrong,
      width: theme.stroke,
      ...(panel.illustrative ? { dash: [4, 3].map((length) => length * theme.pixelRatio) } : {}),
    };
    const grid = { show: true, stroke: colour.rule, width: 0.75 * theme.stroke };
    return {
      ...this.#outerSize(),
      padding: [overlapPixels, () => this.#scene.layout.width - this.#scene.layout.right, overlapPixels, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: () => [this.#scene.window.fromHours, this.#scene.window.toHours] },
        y: {
          distr: axis.distribution === 'log' ? 3 : 1,
          range: () => [this.#view.axis.from, this.#view.axis.to],
        },
      },
      axes: [
        {
          size: 0,
          ticks: { show: false },
          splits: () => innerMidnights(this.#scene),
          values: () => [],
          grid,
          border: frame,
        },
        {
          size: this.#scene.layout.left,
          gap: 4,
          font: chartFont('tick', theme),
          stroke: colour.ink3,
          splits: () => this.#view.axis.ticks.map(({ value }) => value),
          filter: (_plot, splits) => splits,
          values: () => this.#view.axis.ticks.map(({ label }) => label),
          grid: { ...grid, filter: (_plot, splits) => splits },
          ticks: {
            show: true,
            size: 4,
            stroke: colour.ruleStrong,
            width: theme.stroke,
            filter: (_plot, splits) => splits,
          },
          border: frame,
        },
      ],
      series: [{}, ...panel.traces.map((_, index) => this.#series(index))],
      hooks: {
        drawClear: [(plot) => this.#onStack(plot, drawPanelGround)],
        drawAxes: [(plot) => this.#onStack(plot, drawSpreads), (plot) => this.#onStack(plot, drawReference)],
        draw: [(plot) => this.#onStack(plot, drawPanelWords)],
      },
    };
  }

  #series(index: number): uPlot.Series {
    const { theme } = this.#scene;
    const { colour, width, dash } = traceStroke(this.#view.panel.traces[index]!.look, theme);
    return {
      stroke: colour,
      width,
      pxAlign: 0,
      points: { show: false },
      ...(dash.length > 0 ? { dash: dash.map((length) => length * theme.pixelRatio) } : {}),
    };
  }

  /** Lets a function draw on uPlot's canvas in CSS pixels of the whole stack. */
  #onStack(
    plot: uPlot,
    draw: (context: CanvasRenderingContext2D, view: PanelView, scene: StackScene) => void,
  ): void {
    const context = plot.ctx;
    context.save();
    context.scale(uPlot.pxRatio, uPlot.pxRatio);
    context.translate(0, overlapPixels - this.#view.place.plot.top);
    draw(context, this.#view, this.#scene);
    context.restore();
  }
}

// A line on the plot's own edge would make it a box.
function innerMidnights({ clock, window }: StackScene): number[] {
  const isInner = (hours: number) => hours > window.fromHours + 1e-6 && hours < window.toHours - 1e-6;
  return clock.ticks
    .filter(({ hours, isMidnight }) => isMidnight && isInner(hours))
    .map(({ hours }) => hours);
}

/** How far above its plot the host of a panel's canvas starts. */
export const plotOverlap = overlapPixels;

/** What uPlot fixes when a plot is made. */
function plotKind({ panel, axis }: PanelView): string {
  const looks = panel.traces.map(({ look }) => look).join(' ');
  return `${axis.distribution} ${panel.illustrative} ${looks}`;
}
