import type { ReactElement } from 'react';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import type { PractiseMode } from './session.ts';

export interface ModeChoiceProps {
  readonly mode: PractiseMode;
  readonly onChange: (mode: PractiseMode) => void;
}

const choices = [
  { value: 'practice', label: 'Practice' },
  { value: 'mastery', label: 'Mastery' },
] as const;

const words: Readonly<Record<PractiseMode, string>> = {
  practice: 'Unscored. Fork whenever you like; nothing counts against you.',
  mastery: 'Played through once without forks, against a pass mark. Try again as often as you like.',
};

/** How cases are played from here on. */
export function ModeChoice({ mode, onChange }: ModeChoiceProps): ReactElement {
  return (
    <div className="mode-choice">
      <Segmented name="How to play" choices={choices} value={mode} onChange={onChange} />
      <p className="type-sentence">{words[mode]}</p>
    </div>
  );
}

/** "Unscored practice" or "Mastery", as it stands beside a case. */
export const modeLabels: Readonly<Record<PractiseMode, string>> = {
  practice: 'Unscored practice',
  mastery: 'Mastery',
};
