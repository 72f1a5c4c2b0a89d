/** A line of code and where it would stand. */
export interface Planted {
  /** Folder or file in which the line stands. */
  readonly where: string;
  readonly line: string;
  /** Words of the report, which say what to do. */
  readonly report: string;
}

/** Each crosses a border. */
export const forbidden: readonly Planted[] = [
  // What the models may know.
  { where: 'models/language', line: "import '#models/run/run.ts';", report: 'it moves here' },
  { where: 'models/language', line: "import '../solver/schedule.ts';", report: 'it moves here' },
  { where: 'models/language', line: "import 'react';", report: 'mathjs, yaml and zod/mini' },
  { where: 'models/language', line: "import { z } from 'zod';", report: 'mathjs, yaml and zod/mini' },
  {
    where: 'models/solver',
    line: "import type { Model } from '#models/language/model.ts';",
    report: 'knows nothing but numbers',
  },
  { where: 'models/solver', line: "import '#models/dosing/eventRow.ts';", report: 'models/run' },
  { where: 'models/solver', line: "import 'mathjs/number';", report: 'knows nothing but numbers' },
  {
    where: 'models/dosing',
    line: "import '#models/solver/integrate.ts';",
    report: '#models/solver/schedule.ts',
  },
  { where: 'models/run', line: "import '#models/baclofen/model.ts';", report: 'passed in' },
  {
    where: 'models/baclofen',
    line: "import '#models/scenario/readCase.ts';",
    report: 'built on it, not into it',
  },
  {
    where: 'models/population',
    line: "import '#models/exchange/tidyCsv.ts';",
    report: 'built on it, not into it',
  },
  { where: 'models/scenario', line: "import '#models/exchange/tidyCsv.ts';", report: 'models/exchange' },
  { where: 'models/exchange', line: "import '#models/cli.ts';", report: 'nothing imports it' },
  { where: 'models/exchange', line: "import '#models/terminal/main.ts';", report: 'nothing imports it' },
  { where: 'models/exchange', line: "import 'three';", report: 'file-format libraries' },
  { where: 'models/planted.ts', line: "import './cli.ts';", report: 'nothing imports it' },
  { where: 'models/planted.ts', line: "import 'mathjs';", report: 'door to the models' },
  { where: 'models/run', line: "import '#renderer/app/App.tsx';", report: 'those three rooms' },
  { where: 'models/run', line: "import 'electron';", report: 'those three rooms' },
  { where: 'models/run', line: "export * from '#models/scenario/readCase.ts';", report: 'those three rooms' },
  {
    where: 'models/run',
    line: "export const late = () => import('#renderer/app/App.tsx');",
    report: 'those three rooms',
  },
  { where: 'models/run', line: "import 'node:fs';", report: 'noNodejsModules' },
  { where: 'models/terminal', line: "import 'mathjs';", report: 'The terminal door may import' },
  {
    where: 'models/terminal',
    line: "import '#renderer/app/App.tsx';",
    report: 'The terminal door may import',
  },
  // What they may touch.
  { where: 'models/run', line: "document.title = '';", report: 'runs without a page' },
  { where: 'models/run', line: "window.name = '';", report: 'runs without a page' },
  { where: 'models/run', line: 'export const now = Date.now();', report: 'has no clock' },
  { where: 'models/run', line: 'export const now = new Date();', report: 'has no clock' },
  { where: 'models/run', line: 'export const now = performance.now();', report: 'has no clock' },
  { where: 'models/run', line: 'export const chance = Math.random();', report: 'Take a seed' },
  { where: 'models/run', line: 'export const draw = Math.random;', report: 'Take a seed' },
  { where: 'models/run', line: 'export const variable = process.env.HOME;', report: 'runs without Node' },
  { where: 'models/run', line: "export const bytes = Buffer.from('');", report: 'runs without Node' },
  { where: 'models/run', line: "export const answer = fetch('/');", report: 'reaches no network' },
  { where: 'models/run', line: 'export const hidden = globalThis.document;', report: 'Name the global' },
  { where: 'models/language', line: "export const made = new Function('');", report: 'No text becomes code' },
  { where: 'models/language', line: "export const made = eval('1');", report: 'No text becomes code' },
  // What the page may know.
  // What the synapse keeps apart.
  { where: 'renderer/synapse/parts', line: "import 'three';", report: 'Write shapes into a PartSink' },
  {
    where: 'renderer/explore',
    line: "export const late = () => import('three/webgpu');",
    report: 'Write shapes into a PartSink',
  },
  { where: 'renderer/synapse/view', line: "import 'mediabunny';", report: 'Write shapes into a PartSink' },
  { where: 'renderer/synapse/dynamics', line: "import 'react';", report: 'numbers and words alone' },
  {
    where: 'renderer/synapse/layout',
    line: "import '#renderer/synapse/stage/SynapseStage.ts';",
    report: 'numbers and words alone',
  },
  {
    where: 'renderer/synapse/dynamics',
    line: 'export const chance = Math.random();',
    report: 'no chance of its own',
  },
  { where: 'renderer/app', line: "import 'electron';", report: 'Platform interface' },
  {
    where: 'renderer/app',
    line: "import type { Desktop } from '#electron/channels.ts';",
    report: 'Platform interface',
  },
  { where: 'renderer/app', line: "import '../../electron/channels.ts';", report: 'Platform interface' },
  {
    where: 'renderer/platform',
    line: "import { done } from '#electron/shellAnswer.ts';",
    report: 'types in #electron/channels.ts',
  },
  {
    where: 'renderer/platform',
    line: "import { names } from '#electron/channels.ts';",
    report: 'Write: import type',
  },
  {
    where: 'renderer/platform',
    line: "export { names } from '#electron/channels.ts';",
    report: 'Write: import type',
  },
  {
    where: 'renderer/curves',
    line: "import { simulate } from '#models/simulate.ts';",
    report: 'renderer/worker',
  },
  { where: 'renderer/curves', line: "import { type Run } from '#models/run/run.ts';", report: 'import type' },
  {
    where: 'renderer/curves',
    line: "export { simulate } from '#models/simulate.ts';",
    report: 'renderer/worker',
  },
  {
    where: 'renderer/curves',
    line: "export const late = () => import('#models/simulate.ts');",
    report: 'renderer/worker',
  },
  { where: 'renderer/worker', line: "import '#models/cli.ts';", report: 'nothing imports it' },
  { where: 'renderer/curves', line: "import '../app/App.tsx';", report: 'stays in its room' },
  { where: 'renderer/curves', line: "import 'zod';", report: 'zod/mini' },
  {
    where: 'renderer/curves',
    line: "import '#test/e2e/openApp.ts';",
    report: 'does not import what tests it',
  },
  { where: 'renderer/curves', line: "import 'node:path';", report: 'noNodejsModules' },
  { where: 'renderer/curves', line: "import 'fs';", report: 'noNodejsModules' },
  { where: 'renderer/curves', line: 'export const mode = process.env.MODE;', report: 'runs without Node' },
  { where: 'renderer/worker', line: "export const bytes = Buffer.from('');", report: 'runs without Node' },
  // What the shell may know.
  { where: 'electron', line: "import '#renderer/platform/Platform.ts';", report: 'built files only' },
  { where: 'electron', line: "import type { Run } from '#models/run/run.ts';", report: 'built files only' },
  { where: 'electron', line: "import '../renderer/app/App.tsx';", report: 'built files only' },
  { where: 'electron', line: "import { ipcMain } from 'electron';", report: 'Add a channel' },
  { where: 'electron', line: "import { ipcRenderer } from 'electron';", report: 'Add a channel' },
  {
    where: 'electron/registerChannels.ts',
    line: "import { ipcRenderer } from 'electron';",
    report: 'Add a channel',
  },
  { where: 'electron', line: "import { z } from 'zod';", report: 'zod/mini' },
  // What holds everywhere.
  { where: 'renderer/app', line: 'export default 1;', report: 'noDefaultExport' },
  { where: 'models/run', line: 'export const x: any = 1;', report: 'noExplicitAny' },
  { where: 'renderer/app', line: "import 'not-in-the-package-file';", report: 'noUndeclaredDependencies' },
  { where: 'renderer/app/snake_case.ts', line: 'export const x = 1;', report: 'useFilenamingConvention' },
];

/** Each keeps within them. */
export const allowed: readonly Omit<Planted, 'report'>[] = [
  { where: 'models/language', line: "import { parse } from 'mathjs/number';\nexport const p = parse;" },
  { where: 'models/language', line: "import * as z from 'zod/mini';\nexport const s = z;" },
  {
    where: 'models/solver',
    line: "import type { Expression } from '#models/language/expression.ts';\nexport type E = Expression;",
  },
  {
    where: 'models/solver/webassembly',
    line: "import type { Kernel } from '../kernel.ts';\nexport type K = Kernel;",
  },
  {
    where: 'models/dosing',
    line: "import type { Schedule } from '#models/solver/schedule.ts';\nexport type S = Schedule;",
  },
  { where: 'models/baclofen', line: "import text from './baclofen.yaml?raw';\nexport const t = text;" },
  { where: 'models/exchange', line: "import { version } from '#package.json';\nexport const v = version;" },
  {
    where: 'models/planted.ts',
    line: "import { integrate } from './solver/integrate.ts';\nexport const i = integrate;",
  },
  {
    where: 'models/terminal',
    line: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
  },
  { where: 'models/terminal', line: 'export const folder = process.cwd();' },
  { where: 'models/run', line: 'export const root = Math.sqrt(2);' },
  { where: 'renderer/curves', line: "import type { Run } from '#models/run/run.ts';\nexport type R = Run;" },
  {
    where: 'renderer/synapse/stage',
    line: "import { Vector3 } from 'three';\nexport const origin = new Vector3();",
  },
  { where: 'renderer/curves', line: "export type { Run } from '#models/run/run.ts';" },
  {
    where: 'renderer/curves',
    line: "import { frameAt } from '#models/run/frame.ts';\nexport const f = frameAt;",
  },
  {
    where: 'renderer/worker',
    line: "import { simulate } from '#models/simulate.ts';\nexport const s = simulate;",
  },
  {
    where: 'renderer/platform',
    line: "import type { Desktop } from '#electron/channels.ts';\nexport type D = Desktop;",
  },
  { where: 'electron', line: "import { app } from 'electron';\nexport const a = app;" },
];
