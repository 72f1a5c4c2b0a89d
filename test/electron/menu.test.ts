import { describe, expect, it, vi } from 'vitest';
import { type MenuSurroundings, menuTemplate } from '#electron/menu.ts';

const surroundings: MenuSurroundings = {
  platform: 'linux',
  isPackaged: true,
  drawnBy: 'machine',
  chooseGraphics: vi.fn(),
};

describe('the menu', () => {
  it('offers no developer tools to people', () => {
    expect(JSON.stringify(menuTemplate(surroundings))).not.toMatch(/toggleDevTools|reload/);
    expect(JSON.stringify(menuTemplate({ ...surroundings, isPackaged: false }))).toMatch(/toggleDevTools/);
  });

  it('follows the system’s habits', () => {
    expect(menuTemplate({ ...surroundings, platform: 'darwin' })[0]).toEqual({ role: 'appMenu' });
    expect(JSON.stringify(menuTemplate({ ...surroundings, platform: 'win32' })[0])).toContain('quit');
  });
});

describe('3D drawing in the menu', () => {
  function items(drawnBy: MenuSurroundings['drawnBy'], chooseGraphics = vi.fn()) {
    const view = menuTemplate({ ...surroundings, drawnBy, chooseGraphics }).find(
      ({ label }) => label === 'View',
    );
    const entries = Array.isArray(view?.submenu) ? view.submenu : [];
    const submenu = entries.find(({ label }) => label === '3D drawing')?.submenu;
    return Array.isArray(submenu) ? submenu : [];
  }

  it('shows the present way, and that another needs a restart', () => {
    expect(items('machine').map(({ label, checked }) => [label, checked])).toEqual([
      ['By the graphics card', true],
      ['Software 3D, slower (restart)', false],
    ]);
    expect(items('software').map(({ label, checked }) => [label, checked])).toEqual([
      ['By the graphics card (restart)', false],
      ['Software 3D, slower', true],
    ]);
  });

  it('shows a card that gave up, and the two ways out', () => {
    expect(items('given-up').map(({ checked, enabled }) => [checked, enabled])).toEqual([
      [false, undefined],
      [false, undefined],
      [true, false],
    ]);
  });

  it('restarts for another way only', () => {
    const chooseGraphics = vi.fn();
    const [card, software] = items('machine', chooseGraphics);
    for (const item of [card, software]) item?.click?.(...([] as unknown as Parameters<typeof item.click>));
    expect(chooseGraphics).toHaveBeenCalledExactlyOnceWith('software');
  });
});
