import { Check, Circle, CircleDot, type LucideIcon, Pencil, Ruler, Sigma, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { EvidenceGrade } from '#models/language/model.ts';
import './Chip.css';

const gradeIcons: Record<EvidenceGrade, LucideIcon> = {
  measured: Ruler,
  derived: Sigma,
  illustrative: Pencil,
};

export interface EvidenceChipProps {
  readonly grade: EvidenceGrade;
}

/** How well a number is known: icon and word always, a dashed edge where nobody measured it. */
export function EvidenceChip({ grade }: EvidenceChipProps): ReactElement {
  const Icon = gradeIcons[grade];
  return (
    <span className={`chip chip-${grade}`}>
      <Icon aria-hidden="true" />
      {grade}
    </span>
  );
}

export type Verdict = 'inside' | 'outside' | 'tuned' | 'by-construction';

const verdicts: Record<Verdict, { readonly words: string; readonly icon: LucideIcon }> = {
  inside: { words: 'inside the band', icon: Check },
  outside: { words: 'outside the band', icon: X },
  tuned: { words: 'tuned to it', icon: CircleDot },
  'by-construction': { words: 'by construction', icon: Circle },
};

export interface VerdictChipProps {
  readonly verdict: Verdict;
  /** Words of its own where the usual ones do not fit. */
  readonly words?: string;
}

/** What a comparison with published values came to. */
export function VerdictChip({ verdict, words }: VerdictChipProps): ReactElement {
  const { icon: Icon, words: usual } = verdicts[verdict];
  return (
    <span className={`chip chip-${verdict}`}>
      <Icon aria-hidden="true" />
      {words ?? usual}
    </span>
  );
}
