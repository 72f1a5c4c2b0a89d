import { spawnSync } from 'node:child_process';
import { median } from './statistics.ts';

const starts = 11;

/** `simulate --list` as a whole process, from its start to its end: the median of eleven. */
export function measureTerminal(): { readonly terminal_start_ms: number } {
  const times = Array.from({ length: starts + 1 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['simulate.mjs', '--list'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`simulate --list ends with ${status}: ${stderr}`);
    return performance.now() - start;
  });
  // The first one fills the disk's cache.
  return { terminal_start_ms: median(times.slice(1)) };
}
