import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseTheme, showTheme, useDisplay } from '#renderer/app/display.ts';
import { TitleBar } from '#renderer/app/TitleBar.tsx';
import { click, mount, one } from '../controls/mount.tsx';

afterEach(() => act(() => chooseTheme('system')));

describe('the theme', () => {
  it('stands on the root element and follows every choice', () => {
    const root = document.createElement('html');
    const stop = showTheme(root);
    expect(root.dataset.theme).toBe('light');
    chooseTheme('projector');
    expect(root.dataset.theme).toBe('projector');
    stop();
    chooseTheme('dark');
    expect(root.dataset.theme).toBe('projector');
  });

  it('shows what the system asks for until something is chosen', () => {
    chooseTheme('dark');
    expect(useDisplay.getState()).toEqual({ themeChoice: 'dark', theme: 'dark' });
    chooseTheme('system');
    expect(useDisplay.getState()).toEqual({ themeChoice: 'system', theme: 'light' });
  });

  it('is chosen from the display menu', () => {
    const { container } = mount(
      <TitleBar
        screens={[{ id: 'explore', label: 'Explore' }]}
        chosen="explore"
        onChoose={() => undefined}
        hasPane
        onFind={() => undefined}
        exportItems={[]}
      />,
    );
    click(one(container, 'button[aria-label="Display"]'));
    const dark = [...container.querySelectorAll('[role="menuitemradio"]')].find(
      (row) => row.textContent === 'Dark',
    );
    click(dark!);
    expect(useDisplay.getState().theme).toBe('dark');
  });
});

it('shows no share button while there is nothing to take away', () => {
  const bar = (exportItems: Parameters<typeof TitleBar>[0]['exportItems']) =>
    mount(
      <TitleBar
        screens={[{ id: 'explore', label: 'Explore' }]}
        chosen="explore"
        onChoose={() => undefined}
        hasPane
        onFind={() => undefined}
        exportItems={exportItems}
      />,
    ).container;
  expect(bar([]).querySelector('[aria-label="Take away"]')).toBeNull();
  expect(
    bar([{ id: 'csv', words: 'CSV', run: () => undefined }]).querySelector('[aria-label="Take away"]'),
  ).not.toBeNull();
});
