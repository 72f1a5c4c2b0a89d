import type { Answer } from '#electron/channels.ts';
import type { PrintedPage, SaveOutcome } from './Platform.ts';
import './printPage.css';

/**
 * Shows a page of text in the browser's print dialog, which can save it as PDF. It stands in a shadow root with a style sheet
 * of its own: the content security policy refuses frames and style elements.
 */
export async function printPage({ suggestedName, html }: PrintedPage): Promise<Answer<SaveOutcome>> {
  // Taken out of the text: the parser itself would already report a style element as refused.
  const style = /<style[^>]*>([\s\S]*?)<\/style>/g;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...html.matchAll(style)].map(([, rules]) => rules).join('\n'));
  const page = new DOMParser().parseFromString(html.replace(style, ''), 'text/html');
  for (const script of page.querySelectorAll('script')) script.remove();

  const host = document.createElement('div');
  host.className = 'printed-page';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const body = document.createElement('div');
  body.className = 'page';
  body.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
  root.append(body);
  document.body.append(host);

  const title = document.title;
  // Browsers suggest the page's title as the file's name.
  document.title = suggestedName.replace(/\.pdf$/, '');
  document.body.classList.add('is-printing');
  window.print();
  document.body.classList.remove('is-printing');
  document.title = title;
  host.remove();
  return { ok: true, value: { saved: true, names: [suggestedName] } };
}
