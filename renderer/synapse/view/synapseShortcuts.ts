import type { ShortcutGroup } from '#renderer/app/ShortcutSheet.tsx';

/** What the keyboard does while the synapse is the whole screen. */
export const synapseShortcuts: readonly ShortcutGroup[] = [
  {
    title: 'Time',
    rows: [
      { keys: ['Left', 'Right'], words: 'Move the patient by 5 minutes' },
      { keys: ['Shift Left', 'Shift Right'], words: 'Move the patient by 1 hour' },
      { keys: ['[', ']'], words: 'Previous or next dose' },
      { keys: ['Home', 'End'], words: 'Start or end of the run' },
      { keys: ['P'], words: 'Pin this run' },
    ],
  },
  {
    title: 'Molecules',
    rows: [
      { keys: ['Space'], words: 'Pause, or the next impulse of a still' },
      { keys: ['J', 'L'], words: 'Slower or faster' },
    ],
  },
  {
    title: 'Camera',
    rows: [
      { keys: ['1', '2', '3'], words: 'Both windows, cord, brain stem' },
      { keys: ['4', '5'], words: 'One receptor, from above' },
      { keys: ['6', '7', '8'], words: 'From below, terminal, measure' },
      { keys: ['Esc'], words: 'One step back' },
    ],
  },
];
