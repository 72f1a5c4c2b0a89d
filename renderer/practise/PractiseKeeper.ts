import type { Platform } from '#renderer/platform/Platform.ts';
import { type PractiseRecord, readRecord, readSessions } from './keptPractise.ts';
import type { Session } from './session.ts';

/** Where the platform keeps the sessions and everything else of this room. */
export const keptSessionsName = 'practise-sessions';
export const keptRecordName = 'practise-record';

type KeepingPlatform = Pick<Platform, 'readKept' | 'writeKept'>;

/**
 * Keeps what must survive a closed or killed window. A name has one write under way at most; of those that wait only the
 * newest is written.
 */
export class PractiseKeeper {
  readonly #platform: KeepingPlatform;
  readonly #waiting = new Map<string, string>();
  readonly #writing = new Set<string>();

  constructor(platform: KeepingPlatform) {
    this.#platform = platform;
  }

  async read(): Promise<{ readonly sessions: readonly Session[]; readonly record: PractiseRecord }> {
    const [sessions, record] = await Promise.all([
      this.#platform.readKept(keptSessionsName),
      this.#platform.readKept(keptRecordName),
    ]);
    return {
      sessions: readSessions(sessions.ok ? sessions.value : null),
      record: readRecord(record.ok ? record.value : null),
    };
  }

  keepSessions(sessions: readonly Session[]): void {
    this.#keep(keptSessionsName, JSON.stringify(sessions));
  }

  keepRecord(record: PractiseRecord): void {
    this.#keep(keptRecordName, JSON.stringify(record));
  }

  /** Sends at once what waits for a write to end: a page that goes away has no later. The platform writes in order. */
  flush(): void {
    for (const [name, contents] of this.#waiting) void this.#platform.writeKept({ name, contents });
    this.#waiting.clear();
  }

  #keep(name: string, contents: string): void {
    this.#waiting.set(name, contents);
    if (!this.#writing.has(name)) void this.#drain(name);
  }

  async #drain(name: string): Promise<void> {
    this.#writing.add(name);
    for (let contents = this.#waiting.get(name); contents !== undefined; contents = this.#waiting.get(name)) {
      this.#waiting.delete(name);
      await this.#platform.writeKept({ name, contents });
    }
    this.#writing.delete(name);
  }
}
