import { describe, expect, it } from 'vitest';
import { EvidenceTable } from '#renderer/evidence/EvidenceTable.tsx';
import { filterChoices } from '#renderer/evidence/evidenceFilters.ts';
import { mount } from '../controls/mount.tsx';
import { sampleOpening, sampleRow } from './sampleEvidence.ts';

const inside = sampleRow();
const outside = sampleRow({
  key: 'C1.2',
  title: 'Time of the peak',
  value: 3,
  valueWords: '3',
  band: { from: 0.75, to: 2 },
  publishedValue: 1.4,
  verdict: 'outside',
});
const tuned = sampleRow({
  key: 'C20.1',
  checkpoint: 'C20',
  group: 'In the brain stem',
  title: 'Index after 150 mg',
  grade: 'illustrative',
  standing: 'recalled',
  origin: 'tuned',
  verdict: 'tuned',
});
const rows = [inside, outside, tuned];
const measured = new Map(rows.map((row) => [row.key, row]));

const table = (filter: Parameters<typeof EvidenceTable>[0]['filter'], found = measured) =>
  mount(<EvidenceTable opening={sampleOpening(rows)} measured={found} filter={filter} isDone />).container;

const titles = (container: HTMLElement) =>
  [...container.querySelectorAll('.evidence-open')].map((button) => button.textContent?.trim());

describe('the column of strips', () => {
  it('stands by group, with a verdict in words on every row', () => {
    const container = table('all');
    const groups = [...container.querySelectorAll('.evidence-group')].map((one) => one.textContent);
    expect(groups).toEqual(['Tablets in the blood', 'In the brain stem']);
    const verdicts = [...container.querySelectorAll('.verdict')].map((one) => one.textContent);
    expect(verdicts).toEqual(['inside the band', 'outside the band', 'inside, tuned to it']);
  });

  it('draws a dot inside, a cross outside, and a ring where the model was built on it', () => {
    const container = table('all');
    expect(container.querySelectorAll('.strip-dot')).toHaveLength(1);
    expect(container.querySelectorAll('.strip-cross')).toHaveLength(1);
    expect(container.querySelectorAll('.strip-ring')).toHaveLength(1);
    expect(container.querySelector('.strip')?.getAttribute('aria-label')).toBe(
      'Band 105\u2013185, published 139, ours 151',
    );
  });

  it('says that a source is recalled beside the grade', () => {
    const grades = [...table('all').querySelectorAll('.evidence-grade')].map((one) => one.textContent);
    expect(grades.at(-1)).toBe('illustrative, recalled');
  });

  it('shows the failing rows alone, and says so when there is none', () => {
    expect(titles(table('outside'))).toEqual(['Time of the peak ng/mL']);
    const none = table('outside', new Map([[inside.key, inside]]));
    expect(none.textContent).toBe('No row lies outside its band.');
  });

  it('counts what each choice of rows holds', () => {
    expect(filterChoices(rows, measured).map(({ label }) => label)).toEqual([
      'All 3',
      'Outside 1',
      'Tuned 1',
      'Illustrative 1',
    ]);
  });

  it('leaves a row that is not measured yet without a verdict', () => {
    const container = table('all', new Map());
    expect(container.querySelectorAll('.verdict')).toHaveLength(0);
    expect(container.querySelectorAll('.strip-published')).toHaveLength(3);
  });
});
