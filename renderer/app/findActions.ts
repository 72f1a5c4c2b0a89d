import type { LucideIcon } from 'lucide-react';

/** Something the palette can do. */
export interface PaletteAction {
  readonly id: string;
  readonly words: string;
  readonly icon?: LucideIcon;
  /** Its own shortcut, such as `P` or `Ctrl S`. */
  readonly keys?: string;
  readonly run: () => void;
}

export interface FoundAction {
  readonly action: PaletteAction;
  /** The words in pieces; those that matched are bold. */
  readonly pieces: readonly { readonly text: string; readonly isMatch: boolean }[];
}

/** Actions in which every word of the query occurs; those where words begin with it come first, else the given order. */
export function findActions(actions: readonly PaletteAction[], query: string): FoundAction[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  return actions
    .flatMap((action) => {
      const words = action.words.toLowerCase();
      if (!terms.every((term) => words.includes(term))) return [];
      const begins = terms.filter((term) => ` ${words}`.includes(` ${term}`)).length;
      return [{ action, begins, pieces: piecesOf(action.words, terms) }];
    })
    .sort((one, other) => other.begins - one.begins)
    .map(({ action, pieces }) => ({ action, pieces }));
}

function piecesOf(words: string, terms: readonly string[]): FoundAction['pieces'] {
  const lower = words.toLowerCase();
  const isMatched = new Array<boolean>(words.length).fill(false);
  for (const term of terms) {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) {
      isMatched.fill(true, at, at + term.length);
    }
  }
  const pieces: { text: string; isMatch: boolean }[] = [];
  for (const [at, letter] of [...words].entries()) {
    const last = pieces.at(-1);
    const isMatch = isMatched[at] ?? false;
    if (last && last.isMatch === isMatch) last.text += letter;
    else pieces.push({ text: letter, isMatch });
  }
  return pieces;
}
