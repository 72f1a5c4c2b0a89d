import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { Settings } from '#renderer/platform/Platform.ts';
import { chooseTheme, useDisplay } from './display.ts';

let settings: Settings = { theme: 'system', concentrationScale: 'logarithmic' };

/** The settings in force; those of the last visit once `openSettings` is done. */
export function currentSettings(): Settings {
  return settings;
}

/** Reads what was kept and goes on keeping what is chosen. Settings that cannot be read leave the usual ones. */
export async function openSettings(): Promise<void> {
  const answer = await currentPlatform.readSettings();
  if (answer.ok) settings = answer.value.settings;
  chooseTheme(settings.theme);
  useDisplay.subscribe(({ themeChoice }) => keepSettings({ theme: themeChoice }));
}

/** Keeps a choice for the next visit. A choice that cannot be kept still holds until the window closes. */
export function keepSettings(choice: Partial<Settings>): void {
  const next = { ...settings, ...choice };
  if (next.theme === settings.theme && next.concentrationScale === settings.concentrationScale) return;
  settings = next;
  void currentPlatform.writeSettings(next);
}
