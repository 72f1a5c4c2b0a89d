import { showToast } from '#renderer/controls/Toast.tsx';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { Explorer } from './Explorer.ts';

/** Saves every table of the runs on screen with its sidecar; what cannot be written is said where the choice was made. */
export async function saveCurves(explorer: Explorer): Promise<void> {
  const files = await explorer.exportedFiles();
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
