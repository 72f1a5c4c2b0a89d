import { drawWindow, type WindowDrawing } from './drawWindow.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';
import { vectorText } from './vectorText.ts';

/** One window as a file: SVG text, the same bytes for the same input. */
export function synapseSvg(drawing: WindowDrawing): string {
  return vectorText(drawWindow(drawing));
}

export interface PlateDrawing {
  /** Windows from top to bottom; each needs an id prefix of its own. */
  readonly windows: readonly WindowDrawing[];
  /** Lines under the windows: state, clocks, scale, sources. */
  readonly captionLines: readonly string[];
}

const gap = 8;
const captionLead = 18;

/** Windows stacked on one plate with their caption as text: SVG text, the same bytes for the same input. */
export function synapsePlateSvg({ windows, captionLines }: PlateDrawing): string {
  const width = Math.max(...windows.map((window) => window.widthPixels));
  const palette = windows[0]!.palette;
  let top = 0;
  const drawn = windows.map((window): VectorElement => {
    const { name, attributes, children } = drawWindow(window);
    const placed = { name, attributes: { ...attributes, y: decimal(top) }, children: children ?? [] };
    top += window.heightPixels + gap;
    return placed;
  });
  const captions = captionLines.map((line, i) =>
    vector(
      'text',
      { x: 16, y: decimal(top + captionLead * (i + 0.8)), fill: palette.text.hex, 'font-size': 12 },
      line,
    ),
  );
  const height = Math.ceil(top + captionLead * captionLines.length + (captionLines.length > 0 ? gap : -gap));
  return vectorText(
    vector(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        'font-family': '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
      },
      [vector('rect', { width, height, fill: palette.inside.hex }), ...drawn, ...captions],
    ),
  );
}
