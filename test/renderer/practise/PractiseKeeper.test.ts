import { expect, it } from 'vitest';
import type { KeptText } from '#renderer/platform/Platform.ts';
import { emptyRecord } from '#renderer/practise/keptPractise.ts';
import { PractiseKeeper } from '#renderer/practise/PractiseKeeper.ts';

/** A platform whose writes end only when they are let go. */
function slowPlatform() {
  const written: (string | null)[] = [];
  const ends: (() => void)[] = [];
  return {
    written,
    endNext: () => ends.shift()?.(),
    readKept: async () => ({ ok: true, value: null }) as const,
    writeKept: ({ contents }: KeptText) => {
      written.push(contents);
      return new Promise<{ ok: true; value: null }>((answer) =>
        ends.push(() => answer({ ok: true, value: null })),
      );
    },
  };
}

const loud = { ...emptyRecord, hasSound: true };

it('of what waits while a write is under way, the newest alone is written', async () => {
  const platform = slowPlatform();
  const keeper = new PractiseKeeper(platform);
  keeper.keepRecord(emptyRecord);
  keeper.keepRecord({ ...emptyRecord, mode: 'mastery' });
  keeper.keepRecord(loud);
  expect(platform.written).toEqual([JSON.stringify(emptyRecord)]);
  platform.endNext();
  await expect.poll(() => platform.written).toEqual([JSON.stringify(emptyRecord), JSON.stringify(loud)]);
});

it('a page that goes away sends what waits at once, and nothing twice', async () => {
  const platform = slowPlatform();
  const keeper = new PractiseKeeper(platform);
  keeper.keepRecord(emptyRecord);
  keeper.keepRecord(loud);
  keeper.flush();
  keeper.flush();
  expect(platform.written).toEqual([JSON.stringify(emptyRecord), JSON.stringify(loud)]);
});
