import type { Model, Source } from '#models/language/model.ts';
import { groupTitles } from './evidenceGroups.ts';
import { evidenceHeadline } from './evidenceHeadline.ts';
import type { MeasuredRow } from './evidenceRow.ts';
import { type Mismatch, mismatches } from './mismatches.ts';
import { verdictWords } from './verdict.ts';

/** The command that writes the page anew; the page and the test that keeps it fresh both name it. */
export const evidencePageCommand = 'npm run -s simulate -- --evidence docs/how-do-we-know.md';

const columns = ['No.', 'Question', 'Input', 'Published', 'Band', 'Ours', 'Verdict', 'Evidence', 'Sources'];

/** "How do we know?" as a Markdown page: every row as measured, what does not match, and every source that is cited. */
export function evidencePage(model: Model, rows: readonly MeasuredRow[]): string {
  const { title, lede } = evidenceHeadline(rows.map(({ verdict }) => verdict));
  const cited = new Set([...rows, ...mismatches].flatMap(({ sources }) => sources));
  const blocks = [
    '# How do we know?',
    `**${title}**`,
    lede,
    `${model.statement} This page is written by \`${evidencePageCommand}\`, which runs model ${model.id} ${model.version}; do not edit it by hand.`,
    'A value that was put into the model says "by construction", one that helped to choose a parameter "tuned to it"; that the model meets these shows only that it was built as meant. An illustrative row has no measurement in people behind it. A recalled value was not found again in print.',
    ...groupTitles.flatMap((group) =>
      groupBlocks(
        group,
        rows.filter((row) => row.group === group),
      ),
    ),
    '## Where it does not match',
    mismatches.map(mismatchItem).join('\n'),
    '## Sources',
    model.sources
      .filter(({ key }) => cited.has(key))
      .map(sourceItem)
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function groupBlocks(group: string, rows: readonly MeasuredRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const table = [columns, columns.map(() => '---'), ...rows.map(cellsOf)].map(tableLine).join('\n');
  const remarks = new Set(
    rows.flatMap(({ checkpoint, note, knownMiss }) => {
      const words = [note, knownMiss].filter((part) => part !== undefined).join(' ');
      return words === '' ? [] : [`- ${checkpoint}: ${words}`];
    }),
  );
  return [`## ${group}`, table, ...(remarks.size > 0 ? [[...remarks].join('\n')] : [])];
}

function cellsOf(row: MeasuredRow): readonly string[] {
  const verdict = verdictWords[row.verdict];
  const unit = row.unitWords === '' ? '' : `, ${row.unitWords}`;
  return [
    row.checkpoint,
    `${row.title}${unit}`,
    row.input,
    row.published,
    row.bandWords,
    row.valueWords,
    row.verdict === 'outside' ? `**${verdict}**` : verdict,
    row.standing === 'recalled' ? `${row.grade}, recalled` : row.grade,
    citations(row.sources),
  ];
}

function mismatchItem({ title, words, sources }: Mismatch, index: number): string {
  return `${index + 1}. **${title}.** ${words}${sources.length > 0 ? ` ${citations(sources)}` : ''}`;
}

function sourceItem({ key, citation, address, standing }: Source): string {
  const where =
    address === null ? '' : ` <${address.startsWith('10.') ? `https://doi.org/${address}` : address}>`;
  return `- [${key}] ${citation}${where}${standing === 'recalled' ? ' Recalled, not found again.' : ''}`;
}

function citations(keys: readonly string[]): string {
  return keys.map((key) => `[${key}]`).join(', ');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
