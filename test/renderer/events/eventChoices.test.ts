import { describe, expect, it } from 'vitest';
import { dosingSentences } from '#models/dosing/dosingSentences.ts';
import { loadLaboratory } from '#models/simulate.ts';
import { eventChoices, eventGroups } from '#renderer/events/eventChoices.ts';
import { eventMarks } from '#renderer/events/eventMarks.ts';
import { eventRegimen } from '#renderer/events/eventRegimen.ts';
import { eventRows } from '#renderer/events/eventRows.ts';
import { readEventLine } from '#renderer/worker/armEvents.ts';
import { sentenceHelp } from '#renderer/worker/sentenceHelp.ts';

const opened = loadLaboratory('interpreter');
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { model } = opened.value;
const help = sentenceHelp(model);
const choices = eventChoices(model, help.exampleSentences);
const choice = (name: string) => choices.find((one) => one.name === name)!;

describe('what the model file lets happen', () => {
  it('offers every input and every setting once, in the order of the groups', () => {
    expect(choices.map(({ name }) => name).toSorted()).toEqual(
      [...model.inputs, ...model.settings].map(({ name }) => name).toSorted(),
    );
    const groups = choices.map(({ group }) => eventGroups.indexOf(group));
    expect(groups).toEqual(groups.toSorted((one, other) => one - other));
  });

  it('begins each form with a value that a sentence can say and that is read back to the same rows', () => {
    for (const one of choices) {
      const rows = eventRows(one, { atHours: 12, untilHours: null, numbers: {} });
      const sentence = dosingSentences(rows, model).join('; ');
      const read = readEventLine(model, { name: 'line', sentence }, 48);
      expect(read.ok ? read.value : read.problems, sentence).toEqual(rows);
    }
  });

  it('changes what it offers to change', () => {
    for (const { returnsTo, fields } of choices) {
      if (returnsTo !== null) expect(fields[0]?.value).not.toBe(returnsTo);
    }
  });

  it('gives dialysis its hours and drainage its volume over a time', () => {
    const dialysis = choice('dialysis').rowsAt(24, { amount: 4 });
    expect(dialysis).toMatchObject([{ time: 24, cmt: 'dialysis', amt: 4, rate: 1 }]);
    const drainage = choice('csf_drain').rowsAt(6, { amount: 30, overHours: 2 });
    expect(drainage).toMatchObject([{ time: 6, cmt: 'csf_drain', amt: 30, rate: 15 }]);
  });

  it('reprogrammes the pump a day at a time', () => {
    expect(choice('pump').rowsAt(30, { ratePerDay: 600 })).toMatchObject([{ cmt: 'pump', amt: 0, rate: 25 }]);
  });

  it('ends a treatment where it is told to', () => {
    const treatment = choices.find(({ returnsTo }) => returnsTo !== null)!;
    const rows = eventRows(treatment, { atHours: 24, untilHours: 36, numbers: {} });
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ time: 36, evid: 5, amt: treatment.returnsTo });
    expect(eventRows(treatment, { atHours: 24, untilHours: 20, numbers: {} })).toHaveLength(1);
  });
});

describe('to whom something happens, by its own sense', () => {
  const regimenOf = (sentence: string) => {
    const read = readEventLine(model, { name: 'line', sentence }, 48);
    if (!read.ok) throw new Error(read.problems[0]?.reason);
    return eventRegimen(read.value, model, help.regimenInputs);
  };

  it.each([
    ['450 mg by mouth at 20 h', 'tablets'],
    ['100 µg into the spinal fluid at 20 h', 'pump'],
    ['stop the pump at 20 h', 'pump'],
    ['dialysis for 4 h at 20 h', null],
    ['drain 30 mL of spinal fluid over 1 h at 6 h', null],
    ['set ventilation to on at 6 h', null],
    ['20 mg by mouth at 5 h; stop the pump at 6 h', null],
  ])('%s: %s', (sentence, regimen) => {
    expect(regimenOf(sentence)).toBe(regimen);
  });
});

describe('marks on the axis', () => {
  const event = (sentence: string, regimen: string | null) => {
    const read = readEventLine(model, { name: 'line', sentence }, 48);
    if (!read.ok) throw new Error(read.problems[0]?.reason);
    return { id: 1, sentence, regimen, rows: read.value, draft: null };
  };

  it('stand at every repetition up to the end of the run', () => {
    const marks = eventMarks(model, [event('20 mg by mouth every 8 h from 30 h, 9 doses', 'tablets')], 48);
    expect(marks.map(({ timeHours }) => timeHours)).toEqual([30, 38, 46]);
    expect(marks[0]).toMatchObject({
      route: 'tablets',
      words: '20 mg by mouth every 8 h from 30 h, 9 doses',
    });
  });

  it('have no route where something happens to both', () => {
    expect(eventMarks(model, [event('dialysis for 4 h at 20 h', null)], 48)).toMatchObject([{ route: null }]);
  });
});
