import { readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Answer } from './channels.ts';
import { done, failed, systemWords } from './shellAnswer.ts';

/** What `write-file-atomic` calls a file that has not got its name yet. */
const unfinishedFile = /^[a-z-]+\.json\.\d+$/;

/**
 * Texts that rooms of the page keep between visits, one file each. A text is written whole or not at all, so that the last
 * whole one is there whenever the program dies; writes of one name follow each other.
 */
export class KeptTexts {
  readonly #folder: string;
  readonly #writing = new Map<string, Promise<unknown>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes away what writes left that never ended because the program was killed. Before the first write. */
  sweep(): void {
    try {
      for (const file of readdirSync(this.#folder)) {
        if (unfinishedFile.test(file)) rmSync(join(this.#folder, file), { force: true });
      }
    } catch {
      // There is no folder before the first write, and nothing hangs on a leftover.
    }
  }

  async read(name: string): Promise<Answer<string | null>> {
    await this.#writing.get(name);
    try {
      return done(await readFile(this.#path(name), 'utf8'));
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return done(null);
      return failed('file-unreadable', systemWords(problem), name);
    }
  }

  async write(name: string, contents: string | null): Promise<Answer<null>> {
    const before = this.#writing.get(name) ?? Promise.resolve();
    const turn = before.then(() => this.#writeNow(name, contents));
    this.#writing.set(name, turn);
    return turn;
  }

  async #writeNow(name: string, contents: string | null): Promise<Answer<null>> {
    try {
      if (contents === null) {
        await rm(this.#path(name), { force: true });
        return done(null);
      }
      await mkdir(this.#folder, { recursive: true });
      await writeFileAtomic(this.#path(name), contents);
      return done(null);
    } catch (problem) {
      return failed('file-unwritable', systemWords(problem), name);
    }
  }

  #path(name: string): string {
    return join(this.#folder, `${name}.json`);
  }
}
