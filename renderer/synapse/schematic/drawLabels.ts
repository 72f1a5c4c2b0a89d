import type { SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import { partProxyOf } from '#renderer/synapse/layout/partProxies.ts';
import { windowGeometry } from '#renderer/synapse/layout/places.ts';
import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';

/** Names of parts and places, as the drawing writes them. */
export interface LabelWords {
  readonly vesicle: string;
  readonly receptor: string;
  readonly protein: string;
  readonly calciumChannel: string;
  readonly potassiumChannel: string;
  readonly sendingSide: string;
  readonly receivingSide: string;
}

export interface LabelDrawing {
  readonly words: LabelWords;
  readonly moment: SynapseMoment;
  readonly camera: CameraView;
  readonly palette: SynapsePalette;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

const leastMargin = 120;
// Half a character for each letter at 13 px bold: near enough for a leader's start.
const characterPixels = 7.1;
const gap = 8;

interface Label {
  readonly words: string;
  readonly anchor: readonly [number, number, number];
  readonly side: 'left' | 'right';
}

/** Leader labels in the side margins; nothing where the frame leaves no margin. Anchors are things that are there now. */
export function drawLabels(drawing: LabelDrawing): readonly VectorElement[] {
  const { palette, widthPixels, heightPixels, words } = drawing;
  const camera = new CameraFrame(drawing.camera, widthPixels, heightPixels);
  const margin = (widthPixels - windowGeometry.fullWidth * camera.pixelsPerNanometreAtTarget) / 2;
  if (margin < leastMargin) return [];
  const point = new Float64Array(4);
  const labels = labelsOf(drawing).map((label) => {
    camera.project(label.anchor[0], label.anchor[1], label.anchor[2], point);
    return { ...label, x: point[0]!, y: point[1]! };
  });
  const leaders = labels.map(({ words: text, side, x, y }) => {
    const near = 12 + text.length * characterPixels + gap;
    const start = side === 'left' ? near : widthPixels - near;
    return vector('g', {}, [
      vector('path', {
        fill: 'none',
        stroke: palette.text.hex,
        'stroke-width': 1.1,
        d: `M${decimal(start)} ${decimal(y)}H${decimal(x)}`,
      }),
      vector('circle', { cx: decimal(x), cy: decimal(y), r: 2.6, fill: palette.text.hex }),
      vector(
        'text',
        {
          x: decimal(side === 'left' ? 12 : widthPixels - 12),
          y: decimal(y + 4.5),
          fill: palette.text.hex,
          'font-size': 13,
          'font-weight': 700,
          'text-anchor': side === 'left' ? 'start' : 'end',
        },
        text,
      ),
    ]);
  });
  const places = [
    { text: words.sendingSide, y: 36 },
    { text: words.receivingSide, y: -22 },
  ].map(({ text, y }) => {
    camera.project(0, y, 0, point);
    return vector(
      'text',
      { x: 12, y: decimal(point[1]!), fill: palette.quietText.hex, 'font-size': 13 },
      text,
    );
  });
  return [...leaders, ...places];
}

function labelsOf({ words, moment }: LabelDrawing): readonly Label[] {
  const firstLeft = [0, 1, 4, 2, 5, 3].find((i) => moment.above.isLost[i] === 0);
  const anchorOf = (id: string, lift: number): readonly [number, number, number] => {
    const centre = partProxyOf(id)?.centre ?? [0, 0, 0];
    return [centre[0], centre[1] + lift, centre[2]];
  };
  return [
    { words: words.vesicle, anchor: [-60, 50, 0], side: 'left' },
    ...(firstLeft === undefined
      ? []
      : [
          {
            words: words.receptor,
            anchor: anchorOf(`receptor-above-${firstLeft}`, -4),
            side: 'left' as const,
          },
        ]),
    { words: words.protein, anchor: anchorOf('g-protein-6', 0), side: 'left' },
    { words: words.calciumChannel, anchor: anchorOf('calcium-channel-2', -5.5), side: 'right' },
    { words: words.potassiumChannel, anchor: anchorOf('potassium-channel-3', -3), side: 'right' },
  ];
}
