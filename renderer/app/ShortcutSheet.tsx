import { Fragment, type ReactElement } from 'react';
import { Dialog } from '#renderer/controls/Dialog.tsx';
import { Kbd } from '#renderer/controls/Kbd.tsx';
import './ShortcutSheet.css';

export interface ShortcutGroup {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly words: string }[];
}

export interface ShortcutSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly groups: readonly ShortcutGroup[];
}

/** The keys that work everywhere. */
const commonShortcuts: readonly ShortcutGroup[] = [
  {
    title: 'Time',
    rows: [
      { keys: ['Space'], words: 'Play or pause' },
      { keys: ['Left', 'Right'], words: 'Move by 6 minutes' },
      { keys: ['Shift Left', 'Shift Right'], words: 'Move by 1 hour' },
      { keys: ['[', ']'], words: 'Previous or next dose' },
      { keys: ['Home', 'End'], words: 'Start or end of the run' },
      { keys: ['P'], words: 'Pin this run' },
    ],
  },
  {
    title: 'Numbers',
    rows: [
      { keys: ['Up', 'Down'], words: 'One step' },
      { keys: ['Shift Up', 'Shift Down'], words: 'Ten steps' },
      { keys: ['Esc'], words: 'The last good value' },
    ],
  },
  {
    title: 'Everywhere',
    rows: [
      { keys: ['Ctrl K'], words: 'Find or do' },
      { keys: ['?'], words: 'This page' },
      { keys: ['Tab', 'Shift Tab'], words: 'Next or previous control' },
      { keys: ['Esc'], words: 'Close what lies on top' },
    ],
  },
];

/**
 * The keys of a screen and those that work everywhere; a screen's group takes the place of the common one of its title, and one
 * without rows only takes it away.
 */
export function shortcutsWith(own: readonly ShortcutGroup[]): readonly ShortcutGroup[] {
  const titles = new Set(own.map(({ title }) => title));
  const shown = [...own, ...commonShortcuts.filter(({ title }) => !titles.has(title))];
  return shown.filter(({ rows }) => rows.length > 0);
}

/** '?': what the keyboard does. */
export function ShortcutSheet({ isOpen, onClose, groups }: ShortcutSheetProps): ReactElement {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keys" size="page">
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className="shortcuts-title">{group.title}</h3>
            <dl className="shortcuts-list">
              {group.rows.map((row) => (
                <Fragment key={row.words}>
                  <dt>
                    {row.keys.map((keys) => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                  </dt>
                  <dd>{row.words}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
