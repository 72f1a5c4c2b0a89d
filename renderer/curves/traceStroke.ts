import type { ChartTheme, ColourName } from './chartTheme.ts';
import type { TraceLook } from './curvePanel.ts';

/** How a line is drawn; widths and dashes in CSS pixels. */
export interface TraceStroke {
  readonly colour: string;
  readonly textColour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

const looks: Record<TraceLook, { colour: ColourName; text: ColourName; width: number; dash: number[] }> = {
  tablets: { colour: 'tablets', text: 'tabletsText', width: 2.5, dash: [7, 4] },
  pump: { colour: 'pump', text: 'pumpText', width: 2.5, dash: [] },
  'pump-lumbar': { colour: 'pump', text: 'pumpText', width: 3, dash: [] },
  'pump-thoracic': { colour: 'pumpThoracic', text: 'pumpText', width: 2, dash: [] },
  'pump-cervical': { colour: 'pumpCervical', text: 'pumpText', width: 1.5, dash: [] },
  'pump-cranial': { colour: 'pumpCranial', text: 'pumpText', width: 1.25, dash: [] },
  pinned: { colour: 'ink3', text: 'ink3', width: 1.5, dash: [1.5, 3] },
  neutral: { colour: 'ink', text: 'ink', width: 1.5, dash: [] },
};

export function traceStroke(look: TraceLook, theme: ChartTheme): TraceStroke {
  const { colour, text, width, dash } = looks[look];
  return {
    colour: theme.colour[colour],
    textColour: theme.colour[text],
    width: width * theme.stroke,
    dash: dash.map((length) => length * theme.stroke),
  };
}
