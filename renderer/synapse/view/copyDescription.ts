import { showToast } from '#renderer/controls/Toast.tsx';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { sceneText } from './sceneText.ts';

/** Puts the words for both windows on the clipboard. */
export async function copyDescription(player: SynapsePlayer, isExample: boolean): Promise<void> {
  if (!player.scene) return;
  try {
    await navigator.clipboard.writeText(sceneText(player.scene, isExample));
    showToast({ words: 'The description is on the clipboard.' });
  } catch {
    showToast({ words: 'The clipboard is closed here; select the words under "In words" instead.' });
  }
}
