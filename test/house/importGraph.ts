import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from './trackedFiles.ts';

/** `import ... from '...'`, `export ... from '...'`, `import '...'` and `import('...')`; the first group holds what stands before. */
const importPattern =
  /(?:^|\n)\s*((?:import|export)\b[^'";]*?)['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** What a module imports as values, in the spelling of the source. Types leave no trace in what runs. */
export function valueImportsOf(source: string): string[] {
  return [...source.matchAll(importPattern)].flatMap(([, before, target, late]) => {
    if (late !== undefined) return [late];
    if (before === undefined || target === undefined) return [];
    const isWhole = /^import\s*$/.test(before) || /\bfrom\s*$/.test(before);
    return isWhole && !/^(import|export)\s+type\b/.test(before) ? [target] : [];
  });
}

/**
 * Everything that a module reaches through value imports, each with the way to it.
 * @param entry path from the project's root
 */
export function reachableFrom(entry: string): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
  for (const [path, way] of ways) {
    if (!/\.(ts|tsx|mjs)$/.test(path) || !existsSync(join(root, path))) continue;
    for (const target of valueImportsOf(readFileSync(join(root, path), 'utf8'))) {
      const reached = resolveImport(path, target);
      if (!ways.has(reached)) ways.set(reached, [...way, reached]);
    }
  }
  return ways;
}

/** A path from the project's root, or the name of a package as it is written. */
function resolveImport(from: string, target: string): string {
  const file = target.replace(/\?.*$/, '');
  if (file.startsWith('#')) return file.slice(1);
  return file.startsWith('.') ? normalize(join(dirname(from), file)).replaceAll('\\', '/') : file;
}
