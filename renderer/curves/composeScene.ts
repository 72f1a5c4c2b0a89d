import type { Box } from './box.ts';
import { chartFont } from './chartText.ts';
import type { ChartTheme } from './chartTheme.ts';
import { type ClockTicks, clockTicks } from './clockTicks.ts';
import type { CurveBand, CurvePanel, CurvesStatus, DoseLane } from './curvePanel.ts';
import { type EndLabel, endLabels, labelAway } from './endLabels.ts';
import { type HourSpan, nightColumns } from './nightColumns.ts';
import type { Paper } from './paper.ts';
import { type PixelTraces, pixelTraces } from './pixelTraces.ts';
import { placeBandLabel } from './placeBandLabel.ts';
import { type PanelPlace, type StackLayout, stackLayout } from './stackLayout.ts';
import { fitText, textWidth } from './textWidth.ts';
import { axisFraction, type ValueAxis, valueAxis } from './valueAxis.ts';

export interface BandView {
  readonly band: CurveBand;
  /** The band cut to the plot. */
  readonly area: Box;
  readonly words: string;
  readonly wordsBox: Box;
}

/** One panel ready to be drawn. */
export interface PanelView {
  readonly panel: CurvePanel;
  readonly place: PanelPlace;
  readonly axis: ValueAxis;
  readonly pixels: PixelTraces;
  readonly bands: readonly BandView[];
  readonly endLabels: readonly EndLabel[];
  readonly paper: Paper;
  /** Paper that bands and line ends have taken with their words. */
  readonly taken: readonly Box[];
}

/** The whole stack ready to be drawn: numbers and words only. */
export interface StackScene {
  readonly panels: readonly PanelView[];
  readonly lanes: readonly DoseLane[];
  readonly layout: StackLayout;
  readonly window: HourSpan;
  readonly clock: ClockTicks;
  readonly nights: readonly HourSpan[];
  readonly status: CurvesStatus;
  readonly theme: ChartTheme;
  readonly isNarrow: boolean;
}

export interface SceneOptions {
  readonly panels: readonly CurvePanel[];
  readonly lanes: readonly DoseLane[];
  readonly window: HourSpan;
  readonly scale: 'log' | 'linear';
  readonly status: CurvesStatus;
  readonly theme: ChartTheme;
  readonly isNarrow: boolean;
  readonly width: number;
  readonly height: number;
}

// Names of powers of ten may stand close; a linear axis reads better with few.
const leastTickPixels = { log: 15, linear: 27 };
const leastClockPixels = 50;
const leastNightPixels = 3;

export function composeScene(options: SceneOptions): StackScene {
  const { panels, lanes, window, theme, isNarrow, width } = options;
  const layout = stackLayout({
    width,
    height: options.height,
    weights: panels.map(({ weight }) => weight),
    laneCount: lanes.length,
    isNarrow,
    hasBanner: options.status.kind === 'stopped',
    unit: theme.unit,
    text: theme.text,
    labelGutter: labelGutter(options),
  });
  const plotWidth = layout.right - layout.left;
  const clock = clockTicks(window, plotWidth, leastClockPixels * theme.text);
  const nightPixels = (8 / (window.toHours - window.fromHours)) * plotWidth;
  return {
    panels: panels.map((panel, index) => panelView(panel, layout.panels[index]!, clock, options)),
    lanes,
    layout,
    window,
    clock,
    nights: nightPixels >= leastNightPixels ? nightColumns(window) : [],
    status: options.status,
    theme,
    isNarrow,
  };
}

function panelView(
  panel: CurvePanel,
  place: PanelPlace,
  clock: ClockTicks,
  options: SceneOptions,
): PanelView {
  const { window, scale, theme, isNarrow } = options;
  const { plot } = place;
  const leastTicks = {
    log: leastTickPixels.log * theme.text,
    linear: leastTickPixels.linear * theme.text,
  };
  const axis = valueAxis(panel, scale, plot.bottom - plot.top, leastTicks);
  const yOf = (value: number) => plot.bottom - axisFraction(axis, value) * (plot.bottom - plot.top);
  const xOf = (hours: number) =>
    plot.left + ((hours - window.fromHours) / (window.toHours - window.fromHours)) * (plot.right - plot.left);
  const pixels = pixelTraces(panel.traces, window, axis, plot);
  const bands = bandViews(panel, axis, plot, pixels, options);
  const font = chartFont('end', theme);
  const names = endLabels({ panel, axis, window, plot, isNarrow, gapPixels: 14 * theme.text }).map(
    (name) => ({
      ...name,
      text: fitText(name.text, font, options.width - name.labelX),
    }),
  );
  const half = 7 * theme.text;
  const nameBoxes = names.map(({ text, labelX, labelY }) => ({
    left: labelX - 4,
    top: labelY - half,
    right: labelX + textWidth(text, font),
    bottom: labelY + half,
  }));
  return {
    panel,
    place,
    axis,
    pixels,
    bands,
    endLabels: names,
    paper: {
      traces: pixels,
      levels: [
        ...axis.ticks.map(({ value }) => yOf(value)),
        ...bands.flatMap(({ area }) => [area.top, area.bottom]),
        ...(panel.reference ? [yOf(panel.reference.value)] : []),
      ],
      uprights: clock.ticks.filter(({ isMidnight }) => isMidnight).map(({ hours }) => xOf(hours)),
      hatches: bands.filter(({ band }) => band.kind === 'toxic').map(({ area }) => area),
    },
    taken: [
      ...bands.map(({ wordsBox: { left, top, right, bottom } }) => ({
        left: left - 5,
        top,
        right: right + 5,
        bottom,
      })),
      ...nameBoxes,
    ],
  };
}

function bandViews(
  { bands, reference }: CurvePanel,
  axis: ValueAxis,
  plot: Box,
  traces: PixelTraces,
  { theme, isNarrow }: SceneOptions,
): BandView[] {
  const height = 15 * theme.text;
  const yOf = (value: number) =>
    plot.bottom - Math.min(Math.max(axisFraction(axis, value), 0), 1) * (plot.bottom - plot.top);
  const taken: Box[] = [];
  return bands.flatMap((band) => {
    const area = {
      left: plot.left,
      right: plot.right,
      top: band.to === null ? plot.top : yOf(band.to),
      bottom: band.from === null ? plot.bottom : yOf(band.from),
    };
    if (area.bottom - area.top < 1) return [];
    const words = (isNarrow && band.shortLabel) || band.label;
    const width = textWidth(words, chartFont('band', theme));
    const avoidY = reference && yOf(reference.value);
    const wordsBox = placeBandLabel({
      band: area,
      plot,
      width,
      height,
      traces,
      taken,
      ...(avoidY === undefined ? {} : { avoidY }),
    });
    taken.push(wordsBox);
    return [{ band, area, words, wordsBox }];
  });
}

/** Room for the longest name, within a share of the width. */
function labelGutter({ panels, lanes, theme, isNarrow, width }: SceneOptions): number {
  const endFont = chartFont('end', theme);
  const laneFont = chartFont('lane', theme);
  const widths = [
    ...panels.flatMap(({ traces, spreads = [], reference }) => [
      ...spreads.flatMap(({ outer, inner }) =>
        [...(outer.labels ?? []), ...(inner.labels ?? [])].map((label) => textWidth(label, endFont)),
      ),
      ...traces.map(({ label, shortLabel }) => textWidth((isNarrow && shortLabel) || label, endFont)),
      ...(reference ? [textWidth(reference.label, endFont)] : []),
    ]),
    ...lanes.map(({ endLabel, shortEndLabel }) =>
      textWidth((isNarrow && shortEndLabel) || endLabel, laneFont),
    ),
  ];
  const least = (isNarrow ? 48 : 84) * theme.text;
  return Math.min(Math.max(least, ...widths.map((pixels) => pixels + labelAway + 2)), width * 0.32);
}
