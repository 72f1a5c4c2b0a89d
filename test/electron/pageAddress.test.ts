import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPageAddress } from '#electron/pageAddress.ts';

describe('whose page an address is', () => {
  it.each(['app://baclofen-lab/', 'app://baclofen-lab/index.html#explore', 'app://baclofen-lab'])(
    '%s is ours',
    (address) => {
      expect(isPageAddress(address)).toBe(true);
    },
  );

  it.each([
    null,
    undefined,
    '',
    'not an address',
    'app://other-host/',
    'app://baclofen-lab.example/',
    'app://baclofen-lab:1/',
    'file:///index.html',
    'https://baclofen-lab/',
    'other://baclofen-lab/',
    'data:text/html,app://baclofen-lab/',
    'https://example.org/?app://baclofen-lab/',
  ])('%s is not', (address) => {
    expect(isPageAddress(address)).toBe(false);
  });

  it('no address of the web is ours', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        expect(isPageAddress(address)).toBe(false);
      }),
    );
  });

  it('a development page is told by its own protocol and host', () => {
    const page = new URL('http://localhost:5173/');
    expect(isPageAddress('http://localhost:5173/app/main.tsx', page)).toBe(true);
    expect(isPageAddress('http://localhost:5174/', page)).toBe(false);
    expect(isPageAddress('app://baclofen-lab/', page)).toBe(false);
  });
});
