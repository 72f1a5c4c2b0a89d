export interface EvidenceGroup {
  readonly title: string;
  /** Checkpoints by number. */
  readonly checkpoints: readonly string[];
}

/** Where each checkpoint stands on the page, from swallowing to stopping. */
export const evidenceGroups: readonly EvidenceGroup[] = [
  { title: 'Tablets in the blood', checkpoints: ['C1', 'C2', 'C3', 'C4', 'C6'] },
  { title: 'Kidneys, dialysis, children', checkpoints: ['C5', 'C7', 'C8', 'C9', 'C21'] },
  { title: 'In the spinal fluid', checkpoints: ['C10', 'C11', 'C12', 'C13', 'C14', 'C15', 'C23'] },
  { title: 'At the cord', checkpoints: ['C16', 'C17', 'C18', 'C19'] },
  { title: 'In the brain stem', checkpoints: ['C20', 'C24'] },
  { title: 'Withdrawal', checkpoints: ['C22'] },
];

/** What stands in no group comes last, rather than not at all. */
const otherGroup = 'Others';

export function groupOf(checkpointId: string): string {
  return evidenceGroups.find(({ checkpoints }) => checkpoints.includes(checkpointId))?.title ?? otherGroup;
}

/** The titles in their order on the page. */
export const groupTitles: readonly string[] = [...evidenceGroups.map(({ title }) => title), otherGroup];
