import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import * as z from 'zod/mini';

/** How 3D is drawn from the next start on; `given-up` is the shell's own choice, the others are a person's. */
export type KeptGraphics = 'machine' | 'software' | 'given-up';

const kept = z.strictObject({ drawnBy: z.enum(['machine', 'software', 'given-up']) });

/** Read before Electron is ready. One word of no worth to anybody: what cannot be understood counts as never written. */
export function readGraphicsFile(file: string): KeptGraphics {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8'))).drawnBy;
  } catch {
    return 'machine';
  }
}

/** At once, because the app itself may end next. @throws Error in the system's words when it cannot be written */
export function writeGraphicsFile(file: string, drawnBy: KeptGraphics): void {
  writeFileAtomic.sync(file, `${JSON.stringify({ drawnBy })}\n`);
}
