import { describe, expect, it } from 'vitest';
import { firstView, shownBy, steppedBack, withCamera, withFocus } from '#renderer/synapse/view/sceneView.ts';

const receptor = { site: 'brainstem', kind: 'receptor-below', index: 2 } as const;

describe('what the screen looks at', () => {
  it('goes to a part and back, step by step, and stays at both windows', () => {
    const near = withFocus(firstView, receptor);
    expect(shownBy(near)).toBe('one');
    const window = steppedBack(near);
    expect(window).toMatchObject({ camera: 'brainstem', focus: null });
    const both = steppedBack(window);
    expect(both.camera).toBe('both');
    expect(steppedBack(both)).toBe(both);
  });

  it('keeps to the window last looked at', () => {
    const stem = withCamera(firstView, 'brainstem');
    expect(withCamera(stem, 'terminal').site).toBe('brainstem');
    expect(withCamera(stem, 'cord').site).toBe('cord');
  });

  it('leaves a part for a preset', () => {
    expect(withCamera(withFocus(firstView, receptor), 'measure')).toEqual({
      camera: 'measure',
      site: 'brainstem',
      focus: null,
    });
  });
});
