import { showToast } from '#renderer/controls/Toast.tsx';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import { modelClient } from '#renderer/worker/modelClient.ts';
import { evidenceStore } from './evidenceStore.ts';

/** Saves the rows as measured in one CSV file. */
export async function saveEvidence(): Promise<void> {
  const { opening, measured } = evidenceStore.getState();
  const rows = (opening?.rows ?? []).flatMap(({ key }) => measured.get(key) ?? []);
  if (rows.length === 0) return;
  const { name, contents } = await modelClient().exportEvidence(rows);
  const answer = await currentPlatform.saveFiles([{ suggestedName: name, contents, kind: 'csv' }]);
  if (!answer.ok) showToast({ words: answer.problems[0]?.reason ?? 'The file could not be saved.' });
  else if (answer.value.saved) showToast({ words: `Saved ${answer.value.names.join(', ')}.` });
}
