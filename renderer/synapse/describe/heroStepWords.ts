import { type HeroStepId, heroTimeline } from '#renderer/synapse/dynamics/heroStory.ts';

/** The caption of a step of the hero's story. `time` is what it takes in life, as far as known. */
export interface HeroStepWords {
  readonly title: string;
  readonly sentence: string;
  readonly time: string;
  readonly source: string;
}

const words: Readonly<Record<HeroStepId, HeroStepWords>> = {
  open: {
    title: 'The trap is open',
    sentence: 'Both traps of the pair stand open; below, the bundles face each other with TM5.',
    time: 'rest',
    source: 'PDB 7C7S, 2.9 Å.',
  },
  docked: {
    title: 'The drug docks',
    sentence: 'Baclofen comes by chance, and mostly leaves again. Now it rests on the upper lobe of GB1.',
    time: 'microseconds to milliseconds a visit',
    source: 'Pocket: PDB 7C7Q. Visits: a drawing of chance, not data.',
  },
  'trap-shut': {
    title: 'The trap of GB1 shuts',
    sentence:
      'The lower lobe swings by 26 degrees. Contacts between the two halves have not yet changed; GB2 stays open.',
    time: 'milliseconds, from related receptors; not measured here',
    source: 'PDB 6UOA, 6.3 Å, with another agonist.',
  },
  'lower-lobes': {
    title: 'The lower lobes meet',
    sentence: 'They come together by 0.8 nm while the upper lobes keep their distance.',
    time: 'milliseconds',
    source: 'PDB 6UO9, 4.8 Å, with another agonist.',
  },
  'bundles-roll': {
    title: 'The bundles roll',
    sentence:
      'Both turn by about 38 degrees and slide past each other: TM5 on TM5 becomes TM6 on TM6. No helix swings out. This state comes and goes.',
    time: '10 to 20 ms in a related receptor, recalled',
    source: 'PDB 7C7Q, 3.0 Å, with baclofen and a helper drug (rac-BHFF).',
  },
  'protein-docks': {
    title: 'A G protein docks',
    sentence: 'It meets the inner end of GB2, which now keeps active, and trades GDP for GTP.',
    time: 'under 100 ms',
    source: 'PDB 7EB2, 3.5 Å, with the helper drug.',
  },
  'protein-splits': {
    title: 'It splits',
    sentence: 'G alpha and G beta-gamma part and drift along the membrane, each to its own work.',
    time: '0.3 to 0.5 s, recalled',
    source: 'Paths are drawn, not measured.',
  },
  effect: {
    title: 'The halves work',
    sentence:
      'Beta-gamma slows calcium channels in the terminal and opens potassium channels in the receiving cell; G alpha slows cAMP. The drug touched none of them.',
    time: 'calcium 0.2 s; potassium peaks after 150 to 250 ms',
    source: 'Neuron 12:97; PMC1192277.',
  },
  'drug-leaves': {
    title: 'The drug leaves',
    sentence: 'The trap opens and the pair goes back to rest, while the split halves still work.',
    time: 'the effect on calcium outlasts it by about 3 s',
    source: 'Neuron 12:97.',
  },
  'protein-meets': {
    title: 'The halves meet again',
    sentence: 'G alpha has cut its GTP to GDP, takes beta-gamma back, and the channels are free.',
    time: 'about 1 s with the proteins that speed it, recalled',
    source: 'PMC4135351 for potassium channels.',
  },
};

/** @throws RangeError for a step that the story does not have (a programmer fault) */
export function heroStepWords(index: number): HeroStepWords {
  const step = heroTimeline[index];
  if (!step) throw new RangeError(`The story has no step ${index}.`);
  return words[step.id];
}
