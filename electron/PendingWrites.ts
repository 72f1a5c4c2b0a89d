/** What is being written at the moment, so that quitting can wait for it. */
export class PendingWrites {
  readonly #pending = new Set<Promise<unknown>>();

  get isEmpty(): boolean {
    return this.#pending.size === 0;
  }

  async track<Value>(write: Promise<Value>): Promise<Value> {
    this.#pending.add(write);
    try {
      return await write;
    } finally {
      this.#pending.delete(write);
    }
  }

  /** Until everything that was begun has ended, well or not, or the time is over. */
  async settled(mostMilliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise((settle) => {
      timer = setTimeout(settle, mostMilliseconds);
    });
    await Promise.race([Promise.allSettled(this.#pending), limit]);
    clearTimeout(timer);
  }
}
