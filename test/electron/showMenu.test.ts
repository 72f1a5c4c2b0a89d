import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Graphics } from '#electron/Graphics.ts';
import { showMenu } from '#electron/showMenu.ts';
import { app, dialog, Menu } from './electronStandIn.ts';

const argv = process.argv;
let folder: string;
beforeEach(() => {
  vi.clearAllMocks();
  folder = mkdtempSync(join(tmpdir(), 'menu-'));
});
afterEach(() => {
  process.argv = argv;
  rmSync(folder, { recursive: true });
});

function clickItem(label: string): void {
  const find = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions | undefined =>
    items
      .flatMap((item) => [item, Array.isArray(item.submenu) ? find(item.submenu) : undefined])
      .find((item) => item?.label === label);
  const item = find(Menu.buildFromTemplate.mock.lastCall?.[0] ?? []);
  if (!item?.click) throw new Error(`There is no ${label}.`);
  item.click(...([] as unknown as Parameters<typeof item.click>));
}

it('another way of drawing 3D is kept before the app starts again without the switch for one start', () => {
  process.argv = ['electron', 'app', '--software-3d', '--lang=en'];
  showMenu(new Graphics(join(folder, 'graphics.json'), true));
  clickItem('By the graphics card (restart)');
  expect(readFileSync(join(folder, 'graphics.json'), 'utf8')).toContain('machine');
  expect(app.relaunch).toHaveBeenCalledExactlyOnceWith({ args: ['app', '--lang=en'] });
  expect(app.quit).toHaveBeenCalledOnce();
});

it('where the choice cannot be kept the app says so and stays', () => {
  showMenu(new Graphics('/dev/null/graphics.json', false));
  clickItem('Software 3D, slower (restart)');
  expect(dialog.showErrorBox).toHaveBeenCalledOnce();
  expect(app.relaunch).not.toHaveBeenCalled();
  expect(app.quit).not.toHaveBeenCalled();
});
