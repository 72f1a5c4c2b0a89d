import type { PartKind } from '#renderer/synapse/contract/PartSink.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';

/** A part by kind and number, in either window. */
export interface PartName {
  readonly kind: PartKind;
  readonly index: number;
}

export interface PartGroup {
  readonly title: string;
  readonly parts: readonly PartName[];
}

const all = (kind: PartKind, count: number, from = 0): readonly PartName[] =>
  Array.from({ length: count }, (_, index) => ({ kind, index: from + index }));

const { receptorsAbove, receptorsBelow } = sceneCounts;

/** Every part that has a name, in the order in which a signal passes them. */
export const partGroups: readonly PartGroup[] = [
  { title: 'Vesicles', parts: all('vesicle', sceneCounts.dockedVesicles) },
  { title: 'Receptors of the sending terminal', parts: all('receptor-above', receptorsAbove) },
  { title: 'G proteins of the sending terminal', parts: all('g-protein', receptorsAbove) },
  { title: 'Calcium channels', parts: all('calcium-channel', sceneCounts.calciumChannels) },
  { title: 'Receptors of the receiving cell', parts: all('receptor-below', receptorsBelow) },
  { title: 'G proteins of the receiving cell', parts: all('g-protein', receptorsBelow, receptorsAbove) },
  { title: 'Potassium channels', parts: all('potassium-channel', sceneCounts.potassiumChannels) },
  { title: 'Adenylyl cyclase', parts: all('cyclase', sceneCounts.cyclases) },
  {
    title: 'Membranes and plate',
    parts: [
      { kind: 'membrane-above', index: 0 },
      { kind: 'membrane-below', index: 0 },
      { kind: 'scaffold', index: 0 },
    ],
  },
  {
    title: 'What moves',
    parts: (['drug', 'gaba', 'glutamate', 'calcium-ion', 'potassium-ion'] as const).map((kind) => ({
      kind,
      index: 0,
    })),
  },
];
