import { expect, it } from 'vitest';
import { rovingIndex } from '#renderer/controls/rovingIndex.ts';
import { sourceWords, withMicroSigns } from '#renderer/controls/sourceWords.ts';

it('wraps at both ends, goes to the ends, and ignores keys of the other direction', () => {
  expect(rovingIndex('ArrowRight', 2, 3, 'horizontal')).toBe(0);
  expect(rovingIndex('ArrowLeft', 0, 3, 'horizontal')).toBe(2);
  expect(rovingIndex('End', 0, 3, 'vertical')).toBe(2);
  expect(rovingIndex('ArrowDown', 0, 3, 'horizontal')).toBeNull();
  expect(rovingIndex('ArrowDown', -1, 3, 'vertical')).toBe(0);
  expect(rovingIndex('ArrowUp', -1, 3, 'vertical')).toBe(2);
  expect(rovingIndex('Home', 0, 0, 'vertical')).toBeNull();
});

it('writes source keys as people cite them', () => {
  expect(sourceWords(['simon-2018'])).toBe('Simon 2018');
  expect(sourceWords(['us-tablet-label', 'this-model'])).toBe('US tablet label and this model');
  expect(sourceWords(['a-2001', 'b-2002', 'csf-mri-2024'])).toBe('A 2001, B 2002 and CSF MRI 2024');
  expect(sourceWords([])).toBe('');
});

it('gives units of a sentence their micro sign and leaves words alone', () => {
  expect(withMicroSigns('0.2 to 20 ug/mL, 2,003 ug a day, unhurt us')).toBe(
    '0.2 to 20 \u00b5g/mL, 2,003 \u00b5g a day, unhurt us',
  );
});
