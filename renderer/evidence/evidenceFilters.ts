import type { EvidenceRow, MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';

export type EvidenceFilter = 'all' | 'outside' | 'shaped' | 'illustrative';

const labels: readonly { readonly filter: EvidenceFilter; readonly label: string }[] = [
  { filter: 'all', label: 'All' },
  { filter: 'outside', label: 'Outside' },
  { filter: 'shaped', label: 'Tuned' },
  { filter: 'illustrative', label: 'Illustrative' },
];

/** Whether a row belongs to a choice of rows; one that is not measured yet is never outside. */
export function isShownBy(
  filter: EvidenceFilter,
  row: EvidenceRow,
  measured: MeasuredRow | undefined,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'outside':
      return measured?.verdict === 'outside';
    case 'shaped':
      return row.origin !== 'predicted';
    case 'illustrative':
      return row.grade === 'illustrative';
  }
}

/** The choices with how many rows each holds: "Outside 3". */
export function filterChoices(
  rows: readonly EvidenceRow[],
  measured: ReadonlyMap<string, MeasuredRow>,
): readonly { readonly value: EvidenceFilter; readonly label: string }[] {
  return labels.map(({ filter, label }) => {
    const count = rows.filter((row) => isShownBy(filter, row, measured.get(row.key))).length;
    return { value: filter, label: `${label} ${count}` };
  });
}
