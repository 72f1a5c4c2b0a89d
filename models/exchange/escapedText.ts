const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as it may stand between tags or in a quoted attribute of HTML and SVG: nothing of it is markup. */
export function escapedText(text: string): string {
  // Characters that no XML may hold would end the reading of an SVG.
  return text.replaceAll(/[\p{Cc}]/gu, keptControl).replaceAll(/[&<>"']/g, (mark) => marks[mark]!);
}

function keptControl(character: string): string {
  return character === '\n' || character === '\t' ? character : '';
}
