import type { PageMeasures } from './measurePage.ts';
import type { PopulationMeasures } from './measurePopulation.ts';
import type { RunMeasures } from './measureRun.ts';
import type { SceneMeasures } from './measureScene.ts';

export type Measures = RunMeasures &
  PopulationMeasures &
  PageMeasures &
  SceneMeasures & { readonly terminal_start_ms: number };
export type MeasureName = keyof Measures;

/** What is measured, in words, with the bar it must not exceed; null where there is none. */
export const bars: Readonly<Record<MeasureName, { readonly words: string; readonly atMost: number | null }>> =
  {
    run_72h_ms: { words: 'One 72 h run with every observable, in ms', atMost: null },
    run_72h_over_handwritten: { words: 'Its time over that of hand-written equations', atMost: 1 },
    run_72h_over_mathjs_nodes: { words: 'Its time over that of mathjs nodes', atMost: 1 / 200 },
    population_1000_s: { words: '1,000 patients x 72 h on 2 threads, in s', atMost: 1 },
    population_over_serial: { words: 'Its time over that of 1 thread', atMost: null },
    population_run_over_single: { words: 'Time of one of its runs over that of a single run', atMost: null },
    first_band_ms: { words: 'Start to its first bands, in ms', atMost: null },
    cancel_ms: { words: 'Cancelling to free threads, the longest, in ms', atMost: 100 },
    slider_to_redraw_ms_p50: { words: 'Slider to redrawn curves, median, in ms', atMost: null },
    slider_to_redraw_ms_p95: { words: 'Slider to redrawn curves, 95 of 100, in ms', atMost: 16.7 },
    first_curve_gzip_kb: { words: 'JavaScript before the first curve, gzip kB', atMost: 350 },
    scene_script_ms_p95: { words: 'Script of a frame of both synapses, 95 of 100, in ms', atMost: 2 },
    scene_heap_growth_kb: { words: 'What 600 of its frames leave in memory, in kB', atMost: 32 },
    scene_draw_calls_high: { words: 'Its draw calls, High', atMost: 120 },
    scene_draw_calls_medium: { words: 'The same, Medium', atMost: 90 },
    scene_draw_calls_low: { words: 'The same, Low', atMost: 50 },
    scene_triangles_high: { words: 'Its triangles, High', atMost: 550_000 },
    scene_triangles_medium: { words: 'The same, Medium', atMost: 260_000 },
    scene_triangles_low: { words: 'The same, Low', atMost: 70_000 },
    terminal_start_ms: { words: 'simulate --list, whole process, in ms', atMost: null },
  };

/** The table that people read: one line a measure, with its bar. */
export function barTable(measures: Partial<Measures>): string {
  const rows = (Object.keys(bars) as MeasureName[]).map((name) => {
    const { words, atMost } = bars[name];
    const value = measures[name];
    const isWithin = value !== undefined && atMost !== null && value <= atMost;
    return [
      words,
      name,
      value === undefined ? 'not measured' : rounded(value),
      atMost === null ? '' : `at most ${rounded(atMost)}`,
      atMost === null ? '' : isWithin ? 'ok' : 'missed',
    ];
  });
  const table = [['what', 'name', 'value', 'bar', ''], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}
