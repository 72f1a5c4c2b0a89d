import { basename } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import type { Answer, PrintedPage, SaveOutcome } from './channels.ts';
import { withExtension } from './companionPath.ts';
import { filtersFor } from './fileKinds.ts';
import { offerPrinted } from './printedPages.ts';
import { done, failed, systemWords } from './shellAnswer.ts';

/** Asks where to, prints the page in a window that nobody sees and that runs no program, and writes the file whole. */
export async function savePdf(
  window: BrowserWindow,
  { suggestedName, html }: PrintedPage,
): Promise<Answer<SaveOutcome>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: filtersFor(['pdf']),
  });
  if (canceled || !filePath) return done({ saved: false, reason: 'cancelled' });
  const path = withExtension(filePath, suggestedName);
  try {
    await writeFileAtomic(path, await printed(html));
  } catch (problem) {
    return failed('file-unwritable', `${systemWords(problem)}. Nothing was written.`, basename(path));
  }
  return done({ saved: true, names: [basename(path)] });
}

async function printed(html: string): Promise<Buffer> {
  const offered = offerPrinted(html);
  const hidden = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    await hidden.loadURL(offered.address);
    return await hidden.webContents.printToPDF({ pageSize: 'A4', printBackground: true });
  } finally {
    hidden.destroy();
    offered.withdraw();
  }
}
