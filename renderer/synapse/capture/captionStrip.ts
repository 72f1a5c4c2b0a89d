import type { SynapsePalette } from '#renderer/synapse/palette/SynapseColours.ts';
import { type CaptionContent, captionLines } from './captionContent.ts';

/** The part of a 2D canvas that captions need. */
export type CaptionCanvas = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textBaseline' | 'textAlign' | 'fillRect' | 'fillText' | 'measureText'
>;

/** Font families as the page names them, in the order of a CSS list. */
export interface CaptionLook {
  readonly palette: SynapsePalette;
  readonly fontFamily: string;
}

const headSize = 15;
const lineSize = 12.5;
const lineHeight = 18;
const padding = 12;
const scaleWidthMost = 0.4;

/** A line that is too wide is broken between words. */
function brokenLines(canvas: CaptionCanvas, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && canvas.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}

function fontOf(index: number, fontFamily: string): string {
  return index === 0 ? `600 ${headSize}px ${fontFamily}` : `400 ${lineSize}px ${fontFamily}`;
}

function scalePixels(content: CaptionContent, width: number): number {
  return content.scale === null ? 0 : Math.min(content.scale.pixels, width * scaleWidthMost);
}

/** Every printed line of a strip of this width, in CSS px, with its font. */
function layOut(canvas: CaptionCanvas, content: CaptionContent, width: number, fontFamily: string) {
  const scale = scalePixels(content, width);
  return captionLines(content).flatMap((text, index) => {
    canvas.font = fontOf(index, fontFamily);
    // The scale bar stands beside the first two lines.
    const room = width - 2 * padding - (index < 2 && scale > 0 ? scale + padding : 0);
    return brokenLines(canvas, text, room).map((line) => ({ line, index }));
  });
}

/** Height of the strip in CSS px. */
export function captionHeight(
  canvas: CaptionCanvas,
  content: CaptionContent,
  width: number,
  fontFamily: string,
): number {
  return layOut(canvas, content, width, fontFamily).length * lineHeight + 2 * padding;
}

/** Draws the strip with its upper left corner at (0, top), in CSS px of a canvas that is scaled already. */
export function drawCaption(
  canvas: CaptionCanvas,
  content: CaptionContent,
  top: number,
  width: number,
  { palette, fontFamily }: CaptionLook,
): void {
  const lines = layOut(canvas, content, width, fontFamily);
  canvas.fillStyle = palette.outside.hex;
  canvas.fillRect(0, top, width, lines.length * lineHeight + 2 * padding);
  canvas.fillStyle = palette.rule.hex;
  canvas.fillRect(0, top, width, 1);
  canvas.textBaseline = 'alphabetic';
  canvas.textAlign = 'left';
  lines.forEach(({ line, index }, row) => {
    canvas.font = fontOf(index, fontFamily);
    canvas.fillStyle = index < 3 ? palette.text.hex : palette.quietText.hex;
    canvas.fillText(line, padding, top + padding + (row + 0.75) * lineHeight);
  });
  const scale = scalePixels(content, width);
  if (content.scale === null || scale <= 0) return;
  const right = width - padding;
  canvas.fillStyle = palette.text.hex;
  canvas.fillRect(right - scale, top + padding + 3, scale, 2);
  canvas.font = fontOf(1, fontFamily);
  canvas.textAlign = 'right';
  canvas.fillText(`${content.scale.nanometres} nm at focus`, right, top + padding + 1.25 * lineHeight);
}
