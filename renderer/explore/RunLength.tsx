import type { ReactElement } from 'react';
import { Select } from '#renderer/controls/Select.tsx';
import { durationWords } from '#renderer/text/clock.ts';
import { runLengths } from './runLengths.ts';

export interface RunLengthProps {
  readonly hours: number;
  readonly onChange: (hours: number) => void;
}

/** How long the run is, at the end of its line. */
export function RunLength({ hours, onChange }: RunLengthProps): ReactElement {
  const offered = runLengths.map(({ hours: value, words: label }) => ({ value, label }));
  const isOffered = offered.some(({ value }) => value === hours);
  const choices = isOffered ? offered : [...offered, { value: hours, label: durationWords(hours) }];
  return (
    <span className="explore-length">
      <Select name="Length of the run" look="text" choices={choices} value={hours} onChange={onChange} />
    </span>
  );
}
