import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { click, mount, one } from '../controls/mount.tsx';

afterEach(() => vi.restoreAllMocks());

it('keeps a fault in its region, says what stopped, and draws again when asked', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  function Curves() {
    if (isBroken) throw new RangeError('No axis.');
    return <p>Curves</p>;
  }
  const onError = vi.fn();
  const { container } = mount(
    <>
      <ErrorBoundary region="Curves" onError={onError}>
        <Curves />
      </ErrorBoundary>
      <p>Transport</p>
    </>,
  );
  expect(container.textContent).toContain('Curves: drawing stopped');
  expect(container.textContent).toContain('RangeError: No axis.');
  expect(container.textContent).toContain('Transport');
  expect(onError).toHaveBeenCalledOnce();
  isBroken = false;
  click(one(container, 'button'));
  expect(container.textContent).toBe('CurvesTransport');
});
