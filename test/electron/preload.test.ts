import { contextBridge, ipcRenderer } from 'electron';
import { expect, it, vi } from 'vitest';
import { requestSchemas } from '#electron/requestSchemas.ts';

it('puts exactly one object of named functions on the page', async () => {
  await import('#electron/preload.ts');
  const calls = vi.mocked(contextBridge.exposeInMainWorld).mock.calls;
  expect(calls.map(([name]) => name)).toEqual(['desktop']);
  const desktop = calls[0]?.[1] as Record<string, (request?: unknown) => Promise<unknown>>;
  // One function for each channel, no more and no less.
  expect(Object.keys(desktop).sort()).toEqual(Object.keys(requestSchemas).sort());
  expect(Object.values(desktop).every((value) => typeof value === 'function')).toBe(true);

  await desktop.openTextFile?.(['yaml']);
  expect(vi.mocked(ipcRenderer.invoke)).toHaveBeenCalledExactlyOnceWith('openTextFile', ['yaml']);
});
