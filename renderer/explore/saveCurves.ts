import { showToast } from '#renderer/controls/Toast.tsx';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { ExportedFile } from '#renderer/worker/protocol.ts';
import type { Explorer } from './Explorer.ts';

/** Saves every table of the runs on screen with its sidecar. */
export async function saveCurves(explorer: Explorer): Promise<void> {
  await saveAll(explorer, await explorer.exportedFiles());
}

/** Saves the parameter sheet with the values in force. */
export async function saveParameters(explorer: Explorer): Promise<void> {
  await saveAll(explorer, await explorer.exportedParameters());
}

// What cannot be written is said where every other problem of the screen is said.
async function saveAll(explorer: Explorer, files: readonly ExportedFile[]): Promise<void> {
  if (files.length === 0) return;
  const answer = await currentPlatform.saveFiles(
    files.map(({ name, contents }) => ({
      suggestedName: name,
      contents,
      kind: name.endsWith('.json') ? 'json' : 'csv',
    })),
  );
  if (!answer.ok) explorer.store.setState({ problems: answer.problems });
  else if (answer.value.saved) showToast({ words: `Saved ${answer.value.names.join(', ')}.` });
}
