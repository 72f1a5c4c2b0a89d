import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { screens, showScreen, useScreen } from '#renderer/app/screens.ts';
import { mount } from '../controls/mount.tsx';

function Shown() {
  return <p>{useScreen()}</p>;
}

function goTo(address: string): void {
  act(() => {
    window.location.hash = address;
    window.dispatchEvent(new Event('hashchange'));
  });
}

afterEach(() => goTo(''));

describe('the screen in view', () => {
  it('is Explore where the address names none', () => {
    expect(mount(<Shown />).container.textContent).toBe('explore');
  });

  it.each(screens.map(({ id }) => id))('is %s where the address says so', (id) => {
    const { container } = mount(<Shown />);
    act(() => {
      showScreen(id);
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(container.textContent).toBe(id);
    expect(window.location.hash).toBe(`#${id}`);
  });

  it('stays where the address names something else', () => {
    const { container } = mount(<Shown />);
    goTo('#model');
    goTo('#nowhere');
    expect(container.textContent).toBe('model');
  });
});
