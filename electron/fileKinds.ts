import type { FileFilter } from 'electron';
import type { FileKind } from './channels.ts';

/** How a file dialog names each kind. */
const fileFilters: Readonly<Record<FileKind, FileFilter>> = {
  csv: { name: 'Table (CSV)', extensions: ['csv'] },
  json: { name: 'JSON', extensions: ['json'] },
  yaml: { name: 'Case or model (YAML)', extensions: ['yaml', 'yml'] },
  text: { name: 'Text', extensions: ['txt'] },
  svg: { name: 'Drawing (SVG)', extensions: ['svg'] },
  png: { name: 'Picture (PNG)', extensions: ['png'] },
  webm: { name: 'Video (WebM)', extensions: ['webm'] },
  mp4: { name: 'Video (MP4)', extensions: ['mp4'] },
  html: { name: 'Page (HTML)', extensions: ['html'] },
  pdf: { name: 'Document (PDF)', extensions: ['pdf'] },
  xlsx: { name: 'Workbook (XLSX)', extensions: ['xlsx'] },
  sbml: { name: 'Model (SBML)', extensions: ['xml', 'sbml'] },
  sedml: { name: 'Simulation (SED-ML)', extensions: ['sedml', 'xml'] },
  omex: { name: 'Archive (OMEX)', extensions: ['omex'] },
};

export function filtersFor(kinds: readonly FileKind[]): FileFilter[] {
  return kinds.map((kind) => fileFilters[kind]);
}

/** All kinds in one filter first, so that a person sees every file that can be opened. */
export function openFiltersFor(kinds: readonly FileKind[]): FileFilter[] {
  const filters = filtersFor(kinds);
  if (filters.length < 2) return filters;
  const extensions = [...new Set(filters.flatMap((filter) => filter.extensions))];
  return [{ name: 'All that can be opened', extensions }, ...filters];
}
