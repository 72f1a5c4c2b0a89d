import type { EvidenceGrade } from '#models/language/model.ts';
import type { PartKind } from '#renderer/synapse/contract/PartSink.ts';
import { type NamedPart, partName } from './partNames.ts';

/** What is said about a part whatever the run: one sentence, and what its shape or its number rests on. */
export interface PartFact {
  readonly name: string;
  readonly sentence: string;
  readonly source: string;
  /** Of the number beside it: measured in people or tissue, derived from that, or illustrative. */
  readonly grade: EvidenceGrade;
}

type KindFact = Omit<PartFact, 'name'>;

const facts: Readonly<Record<PartKind, KindFact>> = {
  'receptor-above': {
    sentence:
      'A pair: GB1 shuts on the drug, GB2 stays open and works on the G protein. A trap is shut or open; occupancy is the share that is shut now.',
    source: 'Shape measured: PDB 7C7S, 6UOA, 6UO9, 7C7Q. Occupancy: the model.',
    grade: 'derived',
  },
  'receptor-below': {
    sentence:
      'The same pair in the receiving cell, which needs more drug. Shut is not yet active: the lower parts flicker.',
    source: 'Shape measured: PDB 7C7S, 6UOA, 6UO9, 7C7Q. Occupancy: the model.',
    grade: 'illustrative',
  },
  'g-protein': {
    sentence:
      'The relay: an active receptor splits it, and its halves work on other molecules. The drug itself touches no channel.',
    source: 'Shape and place measured: PDB 7EB2. Times: slow motion.',
    grade: 'illustrative',
  },
  'calcium-channel': {
    sentence:
      'Lets calcium in when an impulse comes. G beta-gamma makes it open less; this is thought to lead in treatment.',
    source: 'Calcium entry falls by 40 % at most (PMC3971658). Size recalled, give or take 15 %.',
    grade: 'illustrative',
  },
  'potassium-channel': {
    sentence: 'Up to four G beta-gamma open it, and potassium leaves. It stands in the receiving cell only.',
    source: 'Four sockets: doi nature12241; together: PMC4866826. Size recalled, give or take 15 %.',
    grade: 'illustrative',
  },
  vesicle: {
    sentence:
      'A store of glutamate, 39.5 nm across. An impulse opens some of the docked ones; which is chance.',
    source: 'Size measured in people. Release: calcium to the power 3.5 (recalled: 3 to 4).',
    grade: 'illustrative',
  },
  cyclase: {
    sentence: 'Makes cAMP. G alpha slows it, over seconds to minutes, far slower than the channels.',
    source: 'Outline only, size recalled. Level chosen.',
    grade: 'illustrative',
  },
  'membrane-above': {
    sentence:
      'Two layers of lipids, 3.8 nm from head to head. GABA-B receptors stand at the edge of the place of release.',
    source: 'Outer heads measured: PDB 6WIV, 6W2X; inner by symmetry.',
    grade: 'measured',
  },
  'membrane-below': {
    sentence:
      'The same two layers. A handful of ions moves the potential by a few mV; the cell is not emptied.',
    source: 'Change of 2 to 11 mV, recalled from slices.',
    grade: 'illustrative',
  },
  scaffold: {
    sentence: 'A dense plate that holds the receiving side together opposite the place of release.',
    source: 'Outline only.',
    grade: 'illustrative',
  },
  drug: {
    sentence:
      'Free baclofen walks at random; most visits to a trap come to nothing. Drawn 4 times too large.',
    source: 'Level: the model. Half of 60 beads stand for 1 µM.',
    grade: 'derived',
  },
  gaba: {
    sentence: 'The body’s own transmitter of these receptors; a few are always about.',
    source: 'The same number in every state: chosen.',
    grade: 'illustrative',
  },
  glutamate: {
    sentence: 'What the impulse passes on. One grain stands for many molecules, and fades by count.',
    source: 'Counts chosen; release: the model and the relations beside it.',
    grade: 'illustrative',
  },
  'potassium-ion': {
    sentence:
      'Leaves the cell through open channels. Drawn 4 times too large, on a track in front of the channel.',
    source: 'Flow capped for the eye; the count of open channels is the number.',
    grade: 'illustrative',
  },
  'calcium-ion': {
    sentence:
      'Enters the terminal with the impulse. Drawn 4 times too large, on a track in front of the channel.',
    source: 'Flow capped for the eye; calcium entry is the number.',
    grade: 'illustrative',
  },
};

/** What is known of a part. */
export function partFact(part: NamedPart): PartFact {
  return { name: partName(part), ...facts[part.kind] };
}
