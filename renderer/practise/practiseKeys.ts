import type { ShortcutGroup } from '#renderer/app/ShortcutSheet.tsx';

/** Nothing runs here, so that the common keys of time do nothing. */
const noTime: ShortcutGroup = { title: 'Time', rows: [] };

/** Keys of a case in play; those of the clock take the place of the common ones. */
export const playKeys: readonly ShortcutGroup[] = [
  {
    title: 'Time',
    rows: [
      { keys: ['Space'], words: 'Let time run or pause' },
      { keys: ['N'], words: 'To the next event' },
      { keys: ['W'], words: 'Wait an hour' },
      { keys: ['F'], words: 'Fork here' },
    ],
  },
  {
    title: 'Acts',
    rows: [
      { keys: ['Up', 'Down'], words: 'Choose an act or a reason' },
      { keys: ['Space'], words: 'Take the one in focus' },
      { keys: ['Enter'], words: 'Do it, or on to why' },
    ],
  },
  {
    title: 'Your line',
    rows: [
      { keys: ['Left', 'Right'], words: 'One of its seven points' },
      { keys: ['Up', 'Down'], words: 'Move the point' },
    ],
  },
];

/** Keys of the list of cases. */
export const listKeys: readonly ShortcutGroup[] = [
  noTime,
  {
    title: 'Cases',
    rows: [
      { keys: ['Up', 'Down'], words: 'From case to case' },
      { keys: ['Enter'], words: 'Open the case' },
    ],
  },
];

/** Where nothing runs and nothing has keys of its own. */
export const restKeys: readonly ShortcutGroup[] = [noTime];
