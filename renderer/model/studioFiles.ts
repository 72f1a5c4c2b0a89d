import { showToast } from '#renderer/controls/Toast.tsx';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { ModelStudio } from './ModelStudio.ts';

/** What the reader of model files takes on. */
const longestText = 1_000_000;

/** Opens a model file into the editor; the text that was there can be brought back. */
export async function openModelFile(studio: ModelStudio): Promise<void> {
  const answer = await currentPlatform.openTextFile(['yaml']);
  if (!answer.ok) {
    studio.sayFileProblem(answer.problems[0]?.reason ?? 'The file could not be opened.');
    return;
  }
  if (!answer.value.opened) return;
  if (answer.value.contents.length > longestText) {
    studio.sayFileProblem(`${answer.value.name} is longer than a model file may be; your text is as it was.`);
    return;
  }
  const before = studio.store.getState().text;
  studio.sayFileProblem(null);
  studio.setText(answer.value.contents);
  showToast({
    words: `Opened ${answer.value.name}.`,
    action: { words: 'Bring the other text back', run: () => studio.setText(before) },
  });
}

/** Saves the text as it stands, problems and all. */
export async function saveModelFile(studio: ModelStudio): Promise<void> {
  const { text, shippedText } = studio.store.getState();
  const suggestedName = text === shippedText ? 'baclofen.yaml' : 'baclofen-edited.yaml';
  const answer = await currentPlatform.saveFiles([{ suggestedName, contents: text, kind: 'yaml' }]);
  if (!answer.ok) studio.sayFileProblem(answer.problems[0]?.reason ?? 'The file could not be saved.');
  else if (answer.value.saved) {
    studio.sayFileProblem(null);
    showToast({ words: `Saved ${answer.value.names.join(', ')}.` });
  }
}

/** The shipped text again; for six seconds a word brings the edited one back. */
export function returnToShipped(studio: ModelStudio): void {
  const before = studio.backToShipped();
  showToast({
    words: 'The shipped file is back in the editor.',
    action: { words: 'Bring my text back', run: () => studio.setText(before) },
  });
}
