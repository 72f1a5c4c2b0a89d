import type { Box } from './box.ts';

/** What the fixed heights of a stack follow from. */
export interface StackMeasures {
  readonly panelCount: number;
  readonly laneCount: number;
  /** Narrow puts each sentence under its chart. */
  readonly isNarrow: boolean;
  /** Whether words about a stopped run stand above the charts. */
  readonly hasBanner: boolean;
  /** Root font size against 16 px. */
  readonly unit: number;
  /** Factor for text. */
  readonly text: number;
}

export interface StackLayoutOptions extends Omit<StackMeasures, 'panelCount'> {
  readonly width: number;
  readonly height: number;
  /** Share of each plot of the height that is left for plots. */
  readonly weights: readonly number[];
  /** Room that line-end labels need right of the plots. */
  readonly labelGutter: number;
}

export interface PanelPlace {
  readonly titleTop: number;
  readonly titleHeight: number;
  readonly plot: Box;
  /** Top of the sentence under a narrow chart; null where it shares the title line. */
  readonly sentenceTop: number | null;
}

/** Where everything of the stack stands, CSS pixels from its top left corner. All plots share left and right. */
export interface StackLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly panels: readonly PanelPlace[];
  /** Middle of each dose lane. */
  readonly laneMiddles: readonly number[];
  readonly scaleBarTop: number;
  readonly scaleBarHeight: number;
  /** Middle of the clock labels. */
  readonly clockMiddle: number;
}

const leastPlot = 44;
const narrowPlot = 122;
// One column scrolls anyway: no chart needs to be flat there.
const narrowEvenness = 0.9;

/** Heights that do not depend on the container. */
function fixedHeights({ panelCount, laneCount, isNarrow, hasBanner, unit, text }: StackMeasures) {
  const title = (isNarrow ? 27 : 30) * text;
  const sentence = isNarrow ? 24 * text : 0;
  const banner = hasBanner ? (isNarrow ? 76 : 42) * text : 0;
  const lane = 20 * text;
  const lanesTop = (laneCount > 0 ? (isNarrow ? 4 : 12) : 0) * unit;
  const beforeBar = (laneCount > 0 ? 7 : 12) * unit;
  const bar = 6 * unit;
  const clock = 19 * text;
  const foot = lanesTop + laneCount * lane + beforeBar + bar + clock;
  return {
    title,
    sentence,
    banner,
    lane,
    lanesTop,
    beforeBar,
    bar,
    clock,
    all: banner + panelCount * (title + sentence) + foot,
  };
}

/** Height below which the plots would be too flat to read; a container without a height of its own gets this one. */
export function leastStackHeight(measures: StackMeasures): number {
  const plot = (measures.isNarrow ? narrowPlot : leastPlot) * measures.unit;
  return Math.ceil(fixedHeights(measures).all + measures.panelCount * plot);
}

export function stackLayout(options: StackLayoutOptions): StackLayout {
  const { width, weights, laneCount, text, labelGutter } = options;
  const measures = { ...options, panelCount: weights.length };
  const height = Math.max(options.height, leastStackHeight(measures));
  const fixed = fixedHeights(measures);
  const left = Math.round(50 * text);
  const right = Math.max(left + 40, Math.floor(width - labelGutter));
  const plots = height - fixed.all;
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  const shares = weights.map((weight) => {
    const evenness = options.isNarrow ? narrowEvenness : 0;
    return evenness / weights.length + ((1 - evenness) * weight) / sum;
  });
  let top = fixed.banner;
  const panels = shares.map((share): PanelPlace => {
    const titleTop = top;
    const plotTop = Math.round(titleTop + fixed.title);
    const plotBottom = Math.round(plotTop + plots * share);
    top = plotBottom + fixed.sentence;
    return {
      titleTop,
      titleHeight: plotTop - titleTop,
      plot: { left, right, top: plotTop, bottom: plotBottom },
      sentenceTop: options.isNarrow ? plotBottom : null,
    };
  });
  const lanesTop = top + fixed.lanesTop;
  const laneMiddles = Array.from({ length: laneCount }, (_, index) => lanesTop + (index + 0.5) * fixed.lane);
  const scaleBarTop = Math.round(lanesTop + laneCount * fixed.lane + fixed.beforeBar);
  return {
    width,
    height,
    left,
    right,
    panels,
    laneMiddles,
    scaleBarTop,
    scaleBarHeight: fixed.bar,
    clockMiddle: scaleBarTop + fixed.bar + fixed.clock / 2 + 1,
  };
}
