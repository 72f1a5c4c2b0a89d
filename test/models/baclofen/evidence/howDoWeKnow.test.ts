import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkpoints } from '#models/baclofen/checkpoints.ts';
import { evidencePage, evidencePageCommand } from '#models/baclofen/evidence/evidencePage.ts';
import { measureCheckpoint } from '#models/baclofen/evidence/evidenceRow.ts';
import { mismatches } from '#models/baclofen/evidence/mismatches.ts';
import { laboratory } from '../laboratory.ts';

const rows = checkpoints.flatMap((checkpoint) => measureCheckpoint(checkpoint, laboratory.run));
const page = evidencePage(laboratory.model, rows);

describe('docs/how-do-we-know.md', () => {
  it('is what the checkpoints give today', () => {
    const kept = readFileSync('docs/how-do-we-know.md', 'utf8');
    expect(kept, `The page is stale; write it anew: ${evidencePageCommand}`).toBe(page);
  });

  it('shows every row once, and every failing one as failing', () => {
    const lines = page.split('\n').filter((line) => /^\| C\d+ \|/.test(line));
    expect(lines).toHaveLength(rows.length);
    const failing = rows.filter(({ verdict }) => verdict === 'outside').length;
    expect(lines.filter((line) => line.includes('**outside the band**'))).toHaveLength(failing);
    expect(page).toContain(`${failing} outside.`);
  });

  it('tells every known mismatch in its own words', () => {
    for (const { title } of mismatches) expect(page).toContain(`**${title}.**`);
  });

  it('lists every source that it cites, and no key is left without one', () => {
    const cited = new Set([...page.matchAll(/\[([a-z0-9-]+)\]/g)].map(([, key]) => key));
    const listed = new Set([...page.matchAll(/^- \[([a-z0-9-]+)\] /gm)].map(([, key]) => key));
    expect(listed).toEqual(cited);
  });
});
