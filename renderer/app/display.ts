import { create } from 'zustand';

export type Theme = 'light' | 'dark' | 'projector';
export type ThemeChoice = Theme | 'system';

export interface Display {
  readonly themeChoice: ThemeChoice;
  /** What is shown: the choice, or what the system asks for. */
  readonly theme: Theme;
}

export const useDisplay = create<Display>(() => displayOf('system'));

export function chooseTheme(themeChoice: ThemeChoice): void {
  useDisplay.setState(displayOf(themeChoice));
}

/** Writes the theme on the root element for the style sheets, now and at every change; follows the system until chosen. */
export function showTheme(root: HTMLElement): () => void {
  const follow = () => useDisplay.setState(({ themeChoice }) => displayOf(themeChoice));
  const show = ({ theme }: Display) => {
    root.dataset.theme = theme;
  };
  follow();
  show(useDisplay.getState());
  const query = darkQuery();
  query?.addEventListener('change', follow);
  const stopShowing = useDisplay.subscribe(show);
  return () => {
    query?.removeEventListener('change', follow);
    stopShowing();
  };
}

function displayOf(themeChoice: ThemeChoice): Display {
  const systemTheme = darkQuery()?.matches ? 'dark' : 'light';
  return { themeChoice, theme: themeChoice === 'system' ? systemTheme : themeChoice };
}

function darkQuery(): MediaQueryList | undefined {
  return typeof window === 'undefined' ? undefined : window.matchMedia?.('(prefers-color-scheme: dark)');
}
