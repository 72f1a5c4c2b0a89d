import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '#models/solver/webassembly/ByteWriter.ts';

describe('the encodings of WebAssembly', () => {
  it('writes the examples of the LEB128 definition', () => {
    expect(new ByteWriter().unsigned(624485).bytes).toEqual([0xe5, 0x8e, 0x26]);
    expect(new ByteWriter().signed(-123456).bytes).toEqual([0xc0, 0xbb, 0x78]);
    expect(new ByteWriter().signed(64).bytes).toEqual([0xc0, 0x00]);
    expect(new ByteWriter().signed(-64).bytes).toEqual([0x40]);
  });

  it('writes unsigned integers that read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (value) => {
        const { bytes } = new ByteWriter().unsigned(value);
        expect(bytes.reduce((sum, byte, i) => sum + (byte & 0x7f) * 2 ** (7 * i), 0)).toBe(value);
        expect(bytes.map((byte) => byte >> 7)).toEqual(bytes.map((_, i) => (i < bytes.length - 1 ? 1 : 0)));
      }),
    );
  });

  it('writes signed integers that read back', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const { bytes } = new ByteWriter().signed(value);
        const raw = bytes.reduce((sum, byte, i) => sum + (byte & 0x7f) * 2 ** (7 * i), 0);
        const isNegative = (bytes.at(-1)! & 0x40) !== 0;
        expect(isNegative ? raw - 2 ** (7 * bytes.length) : raw).toBe(value);
      }),
    );
  });

  it('writes doubles little-endian and names with their length', () => {
    expect(new ByteWriter().double(1).bytes).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
    expect(new ByteWriter().name('pow').bytes).toEqual([3, 0x70, 0x6f, 0x77]);
    expect(new ByteWriter().sized(new ByteWriter().byte(7, 8)).bytes).toEqual([2, 7, 8]);
  });
});
