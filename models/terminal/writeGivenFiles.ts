import { countsFile, valuesFile } from '#models/exchange/populationShard.ts';
import type { OutgoingFile } from '#models/exchange/runFiles.ts';
import type { Problem } from '#models/language/problem.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';
import type { OptionName } from './terminalOptions.ts';

/**
 * Writes the files of `--out` and `--csv`, all or none. A file that was read for this run is never written over, and no two
 * outputs share a file. Null when done, or the one problem.
 */
export function writeGivenFiles(
  outgoing: { readonly out: readonly OutgoingFile[]; readonly csv: readonly OutgoingFile[] },
  given: readonly GivenOption[],
  io: TerminalIo,
): Problem | null {
  const files = [...outgoing.out, ...outgoing.csv];
  if (files.length === 0) return null;
  const isSame = io.isSameFile ?? ((one, other) => one === other);
  const optionOf = (name: OptionName) => given.find((option) => option.name === name);
  const inputs = inputPaths(given);
  for (const { name } of files) {
    const { place } = optionOf(outgoing.out.some((file) => file.name === name) ? 'out' : 'csv')!;
    if (inputs.some((input) => isSame(input, name))) {
      const reason = `${name} is read for this run and would be written over; choose another name.`;
      return { code: 'output-is-input', place, reason };
    }
  }
  const twice = outgoing.csv.find(({ name }) => outgoing.out.some((file) => isSame(file.name, name)));
  if (twice !== undefined) {
    const reason = `${twice.name} is written by --out already; leave out --csv or choose another name.`;
    return { code: 'output-twice', place: optionOf('csv')!.place, reason };
  }
  const failure = io.writeFiles(files);
  if (failure === null) return null;
  return { code: 'cannot-write', place: (optionOf('out') ?? optionOf('csv'))!.place, reason: failure };
}

/** Every file that the options name to be read. */
function inputPaths(given: readonly GivenOption[]): readonly string[] {
  return given.flatMap(({ name, value }) => {
    if (name === 'events') return [value];
    if (name !== 'merge') return [];
    return [countsFile, valuesFile].map((file) => `${value.replace(/\/$/, '')}/${file}`);
  });
}
