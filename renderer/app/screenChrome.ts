import { useEffect } from 'react';
import { create } from 'zustand';
import type { MenuItem } from '#renderer/controls/Menu.tsx';
import type { PaletteAction } from './findActions.ts';
import type { ShortcutGroup } from './ShortcutSheet.tsx';

/** What the screen in view lends to the title bar and the palette. */
export interface ScreenChrome {
  /** Goes before the app's name in the window's title. */
  readonly title: string;
  readonly actions: readonly PaletteAction[];
  /** The share menu of the title bar; no items, no button. */
  readonly exportItems: readonly MenuItem[];
  /** Where in a series the screen stands, such as "Case 8 of 16"; beside the tools of the title bar. */
  readonly place?: string;
  /** Keys of the screen's own; a group takes the place of the common one of its title. */
  readonly shortcuts?: readonly ShortcutGroup[];
}

const noChrome: ScreenChrome = { title: '', actions: [], exportItems: [], place: '', shortcuts: [] };

export const useChrome = create<ScreenChrome>(() => noChrome);

/** Lends the chrome for as long as the calling screen is mounted. Memoise it: each new object is shown anew. */
export function useScreenChrome(chrome: ScreenChrome): void {
  useEffect(() => {
    useChrome.setState({ ...noChrome, ...chrome });
  }, [chrome]);
  useEffect(() => () => useChrome.setState(noChrome), []);
}
