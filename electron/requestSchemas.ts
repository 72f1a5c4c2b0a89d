import * as z from 'zod/mini';
import type { ChannelName, Channels, FileKind, Settings } from './channels.ts';

export const longestFileBytes = 64 * 1024 * 1024;
const longestKeptCharacters = 8 * 1024 * 1024;
const mostFiles = 100;
const longestNameCharacters = 120;

const fileKinds = [
  'csv',
  'json',
  'yaml',
  'text',
  'svg',
  'png',
  'webm',
  'mp4',
  'html',
  'pdf',
  'xlsx',
  'sbml',
  'sedml',
  'omex',
] as const satisfies readonly FileKind[];

// Names that mean a device on Windows whatever their extension.
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A plain file name that every system takes: no folders, no control characters, nothing hidden. */
const fileName = z.string().check(
  z.maxLength(longestNameCharacters, 'The name is too long.'),
  z.regex(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    /^[^\s.\x00-\x1f<>:"/\\|?*][^\x00-\x1f<>:"/\\|?*]*(?<![.\s])$/u,
    'The name has to be a plain file name.',
  ),
  z.refine((name) => !deviceName.test(name), 'The name belongs to a device.'),
);

const fileContents = z
  .union([z.string(), z.instanceof(Uint8Array<ArrayBuffer>)])
  .check(z.refine((contents) => contents.length <= longestFileBytes, 'The file is too large.'));

const namedFile = z.strictObject({
  suggestedName: fileName,
  contents: fileContents,
  kind: z.enum(fileKinds),
});

/** Fit for a file name everywhere; a device's name is none. */
const keptName = z.string().check(
  z.maxLength(40),
  z.regex(/^[a-z]+(-[a-z]+)*$/, 'A name is lower-case words joined by hyphens.'),
  z.refine((name) => !deviceName.test(name), 'The name belongs to a device.'),
);

const keptText = z.string().check(z.maxLength(longestKeptCharacters, 'The text is too long to keep.'));

export const settingsSchema: z.ZodMiniType<Settings> = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'projector']),
  concentrationScale: z.enum(['linear', 'logarithmic']),
});

/** What each channel takes; anything else is refused before a handler sees it. */
export const requestSchemas: { readonly [Name in ChannelName]: z.ZodMiniType<Channels[Name]['request']> } = {
  saveFiles: z.array(namedFile).check(
    z.minLength(1),
    z.maxLength(mostFiles),
    z.refine(
      (files) => new Set(files.map((file) => file.suggestedName.toLowerCase())).size === files.length,
      'Two files have the same name.',
    ),
    z.refine(
      (files) => files.reduce((total, file) => total + file.contents.length, 0) <= longestFileBytes,
      'The files are too large together.',
    ),
  ),
  openTextFile: z.array(z.enum(fileKinds)).check(z.minLength(1), z.maxLength(fileKinds.length)),
  savePdf: z.strictObject({ suggestedName: fileName, html: z.string().check(z.maxLength(longestFileBytes)) }),
  readKept: keptName,
  writeKept: z.strictObject({ name: keptName, contents: z.nullable(keptText) }),
  readSettings: z.null(),
  writeSettings: settingsSchema,
  appInformation: z.null(),
};
