/** Someone who does parts of a task, one at a time. */
export type PartWorker<Part, Reply> = (part: Part) => Promise<Reply>;

/**
 * Hands out parts in order, each to the next worker that is free, until all are done or the signal stops it: then no further
 * part is handed out and no further reply taken. Replies are taken as they come.
 * @throws what a worker throws (a programmer fault)
 */
export async function shareOut<Part, Reply>(
  parts: Iterable<Part>,
  workers: readonly PartWorker<Part, Reply>[],
  { take, signal }: { readonly take: (reply: Reply, part: Part) => void; readonly signal: AbortSignal },
): Promise<void> {
  const waiting = parts[Symbol.iterator]();
  const work = async (worker: PartWorker<Part, Reply>): Promise<void> => {
    while (!signal.aborted) {
      const next = waiting.next();
      if (next.done) return;
      const reply = await worker(next.value);
      if (!signal.aborted) take(reply, next.value);
    }
  };
  await Promise.all(workers.map(work));
}
