import type { PartKind } from '#renderer/synapse/contract/PartSink.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';

/** A part of a window by kind and number, from 0; G proteins run on from those of the sending side to those of the receiving side. */
export interface NamedPart {
  readonly kind: PartKind;
  readonly index: number;
}

/** Common word first. Kinds of which a window holds one, or many alike, have no number. */
const names: Readonly<Record<PartKind, string>> = {
  'receptor-above': 'Receptor, sending side',
  'receptor-below': 'Receptor, receiving side',
  'g-protein': 'G protein',
  'calcium-channel': 'Calcium channel',
  'potassium-channel': 'Potassium channel',
  vesicle: 'Vesicle',
  cyclase: 'Adenylyl cyclase',
  'membrane-above': 'Membrane of the sending terminal',
  'membrane-below': 'Membrane of the receiving cell',
  scaffold: 'Plate under the membrane',
  drug: 'Baclofen',
  gaba: 'GABA',
  glutamate: 'Glutamate',
  'potassium-ion': 'Potassium ions',
  'calcium-ion': 'Calcium ions',
};

const numbered: ReadonlySet<PartKind> = new Set([
  'receptor-above',
  'receptor-below',
  'g-protein',
  'calcium-channel',
  'potassium-channel',
  'vesicle',
  'cyclase',
]);

/** "Receptor 3, sending side", "G protein 2, receiving side", "Baclofen". */
export function partName({ kind, index }: NamedPart): string {
  if (!numbered.has(kind)) return names[kind];
  if (kind === 'g-protein') {
    const isAbove = isProteinAbove(index);
    const number = isAbove ? index + 1 : index - sceneCounts.receptorsAbove + 1;
    return `${names[kind]} ${number}, ${isAbove ? 'sending' : 'receiving'} side`;
  }
  const [noun, side] = names[kind].split(', ');
  return `${noun} ${index + 1}${side ? `, ${side}` : ''}`;
}

export function isProteinAbove(index: number): boolean {
  return index < sceneCounts.receptorsAbove;
}
