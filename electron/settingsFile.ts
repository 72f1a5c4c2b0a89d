import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Answer, Settings, SettingsReading } from './channels.ts';
import { settingsSchema } from './requestSchemas.ts';
import { done, failed, systemWords } from './shellAnswer.ts';

export const defaultSettings: Settings = { theme: 'system', concentrationScale: 'logarithmic' };

/**
 * Reads the settings; it is small and wanted before the first window, hence read at once.
 * A file that cannot be understood is kept under another name and the defaults hold.
 */
export function readSettingsFile(file: string): SettingsReading {
  if (!existsSync(file)) return { settings: defaultSettings, keptAside: null };
  try {
    const checked = settingsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (checked.success) return { settings: checked.data, keptAside: null };
  } catch {
    // Broken text is kept aside like settings that do not make sense.
  }
  return { settings: defaultSettings, keptAside: keepAside(file) };
}

export async function writeSettingsFile(file: string, settings: Settings): Promise<Answer<null>> {
  try {
    await writeFileAtomic(file, `${JSON.stringify(settings, null, 2)}\n`);
    return done(null);
  } catch (problem) {
    return failed('file-unwritable', systemWords(problem), basename(file));
  }
}

function keepAside(file: string): string | null {
  const aside = file.replace(/(\.json)?$/, '.unreadable.json');
  try {
    renameSync(file, aside);
    return basename(aside);
  } catch {
    return null;
  }
}
