import { describe, expect, it } from 'vitest';
import { menuTemplate } from '#electron/menu.ts';

describe('the menu', () => {
  it('offers no developer tools to people', () => {
    expect(JSON.stringify(menuTemplate('linux', true))).not.toMatch(/toggleDevTools|reload/);
    expect(JSON.stringify(menuTemplate('linux', false))).toMatch(/toggleDevTools/);
  });

  it('follows the system’s habits', () => {
    expect(menuTemplate('darwin', true)[0]).toEqual({ role: 'appMenu' });
    expect(JSON.stringify(menuTemplate('win32', true)[0])).toContain('quit');
  });
});
