import { fileTypes } from './fileTypes.ts';
import type { NamedFile } from './Platform.ts';

/** Long enough for a browser to have taken the contents over. */
const keptMilliseconds = 60_000;

/** Hands one file to the browser's downloads, which ask or choose a folder as the person set them. */
export function downloadFile({ suggestedName, contents, kind }: NamedFile): void {
  const blob = new Blob([contents], { type: fileTypes[kind].mediaType });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
}
