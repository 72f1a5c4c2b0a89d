import { expect, it } from 'vitest';
import { rovingIndex } from '#renderer/controls/rovingIndex.ts';

it('wraps at both ends, goes to the ends, and ignores keys of the other direction', () => {
  expect(rovingIndex('ArrowRight', 2, 3, 'horizontal')).toBe(0);
  expect(rovingIndex('ArrowLeft', 0, 3, 'horizontal')).toBe(2);
  expect(rovingIndex('End', 0, 3, 'vertical')).toBe(2);
  expect(rovingIndex('ArrowDown', 0, 3, 'horizontal')).toBeNull();
  expect(rovingIndex('ArrowDown', -1, 3, 'vertical')).toBe(0);
  expect(rovingIndex('ArrowUp', -1, 3, 'vertical')).toBe(2);
  expect(rovingIndex('Home', 0, 0, 'vertical')).toBeNull();
});
