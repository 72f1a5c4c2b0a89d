/** What a promise resolves with, or null as soon as the signal comes. */
export function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([promise, aborted]);
}
