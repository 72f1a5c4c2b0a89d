import { expect, it } from 'vitest';
import { checkpoints } from '#models/baclofen/checkpoints.ts';
import { evidenceRows } from '#models/baclofen/evidence/evidenceRow.ts';
import { evidenceCsv } from '#models/exchange/evidenceCsv.ts';
import { laboratory } from '../baclofen/laboratory.ts';

it('the checkpoints as measured are one row for each published value, with open ends of bands empty', () => {
  const [first, open] = [
    checkpoints.find(({ id }) => id === 'C1')!,
    checkpoints.find(({ id }) => id === 'C15')!,
  ];
  const rows = [first, open].map((checkpoint) => ({
    ...evidenceRows(checkpoint)[0]!,
    value: 151.25,
    valueWords: '151',
    verdict: 'inside' as const,
  }));
  const [head, one, other] = evidenceCsv(laboratory.model, rows).split('\n');
  expect(head).toBe(
    'checkpoint,question,input,unit,published,published_value,band_from,band_to,model_value,verdict,grade,standing,sources,note',
  );
  expect(one).toContain('C1,Peak in blood after 10 mg by mouth,');
  expect(one).toContain(
    ',139,105,185,151.25,inside the band,measured,found,"Korean bioequivalence study 2017, ',
  );
  expect(other).toMatch(/^C15,.*,,,5,151\.25,/);
});
