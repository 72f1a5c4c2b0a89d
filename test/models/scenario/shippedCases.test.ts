import { describe, expect, it } from 'vitest';
import baclofenText from '#models/baclofen/baclofen.yaml?raw';
import { readModel } from '#models/language/readModel.ts';
import { readCase } from '#models/scenario/readCase.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';

const model = readModel(baclofenText, 'baclofen.yaml');

describe('the cases that ship', () => {
  it('contain tablets against the pump', () => {
    expect(shippedCases.map(({ id }) => id)).toContain('oral-vs-intrathecal');
  });

  it.each(shippedCases)('$id reads without a problem and is listed as it is', ({ id, title, file, text }) => {
    if (!model.ok) throw new Error('The shipped model has problems.');
    const read = readCase(text, file, model.value);
    expect(read).toMatchObject({ ok: true, value: { id, title } });
    expect(file).toBe(`assets/cases/${id}.yaml`);
  });
});
