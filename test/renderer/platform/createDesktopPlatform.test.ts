import { describe, expect, it, vi } from 'vitest';
import type { Answer, Desktop, NamedFile, Settings } from '#electron/channels.ts';
import { createDesktopPlatform } from '#renderer/platform/createDesktopPlatform.ts';

const settings: Settings = { theme: 'dark', concentrationScale: 'linear' };
const problem = {
  code: 'file-unwritable',
  place: { file: 'run.csv', line: 0, column: 0 },
  reason: 'The disk is full.',
};

/** What the preload puts on the window, with answers of our own. */
function desktopStandIn() {
  return {
    saveFiles: vi.fn<Desktop['saveFiles']>(async () => ({
      ok: true,
      value: { saved: true, names: ['run.csv'] },
    })),
    openTextFile: vi.fn<Desktop['openTextFile']>(async () => ({
      ok: true,
      value: { opened: true, name: 'case.yaml', contents: 'title: a case' },
    })),
    savePdf: vi.fn<Desktop['savePdf']>(async () => ({
      ok: true,
      value: { saved: true, names: ['debrief.pdf'] },
    })),
    readKept: vi.fn<Desktop['readKept']>(async () => ({ ok: true, value: '{}' })),
    writeKept: vi.fn<Desktop['writeKept']>(async () => ({ ok: true, value: null })),
    readSettings: vi.fn<Desktop['readSettings']>(async () => ({
      ok: true,
      value: { settings, keptAside: null },
    })),
    writeSettings: vi.fn<Desktop['writeSettings']>(
      async (): Promise<Answer<null>> => ({ ok: true, value: null }),
    ),
    appInformation: vi.fn<Desktop['appInformation']>(async () => ({
      ok: true,
      value: { version: '0.1.0', runsOn: { Electron: '45.4.1' }, graphics: { kind: 'normal' } },
    })),
  } satisfies Desktop;
}

describe('the platform on the desktop', () => {
  it('hands each wish to the shell and its answer back', async () => {
    const desktop = desktopStandIn();
    const platform = createDesktopPlatform(desktop);
    const files: readonly NamedFile[] = [{ suggestedName: 'run.csv', contents: 'time_h\n', kind: 'csv' }];

    expect(platform.kind).toBe('desktop');
    expect(await platform.saveFiles(files)).toEqual({ ok: true, value: { saved: true, names: ['run.csv'] } });
    expect(desktop.saveFiles).toHaveBeenCalledExactlyOnceWith(files);
    expect(await platform.openTextFile(['yaml'])).toMatchObject({ ok: true, value: { name: 'case.yaml' } });
    expect(desktop.openTextFile).toHaveBeenCalledExactlyOnceWith(['yaml']);
    const printed = { suggestedName: 'debrief.pdf', html: '<p>words</p>' };
    expect(await platform.savePdf(printed)).toMatchObject({ ok: true, value: { names: ['debrief.pdf'] } });
    expect(desktop.savePdf).toHaveBeenCalledExactlyOnceWith(printed);
    expect(await platform.readKept('practise')).toEqual({ ok: true, value: '{}' });
    const kept = { name: 'practise', contents: null };
    expect(await platform.writeKept(kept)).toEqual({ ok: true, value: null });
    expect(desktop.writeKept).toHaveBeenCalledExactlyOnceWith(kept);
    expect(await platform.readSettings()).toEqual({ ok: true, value: { settings, keptAside: null } });
    expect(await platform.writeSettings(settings)).toEqual({ ok: true, value: null });
    expect(desktop.writeSettings).toHaveBeenCalledExactlyOnceWith(settings);
    expect(await platform.information()).toMatchObject({ value: { version: '0.1.0' } });
  });

  it('passes the shell’s problems on as they are', async () => {
    const desktop = desktopStandIn();
    desktop.saveFiles.mockResolvedValueOnce({ ok: false, problems: [problem] });
    const answer = await createDesktopPlatform(desktop).saveFiles([
      { suggestedName: 'run.csv', contents: '', kind: 'csv' },
    ]);
    expect(answer).toEqual({ ok: false, problems: [problem] });
  });
});
