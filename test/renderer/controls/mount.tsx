import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: { readonly root: Root; readonly container: HTMLElement }[] = [];

afterEach(() => {
  for (const { root, container } of mounted.splice(0)) {
    act(() => root.unmount());
    container.remove();
  }
});

/** Renders into a fresh page of its own; unmounted after the test. */
export function mount(element: ReactElement): {
  readonly container: HTMLElement;
  readonly rerender: (next: ReactElement) => void;
} {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  mounted.push({ root, container });
  act(() => root.render(element));
  return { container, rerender: (next) => act(() => root.render(next)) };
}

/** Sets the value as typing or dragging does, so that React hears it. */
export function enter(input: HTMLInputElement, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    setter?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => {
    target.dispatchEvent(event);
  });
  return event;
}

export function click(element: Element): void {
  act(() => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
}

export function blur(element: HTMLElement): void {
  act(() => {
    element.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
}

/** The one element a selector finds. */
export function one<Found extends Element = HTMLElement>(container: ParentNode, selector: string): Found {
  const found = container.querySelectorAll<Found>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}.`);
  return found[0]!;
}
