import type { FileKind } from './Platform.ts';

/** Media type and extensions of each kind, as a browser's dialogs want them. */
export const fileTypes: Readonly<
  Record<FileKind, { readonly mediaType: string; readonly extensions: string }>
> = {
  csv: { mediaType: 'text/csv', extensions: '.csv' },
  json: { mediaType: 'application/json', extensions: '.json' },
  yaml: { mediaType: 'application/yaml', extensions: '.yaml,.yml' },
  text: { mediaType: 'text/plain', extensions: '.txt' },
  svg: { mediaType: 'image/svg+xml', extensions: '.svg' },
  png: { mediaType: 'image/png', extensions: '.png' },
  webm: { mediaType: 'video/webm', extensions: '.webm' },
  mp4: { mediaType: 'video/mp4', extensions: '.mp4' },
  html: { mediaType: 'text/html', extensions: '.html' },
  pdf: { mediaType: 'application/pdf', extensions: '.pdf' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: '.xlsx',
  },
  sbml: { mediaType: 'application/sbml+xml', extensions: '.xml,.sbml' },
  sedml: { mediaType: 'application/xml', extensions: '.sedml,.xml' },
  omex: { mediaType: 'application/zip', extensions: '.omex' },
};
