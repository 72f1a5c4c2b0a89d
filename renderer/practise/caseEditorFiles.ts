import { showToast } from '#renderer/controls/Toast.tsx';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { CaseDraft } from './CaseDraft.ts';
import { idOfText } from './caseText.ts';

/** Opens a case file into the editor; the text that was there can be brought back. */
export async function openIntoEditor(draft: CaseDraft): Promise<void> {
  const answer = await currentPlatform.openTextFile(['yaml']);
  if (!answer.ok) {
    draft.sayFault(answer.problems[0]?.reason ?? 'The file could not be opened.');
    return;
  }
  if (!answer.value.opened) return;
  const before = draft.takeFile(answer.value.contents);
  if (before === null) return;
  showToast({
    words: `Opened ${answer.value.name}.`,
    action: { words: 'Bring the other text back', run: () => draft.setText(before) },
  });
}

/** Saves the text as it stands, problems and all, under the id that it gives itself. */
export async function saveFromEditor(draft: CaseDraft): Promise<void> {
  const { text, file } = draft.store.getState();
  const id = idOfText(text);
  const suggestedName = id === null ? file : `${id}.yaml`;
  const answer = await currentPlatform.saveFiles([{ suggestedName, contents: text, kind: 'yaml' }]);
  if (!answer.ok) draft.sayFault(answer.problems[0]?.reason ?? 'The file could not be saved.');
  else if (answer.value.saved) {
    draft.sayFault(null);
    showToast({ words: `Saved ${answer.value.names.join(', ')}.` });
  }
}

/** What the editor began with; for six seconds a word brings the edited text back. */
export function returnToOriginal(draft: CaseDraft): void {
  const before = draft.backToOriginal();
  showToast({
    words: 'The text is as it was at first.',
    action: { words: 'Bring my text back', run: () => draft.setText(before) },
  });
}
