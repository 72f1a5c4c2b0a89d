import type { WebFrameMain } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Settings } from '#electron/channels.ts';
import { pageAddress } from '#electron/pageAddress.ts';
import { type ChannelHandlers, registerChannels } from '#electron/registerChannels.ts';
import { done } from '#electron/shellAnswer.ts';
import { channelListeners } from './electronStandIn.ts';

const settings: Settings = { theme: 'dark', concentrationScale: 'linear' };

const handlers = {
  saveFiles: vi.fn(() => done({ saved: false, reason: 'cancelled' } as const)),
  openTextFile: vi.fn(() => done({ opened: false, reason: 'cancelled' } as const)),
  savePdf: vi.fn(() => done({ saved: false, reason: 'cancelled' } as const)),
  readKept: vi.fn(() => done(null)),
  writeKept: vi.fn(() => done(null)),
  readSettings: vi.fn(() => done({ settings, keptAside: null })),
  writeSettings: vi.fn((_settings: Settings): Answer<null> => done(null)),
  appInformation: vi.fn(() => done({ version: '0.1.0', runsOn: {}, graphics: { kind: 'normal' } as const })),
} satisfies ChannelHandlers;

async function send(name: string, from: string | null, ...payload: unknown[]): Promise<Answer<unknown>> {
  const senderFrame = from === null ? null : ({ url: from } as WebFrameMain);
  const listener = channelListeners.get(name);
  if (!listener) throw new Error(`Nothing listens to ${name}.`);
  return (await listener({ senderFrame }, ...payload)) as Answer<unknown>;
}

function codeOf(answer: Answer<unknown>): string | undefined {
  return answer.ok ? undefined : answer.problems[0]?.code;
}

describe('a message from a page', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    registerChannels(handlers, pageAddress);
  });

  it('from ours reaches its handler', async () => {
    const answer = await send('writeSettings', 'app://baclofen-lab/index.html', settings);
    expect(answer).toEqual({ ok: true, value: null });
    expect(handlers.writeSettings).toHaveBeenCalledExactlyOnceWith(settings);
  });

  it.each([null, '', 'https://example.org/', 'app://other-host/', 'file:///index.html', 'about:blank'])(
    'from %s is refused',
    async (from) => {
      expect(codeOf(await send('writeSettings', from, settings))).toBe('sender-refused');
      expect(handlers.writeSettings).not.toHaveBeenCalled();
    },
  );

  it('that holds something else is refused with the reason and place', async () => {
    const answer = await send('writeSettings', pageAddress.href, { ...settings, theme: 'pink' });
    expect(codeOf(answer)).toBe('request-malformed');
    expect(JSON.stringify(answer)).toContain('theme');
    expect(handlers.writeSettings).not.toHaveBeenCalled();
  });

  it('that holds more than is asked for is refused', async () => {
    expect(codeOf(await send('readSettings', pageAddress.href, null, 'more'))).toBe('request-malformed');
    expect(codeOf(await send('writeSettings', pageAddress.href, { ...settings, more: 1 }))).toBe(
      'request-malformed',
    );
  });

  it('gets a value back also when its handler throws', async () => {
    handlers.appInformation.mockImplementationOnce(() => {
      throw new Error('no version');
    });
    const answer = await send('appInformation', pageAddress.href, null);
    expect(codeOf(answer)).toBe('shell-fault');
    expect(JSON.stringify(answer)).toContain('no version');
  });
});
