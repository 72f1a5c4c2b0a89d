import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PendingWrites } from '#electron/PendingWrites.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('nothing is waited for when nothing is written', async () => {
  const writes = new PendingWrites();
  expect(writes.isEmpty).toBe(true);
  await writes.settled(2000);
  expect(vi.getTimerCount()).toBe(0);
});

it('every write that began is waited for, also one that fails', async () => {
  const writes = new PendingWrites();
  const failing = new Promise((_settle, fail) => setTimeout(() => fail(new Error('full')), 10));
  const slow = new Promise((settle) => setTimeout(settle, 30));
  const answers = Promise.allSettled([writes.track(failing), writes.track(slow)]);
  const ended = vi.fn();
  void writes.settled(2000).then(ended);
  await vi.advanceTimersByTimeAsync(29);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalledOnce();
  expect(writes.isEmpty).toBe(true);
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

it('a write that hangs is waited for no longer than was said', async () => {
  const writes = new PendingWrites();
  void writes.track(new Promise(() => undefined));
  const ended = vi.fn();
  void writes.settled(2000).then(ended);
  await vi.advanceTimersByTimeAsync(1999);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalledOnce();
});
