import type { MenuItemConstructorOptions } from 'electron';
import type { KeptGraphics } from './graphicsFile.ts';

export interface MenuSurroundings {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly drawnBy: KeptGraphics;
  /** Asked for another way of drawing 3D than the present one. */
  chooseGraphics(drawnBy: Exclude<KeptGraphics, 'given-up'>): void;
}

/** A menu of the system's own roles and of what only the shell can do; everything else is on the page. */
export function menuTemplate(surroundings: MenuSurroundings): MenuItemConstructorOptions[] {
  const { platform, isPackaged } = surroundings;
  const isMac = platform === 'darwin';
  const developerItems: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [isMac ? { role: 'close' } : { role: 'quit' }] },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        { type: 'separator' },
        { label: '3D drawing', submenu: graphicsItems(surroundings) },
        ...(isPackaged ? [] : developerItems),
      ],
    },
    { role: 'windowMenu' },
  ];
}

function graphicsItems({ drawnBy, chooseGraphics }: MenuSurroundings): MenuItemConstructorOptions[] {
  const item = (own: Exclude<KeptGraphics, 'given-up'>, label: string): MenuItemConstructorOptions => {
    const isPresent = own === drawnBy;
    return {
      type: 'radio',
      label: isPresent ? label : `${label} (restart)`,
      checked: isPresent,
      click: () => {
        if (!isPresent) chooseGraphics(own);
      },
    };
  };
  const items = [item('machine', 'By the graphics card'), item('software', 'Software 3D, slower')];
  if (drawnBy !== 'given-up') return items;
  return [
    ...items,
    { type: 'radio', label: 'None: the graphics card gave up', checked: true, enabled: false },
  ];
}
