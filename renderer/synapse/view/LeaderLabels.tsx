import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import { useElementSize } from '#renderer/body/useElementSize.ts';
import { textWidth } from '#renderer/curves/textWidth.ts';
import { useChartTheme } from '#renderer/curves/useChartTheme.ts';
import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import { type LabelRow, labelledFrom, labelRows } from './labelRows.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { useFollowPlayer } from './useFollowPlayer.ts';

export interface LeaderLabelsProps {
  readonly site: SynapseSite;
  readonly view: CameraView;
  readonly player: SynapsePlayer;
}

const inset = 10;
const gap = 6;

/** Names at the margins with a hairline to a part that is there now. A window without margins has none. */
export function LeaderLabels({ site, view, player }: LeaderLabelsProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const { width, height } = useElementSize(root);
  const { text, sans } = useChartTheme();
  const known = useRef('');
  const font = useMemo(
    () => ({ bold: `700 ${13 * text}px ${sans}`, quiet: `400 ${13 * text}px ${sans}` }),
    [text, sans],
  );
  const write = () => {
    const svg = drawing.current;
    if (!svg || !player.scene || width < labelledFrom) return;
    const rows = labelRows(player.moments[site], view, width, height, 20 * text);
    const next = JSON.stringify([rows, width, text]);
    if (next === known.current) return;
    known.current = next;
    svg.replaceChildren(
      ...rows.flatMap((row) => shapesOf(row, width, text, row.anchor ? font.bold : font.quiet)),
    );
  };
  useFollowPlayer(player, write);
  useLayoutEffect(write);
  return (
    <div className="leaders" ref={root} aria-hidden="true">
      {width >= labelledFrom ? <svg ref={drawing} width={width} height={height} /> : null}
    </div>
  );
}

const space = 'http://www.w3.org/2000/svg';

function shapesOf(
  { words, side, y, anchor }: LabelRow,
  width: number,
  scale: number,
  font: string,
): SVGElement[] {
  const isLeft = side === 'left';
  const label = element('text', {
    class: anchor ? 'leader-name' : 'leader-place',
    x: isLeft ? inset : width - inset,
    y: y + 4.5 * scale,
    'text-anchor': isLeft ? 'start' : 'end',
  });
  label.textContent = words;
  if (!anchor) return [label];
  const reach = inset + textWidth(words, font) + gap;
  const fromX = isLeft ? reach : width - reach;
  return [
    element('path', { class: 'leader-line', d: `M${fromX} ${y}L${anchor.x} ${anchor.y}` }),
    element('circle', { class: 'leader-dot', cx: anchor.x, cy: anchor.y, r: 2.6 }),
    label,
  ];
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
