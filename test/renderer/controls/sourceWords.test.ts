import { expect, it } from 'vitest';
import { sourceWords, withMicroSigns } from '#renderer/controls/sourceWords.ts';

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
