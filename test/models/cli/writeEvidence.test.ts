import { describe, expect, it } from 'vitest';
import type { OutgoingFile } from '#models/exchange/runFiles.ts';
import { main } from '#models/terminal/main.ts';

async function open(args: readonly string[], refusal: string | null = null) {
  const complaints: string[] = [];
  const written: OutgoingFile[] = [];
  const code = await main(args, {
    print: () => undefined,
    complain: (line) => void complaints.push(line),
    readText: (path) => ({ failure: `${path}: there is no such file or folder.` }),
    writeFiles: (files) => {
      if (refusal === null) written.push(...files);
      return refusal;
    },
  });
  return { code, complaints, written };
}

describe('writing "How do we know?"', () => {
  it('runs every checkpoint into one page', async () => {
    const { code, written } = await open(['--evidence', 'page.md']);
    expect(code).toBe(0);
    expect(written.map(({ name }) => name)).toEqual(['page.md']);
    expect(written[0]?.contents).toMatch(/^# How do we know\?\n\n\*\*\d+ published values\./);
  });

  it('stands alone', async () => {
    const { code, complaints, written } = await open(['--evidence', 'page.md', '--hours', '2']);
    expect([code, written]).toEqual([2, []]);
    expect(complaints).toEqual([
      'error option-alone at command-line:1:4: --evidence stands alone; leave out --hours.',
    ]);
  });

  it('says why the page cannot be written', async () => {
    const { code, complaints } = await open(['--evidence', 'no/page.md'], 'no/page.md: access is denied.');
    expect(code).toBe(2);
    expect(complaints).toEqual([
      expect.stringMatching(/^error cannot-write at command-line:1:2: no\/page\.md/),
    ]);
  });
});
