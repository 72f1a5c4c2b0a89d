import { Check, CircleDashed, CircleDot, type LucideIcon, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Verdict } from '#models/baclofen/evidence/verdict.ts';

const icons: Readonly<Record<Verdict, LucideIcon>> = {
  inside: Check,
  outside: X,
  tuned: CircleDot,
  'by-construction': CircleDot,
  illustrative: CircleDashed,
};

export interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly words: string;
  /** Where there is room for the icon only, the words are still read out. */
  readonly isShort?: boolean;
}

/** What a comparison came to: icon and words; a tick only where the model could have missed. */
export function VerdictMark({ verdict, words, isShort = false }: VerdictMarkProps): ReactElement {
  const Icon = icons[verdict];
  return (
    <span className={`verdict verdict-${verdict}`} title={isShort ? words : undefined}>
      <Icon aria-hidden="true" />
      <span className={isShort ? 'visually-hidden' : undefined}>{words}</span>
    </span>
  );
}
