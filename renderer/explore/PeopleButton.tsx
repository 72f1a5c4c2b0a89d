import { Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '#renderer/controls/Button.tsx';
import type { Explorer } from './Explorer.ts';

/** Many virtual patients instead of one, and back. */
export function PeopleButton({
  explorer,
  isOn,
}: {
  readonly explorer: Explorer;
  readonly isOn: boolean;
}): ReactElement {
  return (
    <IconButton
      icon={Users}
      kind={isOn ? 'filled' : 'outlined'}
      name="Many people"
      aria-pressed={isOn}
      onClick={() => explorer.showPeople(!isOn)}
    />
  );
}
