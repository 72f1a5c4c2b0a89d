import type { Settings } from './channels.ts';

/** The page's ground colours, so that a window never flashes before its page is drawn. */
const groundColours = { light: '#f1f5f3', dark: '#0e1619', projector: '#ffffff' } as const;

export function groundColour(theme: Settings['theme'], systemIsDark: boolean): string {
  if (theme === 'system') return systemIsDark ? groundColours.dark : groundColours.light;
  return groundColours[theme];
}

/** What menus, dialogs and `prefers-color-scheme` follow. */
export function nativeTheme(theme: Settings['theme']): 'system' | 'light' | 'dark' {
  return theme === 'projector' ? 'light' : theme;
}
