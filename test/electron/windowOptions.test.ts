import { describe, expect, it } from 'vitest';
import { windowOptions } from '#electron/windowOptions.ts';

const surroundings = {
  preloadFile: '/app/out/preload/index.cjs',
  backgroundColour: '#f1f5f3',
  isPackaged: true,
  electronVersion: '45.4.1',
};

describe('the window', () => {
  it('writes every safety preference out', () => {
    expect(windowOptions(surroundings).webPreferences).toEqual({
      preload: '/app/out/preload/index.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('has developer tools only in development', () => {
    expect(windowOptions({ ...surroundings, isPackaged: false }).webPreferences?.devTools).toBe(true);
  });

  it('stays hidden on the theme’s ground until its page is drawn', () => {
    expect(windowOptions(surroundings)).toMatchObject({ show: false, backgroundColor: '#f1f5f3' });
  });

  it('keeps its place and size where Electron can', () => {
    expect(windowOptions(surroundings)).toMatchObject({ name: 'main', windowStatePersistence: true });
    const older = windowOptions({ ...surroundings, electronVersion: '44.2.0' });
    expect(older).not.toHaveProperty('windowStatePersistence');
    expect(older).not.toHaveProperty('name');
  });

  it('cannot be made too small to use', () => {
    const { minWidth, minHeight, width, height } = windowOptions(surroundings);
    expect(minWidth).toBeGreaterThanOrEqual(390);
    expect(minHeight).toBeGreaterThanOrEqual(500);
    expect(width).toBeGreaterThan(minWidth ?? Number.POSITIVE_INFINITY);
    expect(height).toBeGreaterThan(minHeight ?? Number.POSITIVE_INFINITY);
  });
});
