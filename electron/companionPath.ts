import { basename, dirname, extname, join } from 'node:path';

/**
 * Where a file goes that is saved together with another. The person chose folder and name for the first; a companion lies
 * beside it, and where its suggested name began like the first's it follows the new name:
 * `run.csv` saved as `monday.csv` turns `run.csv.meta.json` into `monday.csv.meta.json` and `run-wide.csv` into `monday-wide.csv`.
 */
export function companionPath(chosenPath: string, firstName: string, companionName: string): string {
  const folder = dirname(chosenPath);
  const chosenName = basename(chosenPath);
  if (companionName.startsWith(firstName)) {
    return join(folder, chosenName + companionName.slice(firstName.length));
  }
  const firstStem = stem(firstName);
  if (companionName.startsWith(firstStem)) {
    return join(folder, stem(chosenName) + companionName.slice(firstStem.length));
  }
  return join(folder, companionName);
}

/** Not every dialog adds the extension that a person leaves out. */
export function withExtension(chosenPath: string, suggestedName: string): string {
  return extname(chosenPath) === '' ? chosenPath + extname(suggestedName) : chosenPath;
}

function stem(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}
