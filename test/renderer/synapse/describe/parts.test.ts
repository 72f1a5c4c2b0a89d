import { describe, expect, it } from 'vitest';
import { type PartKind, partKinds } from '#renderer/synapse/contract/PartSink.ts';
import { accuracyNote } from '#renderer/synapse/describe/accuracyNote.ts';
import { heroStepWords } from '#renderer/synapse/describe/heroStepWords.ts';
import { partFact } from '#renderer/synapse/describe/partFacts.ts';
import { partName } from '#renderer/synapse/describe/partNames.ts';
import { partNumber } from '#renderer/synapse/describe/partNumber.ts';
import { pictureNote } from '#renderer/synapse/describe/sceneNotes.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { heroTimeline } from '#renderer/synapse/dynamics/heroStory.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import { frameOf } from '../synapseFrames.ts';

const moment = createMoment();

function numberOf(kind: PartKind, index: number, frame = frameOf()): string {
  writeMoment(moment, frame, 0, 1, { isStill: true });
  return partNumber({ kind, index }, frame, moment);
}

const everyWord = [
  ...accuracyNote.flatMap(({ title, sentences }) => [title, ...sentences]),
  ...partKinds.flatMap((kind) => Object.values(partFact({ kind, index: 0 }))),
  ...heroTimeline.flatMap((_, index) => Object.values(heroStepWords(index))),
].join(' ');

describe('a part', () => {
  it.each(partKinds)('has a name, a sentence and a source: %s', (kind) => {
    const { name, sentence, source } = partFact({ kind, index: 0 });
    expect(name).not.toBe('');
    expect(sentence).toMatch(/\.$/);
    expect(source).toMatch(/\.$/);
  });

  it('is numbered from 1, G proteins on each side anew', () => {
    expect(partName({ kind: 'receptor-below', index: 7 })).toBe('Receptor 8, receiving side');
    expect(partName({ kind: 'g-protein', index: 5 })).toBe('G protein 6, sending side');
    expect(partName({ kind: 'g-protein', index: 6 })).toBe('G protein 1, receiving side');
    expect(partName({ kind: 'drug', index: 0 })).toBe('Baclofen');
  });

  it('tells what it does now, with the number of its kind and its unit', () => {
    const full = frameOf({ receptorOccupancyPre: 1, receptorOccupancyPost: 1, baclofenMicromolar: 2.6 });
    expect(numberOf('receptor-above', 0, full)).toBe(
      'holds drug, active now; 6 of 6 receptors hold drug (occupancy 1.0)',
    );
    expect(numberOf('receptor-above', 0)).toBe('open; 0 of 6 receptors hold drug (occupancy 0)');
    expect(numberOf('receptor-below', 0, frameOf({ surfaceReceptorFraction: 0.65 }))).toMatch(
      /^lost from the surface; 0 of 5/,
    );
    expect(numberOf('membrane-below', 0, full)).toBe('−73 mV');
    expect(numberOf('drug', 0, full)).toBe('2.6 µM; 43 of 60 beads');
    expect(numberOf('cyclase', 0, full)).toBe('cAMP 50 % of rest');
    expect(numberOf('g-protein', 0, full)).toMatch(/^split/);
    expect(numberOf('g-protein', 13, full)).toBe('split; one half goes to a channel');
    expect(numberOf('vesicle', 9)).toBe('in reserve; release 100 % of rest');
    expect(
      [0, 1, 2, 3, 4, 5].map((index) => numberOf('calcium-channel', index, full).split(';')[0]).sort(),
    ).toEqual(['held shut', 'held shut', 'held shut', 'open now', 'open now', 'open now']);
    for (let index = 0; index < 8; index += 1)
      if (numberOf('potassium-channel', index, full).startsWith('open now'))
        expect(numberOf('potassium-channel', index, full)).toMatch(/4 of 4 sockets taken; 7 of 8 open$/);
  });
});

describe('what is said of accuracy', () => {
  it.each([
    '7C7S',
    '6UOA',
    '6UO9',
    '7C7Q',
    '7EB2',
    'SKF97541',
    'rac-BHFF',
    'rigid',
    'KCTD',
    'Sugars',
    '4 times too large',
    '1/20',
    'give or take 15 %',
    'related receptors',
    'coiled coil',
    'model output',
  ])('names %s', (word) => {
    expect(accuracyNote.flatMap(({ sentences }) => sentences).join(' ')).toContain(word);
  });

  it('keeps clear of common errors', () => {
    expect(everyWord).not.toMatch(/chloride|Cl-/i);
    expect(everyWord).not.toMatch(/both traps (close|shut)/i);
    expect(everyWord).not.toMatch(/TM6 (swings|moves) out/i);
    expect(everyWord).not.toMatch(/% (shut|closed)/i);
    expect(everyWord).toContain('The drug itself touches no channel');
    expect(everyWord).toContain('Shut is not yet active');
    expect(everyWord).toContain('receiving cell only');
    expect(everyWord).toContain('thought to');
    expect(everyWord).toContain('Inhibitory terminals');
    expect(everyWord).toContain('the cell is not emptied');
    expect(everyWord).not.toContain('!');
  });

  it('burns scale, speed and structures into a picture', () => {
    expect(pictureNote('1/20')).toBe(
      'Ions and drug 4 times too large; slow motion 1/20; stylised from PDB 7C7S, 6UOA, 6UO9, 7C7Q, 7EB2.',
    );
  });
});
