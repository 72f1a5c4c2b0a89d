import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';

/** The shape that stands for a part in the legend; drawn as in the windows, without their depth. */
export type LegendShape =
  | 'receptor'
  | 'drug'
  | 'bead'
  | 'bean'
  | 'disc'
  | 'barrel'
  | 'tall-barrel'
  | 'vesicle'
  | 'slab'
  | 'plate'
  | 'dashes'
  | 'charge';

export interface LegendRow {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly shape: LegendShape;
  /** The colours that go on while the row is emphasised; the first is the shape's own. */
  readonly roles: readonly ColourRole[];
}

export const legendRows: readonly LegendRow[] = [
  { id: 'gb1', name: 'GB1', words: 'holds the drug; its trap shuts', shape: 'receptor', roles: ['gb1'] },
  {
    id: 'gb2',
    name: 'GB2',
    words: 'works on the G protein; its trap stays open',
    shape: 'receptor',
    roles: ['gb2'],
  },
  { id: 'drug', name: 'Baclofen', words: '4 times too large', shape: 'drug', roles: ['drug', 'drug-ring'] },
  { id: 'gaba', name: 'GABA', words: 'the receptor\u2019s own key', shape: 'bead', roles: ['gaba'] },
  {
    id: 'alpha',
    name: 'G alpha',
    words: 'frees the other half, slows cAMP',
    shape: 'bean',
    roles: ['g-alpha'],
  },
  {
    id: 'beta',
    name: 'G beta-gamma',
    words: 'slows calcium channels, opens potassium channels',
    shape: 'disc',
    roles: ['g-beta', 'g-gamma'],
  },
  {
    id: 'calcium',
    name: 'Calcium channel',
    words: 'lets calcium in at an impulse',
    shape: 'tall-barrel',
    roles: ['calcium-channel', 'calcium-ion', 'calcium-beta'],
  },
  {
    id: 'potassium',
    name: 'Potassium channel',
    words: 'lets potassium out; receiving side only',
    shape: 'barrel',
    roles: ['potassium-channel', 'potassium-ion'],
  },
  {
    id: 'vesicle',
    name: 'Vesicle, glutamate',
    words: 'what is passed on',
    shape: 'vesicle',
    roles: ['vesicle', 'glutamate'],
  },
  {
    id: 'cyclase',
    name: 'Adenylyl cyclase',
    words: 'makes cAMP, less while G alpha works',
    shape: 'bean',
    roles: ['cyclase', 'cyclic-amp'],
  },
  {
    id: 'membrane',
    name: 'Membrane',
    words: 'two layers of lipids, 3.8 nm',
    shape: 'slab',
    roles: ['lipid-head', 'lipid-head-shade', 'lipid-tail'],
  },
  {
    id: 'scaffold',
    name: 'Plate',
    words: 'holds the receiving side together',
    shape: 'plate',
    roles: ['scaffold'],
  },
  {
    id: 'lost',
    name: 'Empty seat',
    words: 'a receptor lost after long use',
    shape: 'dashes',
    roles: ['lost'],
  },
  {
    id: 'charge',
    name: 'Charge',
    words: 'larger where the potential is',
    shape: 'charge',
    roles: ['charge'],
  },
];
