import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { type CameraView, cameraPresets, trapView } from '#renderer/synapse/layout/cameraPresets.ts';
import { receptorPlacingsBelow } from '#renderer/synapse/layout/Placing.ts';
import { partProxyOf } from '#renderer/synapse/layout/partProxies.ts';
import { vesiclePlaces } from '#renderer/synapse/layout/places.ts';
import { writeCalciumChannel } from '#renderer/synapse/parts/writeCalciumChannel.ts';
import { writeCyclase } from '#renderer/synapse/parts/writeCyclase.ts';
import { writeDrug } from '#renderer/synapse/parts/writeDrug.ts';
import { writeGirk } from '#renderer/synapse/parts/writeGirk.ts';
import { writeFromAbove, writeHero } from '#renderer/synapse/parts/writeHero.ts';
import { writeLost } from '#renderer/synapse/parts/writeLost.ts';
import { writeScaffold } from '#renderer/synapse/parts/writeScaffold.ts';
import { writeTrapView } from '#renderer/synapse/parts/writeTrapView.ts';
import { writeVesicle } from '#renderer/synapse/parts/writeVesicle.ts';

/** Something of a part that can be set. */
export interface SpecimenControl {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly start: number;
  /** Words for a setting. */
  readonly words: (value: number) => string;
}

export type SpecimenValues = Readonly<Record<string, number>>;

/** One part by itself with what can be set of it. */
export interface SpecimenPart {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly view: CameraView;
  readonly hasLipids: boolean;
  readonly controls: readonly SpecimenControl[];
  readonly write: (sink: PartSink, values: SpecimenValues) => void;
}

const poseNames = ['open', 'trap shut', 'lower lobes together', 'active', 'active, with its G protein'];
const poseControl: SpecimenControl = {
  id: 'pose',
  label: 'Pose',
  from: 0,
  to: 4,
  step: 0.02,
  start: 0,
  words: (value) => {
    const [before, after] = [poseNames[Math.floor(value)]!, poseNames[Math.ceil(value)]!];
    return before === after ? before : `between ${before} and ${after}`;
  },
};
const boundControl: SpecimenControl = {
  id: 'bound',
  label: 'Baclofen',
  from: 0,
  to: 1,
  step: 1,
  start: 1,
  words: (value) => (value > 0 ? 'in the trap' : 'none'),
};
const openControl: SpecimenControl = {
  id: 'open',
  label: 'Pore',
  from: 0,
  to: 1,
  step: 0.02,
  start: 0,
  words: (value) => `${Math.round(value * 100)} % open`,
};
const stageControl: SpecimenControl = {
  id: 'stage',
  label: 'Stage',
  from: 0,
  to: 3,
  step: 0.02,
  start: 0,
  words: (value) =>
    value < 0.5 ? 'at rest, aside' : value < 1.5 ? 'docked' : value < 2.5 ? 'split' : 'whole again',
};

/** A part's place in a window, seen from the front and as large as it can be. */
const near = (id: string): CameraView => {
  const { centre, radius, a, b } = partProxyOf(id)!;
  const half = Math.hypot(a[0] - b[0], a[1] - b[1]) / 2;
  return {
    ...cameraPresets.hero,
    target: centre,
    viewHeight: 3 * (radius + half),
    minimumWidth: 2.4 * (radius + half),
  };
};
const beadRow: CameraView = { ...cameraPresets.hero, target: [0, 0, 0], viewHeight: 8, minimumWidth: 20 };

export const specimens: readonly SpecimenPart[] = [
  {
    id: 'receptor',
    title: 'GABA-B receptor',
    sentence:
      'Its four lobes are measured shapes. GB1 (blue) holds the drug; GB2 (amber) works on the G protein.',
    view: cameraPresets.hero,
    hasLipids: true,
    controls: [poseControl, boundControl],
    write: (sink, { pose = 0, bound = 0 }) => writeHero(sink, { pose, proteinStage: -1, isBound: bound > 0 }),
  },
  {
    id: 'trap',
    title: 'The trap of GB1',
    sentence:
      'Seen along its hinge, the upper lobe held still: the lower one swings by 27 degrees. Dashes: where it was.',
    view: trapView,
    hasLipids: false,
    controls: [poseControl, boundControl],
    write: (sink, { pose = 0, bound = 0 }) => writeTrapView(sink, pose, bound > 0, true),
  },
  {
    id: 'bundles',
    title: 'The bundles from above',
    sentence: 'At rest helix 5 faces helix 5; active, helix 6 faces helix 6. Helix 6 is darker.',
    view: cameraPresets['from-above'],
    hasLipids: false,
    controls: [poseControl],
    write: (sink, { pose = 0 }) => writeFromAbove(sink, pose),
  },
  {
    id: 'protein',
    title: 'G protein',
    sentence: 'Alpha (sky), beta and gamma (green). It docks at GB2, splits, and comes together again.',
    view: cameraPresets.hero,
    hasLipids: true,
    controls: [stageControl],
    write: (sink, { stage = 0 }) =>
      writeHero(sink, { pose: stage > 0.5 && stage < 2.5 ? 4 : 3, proteinStage: stage, isBound: true }),
  },
  {
    id: 'potassium-channel',
    title: 'Potassium channel (GIRK)',
    sentence:
      'Up to four beta-gammas in its sockets open it. Its pore is opened three times too wide, to be seen.',
    view: near('potassium-channel-2'),
    hasLipids: false,
    controls: [
      openControl,
      {
        id: 'sockets',
        label: 'Beta-gamma',
        from: 0,
        to: 4,
        step: 1,
        start: 0,
        words: (value) => `${value} of 4 sockets`,
      },
    ],
    write: (sink, { open = 0, sockets = 0 }) => writeGirk(sink, 2, open, sockets),
  },
  {
    id: 'calcium-channel',
    title: 'Calcium channel (CaV2)',
    sentence: 'A beta-gamma at its inner side keeps it shut. Its cap stands in the cleft.',
    view: near('calcium-channel-2'),
    hasLipids: false,
    controls: [
      openControl,
      {
        id: 'held',
        label: 'Beta-gamma',
        from: 0,
        to: 1,
        step: 1,
        start: 0,
        words: (value) => (value > 0 ? 'holds it' : 'none'),
      },
    ],
    write: (sink, { open = 0, held = 0 }) => writeCalciumChannel(sink, 2, open, held > 0),
  },
  {
    id: 'vesicle',
    title: 'Vesicle',
    sentence: 'Cut open towards the reader. Docked it holds 46 grains of glutamate; fused, what is left.',
    view: {
      ...cameraPresets.hero,
      target: [vesiclePlaces[2]!.x, vesiclePlaces[2]!.y, vesiclePlaces[2]!.z],
      viewHeight: 48,
    },
    hasLipids: false,
    controls: [
      {
        id: 'fusion',
        label: 'Fusion',
        from: 0,
        to: 1,
        step: 0.02,
        start: 0,
        words: (value) => (value === 0 ? 'docked' : value === 1 ? 'fused' : 'opening'),
      },
    ],
    write: (sink, { fusion = 0 }) => writeVesicle(sink, 2, fusion, Math.round(46 - 30 * fusion)),
  },
  {
    id: 'cyclase',
    title: 'Adenylyl cyclase',
    sentence: 'Twelve helices in the membrane and a pair of lobes below it. Known by its outline only.',
    view: near('cyclase-0'),
    hasLipids: false,
    controls: [],
    write: (sink) => writeCyclase(sink, 0),
  },
  {
    id: 'membrane',
    title: 'Membrane',
    sentence:
      'Two layers of lipids, 3.8 nm from head to head. Windows draw it as a plate, portraits lipid by lipid.',
    view: { ...cameraPresets.hero, target: [0, 0, 0], viewHeight: 12 },
    hasLipids: true,
    controls: [],
    write: () => {},
  },
  {
    id: 'scaffold',
    title: 'Plate of the receiving side',
    sentence: 'A thin scaffold under the membrane, opposite the place of release.',
    view: near('scaffold-0'),
    hasLipids: false,
    controls: [],
    write: writeScaffold,
  },
  {
    id: 'beads',
    title: 'Beads',
    sentence:
      'Baclofen, GABA, glutamate, calcium, potassium. In windows baclofen and ions are 4 times too large.',
    view: beadRow,
    hasLipids: false,
    controls: [],
    write: (sink) => {
      writeDrug(sink, 'drug', 0, -7, 0, 0, 0.9, 0.3, 0.3, 4);
      const row = [
        ['gaba', 1.15],
        ['glutamate', 0.95],
        ['calcium-ion', 0.9],
        ['potassium-ion', 0.87],
      ] as const;
      for (const [index, [role, radius]] of row.entries()) {
        sink.molecule(role, index);
        sink.part();
        sink.bead(-3 + index * 3.4, 0, 0, radius, role, 1);
      }
    },
  },
  {
    id: 'lost',
    title: 'Empty seat',
    sentence: 'Where a receptor was lost after long use: the outline of one at rest, dashed.',
    view: {
      ...cameraPresets.hero,
      target: [receptorPlacingsBelow[2]!.x, 4, receptorPlacingsBelow[2]!.z],
      viewHeight: 20,
    },
    hasLipids: false,
    controls: [],
    write: (sink) => writeLost(sink, false, 2),
  },
];
