import { describe, expect, it } from 'vitest';
import { QuantityNote } from '#renderer/controls/QuantityNote.tsx';
import { mount } from './mount.tsx';
import { sampleQuantity } from './sampleQuantity.ts';

describe('the tooltip of a field', () => {
  it('says the range, and what its ends rest on', () => {
    const range = { from: 3, to: 200, sources: [], note: 'Below about 12 kg it is an extrapolation.' };
    const quantity = { ...sampleQuantity(), unit: 'kg', range };
    const { container } = mount(<QuantityNote quantity={quantity} />);
    expect(container.textContent).toContain('From 3 to 200 kg. Below about 12 kg it is an extrapolation.');
  });
});
