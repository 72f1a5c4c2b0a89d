import { type RefObject, useLayoutEffect, useState } from 'react';

export interface StackSize {
  readonly width: number;
  readonly height: number;
  /** One column with the sentences under the charts. */
  readonly isNarrow: boolean;
}

const narrowScreen = '(width < 900px)';
const narrowStackPixels = 480;

/** The stack's own size in CSS pixels, 0 until it is laid out, and whether it is arranged for a narrow screen. */
export function useStackSize(root: RefObject<HTMLElement | null>): StackSize {
  const [size, setSize] = useState<StackSize>({ width: 0, height: 0, isNarrow: false });
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const screen = window.matchMedia(narrowScreen);
    const measure = () => {
      const width = element.clientWidth;
      const height = element.clientHeight;
      const isNarrow = screen.matches || (width > 0 && width < narrowStackPixels);
      setSize((now) =>
        now.width === width && now.height === height && now.isNarrow === isNarrow
          ? now
          : { width, height, isNarrow },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    screen.addEventListener('change', measure);
    return () => {
      observer.disconnect();
      screen.removeEventListener('change', measure);
    };
  }, [root]);
  return size;
}
