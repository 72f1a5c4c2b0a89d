import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseTheme } from '#renderer/app/display.ts';
import { closePatientPane, openPatientPane } from '#renderer/app/patientPane.ts';
import { ScreenFrame } from '#renderer/app/ScreenFrame.tsx';
import { mount, one, press } from '../controls/mount.tsx';

const frame = (
  <ScreenFrame
    left={<p>The forms</p>}
    summary="20 mg, 3 a day"
    summaryFigure="60 mg to 0.4 mg"
    headline={<h1>A calmer leg</h1>}
    middle={<p>The curves</p>}
    right={<p>The body</p>}
    bottom={<p>The clock</p>}
    imprint={<p>For teaching</p>}
  />
);

beforeEach(() => chooseTheme('projector'));
afterEach(() => {
  act(() => {
    closePatientPane();
    chooseTheme('system');
  });
});

describe('the frame of a screen on the projector', () => {
  it('keeps every region but the folded pane', () => {
    const { container } = mount(frame);
    expect(container.textContent).not.toContain('The forms');
    for (const words of ['A calmer leg', 'The curves', 'The body', 'The clock', 'For teaching']) {
      expect(container.textContent).toContain(words);
    }
  });

  it('brings the pane back as a drawer that Escape folds again', () => {
    const { container } = mount(frame);
    act(() => openPatientPane());
    const drawer = one(container, '.drawer');
    expect(drawer.textContent).toContain('The forms');
    expect(document.activeElement).toBe(drawer);
    press(drawer, 'Escape');
    expect(container.querySelector('.drawer')).toBeNull();
  });
});
