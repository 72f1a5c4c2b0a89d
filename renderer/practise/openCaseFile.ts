import { showToast } from '#renderer/controls/Toast.tsx';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { PractiseDesk } from './PractiseDesk.ts';

/** Lets the person choose a case file or the log of one and plays it; what is wrong with it is shown in the list. */
export async function openCaseFile(desk: PractiseDesk): Promise<void> {
  const answer = await currentPlatform.openTextFile(['yaml', 'json']);
  if (!answer.ok) {
    showToast({ words: answer.problems[0]?.reason ?? 'The file could not be read.' });
    return;
  }
  if (!answer.value.opened) return;
  const { contents, name } = answer.value;
  if (contents.trimStart().startsWith('{')) await desk.openLog(contents, name);
  else await desk.playText(contents, name);
}
