import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { isKeyboardTurn } from '#renderer/controls/inputModality.ts';

const hoverMilliseconds = 400;

interface NotedSymbol {
  readonly symbol: string;
  readonly element: Element;
}

/**
 * The symbols of a list of equations as one stop of the Tab key: arrow keys move between them, Enter or a double click goes to
 * where one is declared. The one under the pointer or the keyboard is lit in every equation; a note opens after a while or at once.
 * @param contents changes when other equations are shown
 */
export function useSymbolFocus(
  list: RefObject<HTMLElement | null>,
  contents: unknown,
  onGo: (symbol: string) => void,
) {
  const [noted, setNoted] = useState<NotedSymbol | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const lit = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the symbols are found anew whenever the contents change.
  useLayoutEffect(() => {
    symbolsIn(list.current).forEach((element, index) => {
      element.setAttribute('tabindex', index === 0 ? '0' : '-1');
    });
    setNoted(null);
  }, [list, contents]);

  const light = (symbol: string | null) => {
    if (symbol === lit.current) return;
    lit.current = symbol;
    for (const element of symbolsIn(list.current)) {
      element.toggleAttribute('data-lit', element.getAttribute('data-symbol') === symbol);
    }
  };
  const hide = () => {
    clearTimeout(timer.current);
    setNoted(null);
    light(null);
  };
  const show = (element: Element, delay: number) => {
    const symbol = element.getAttribute('data-symbol') ?? '';
    light(symbol);
    clearTimeout(timer.current);
    if (delay === 0) setNoted({ symbol, element });
    else timer.current = setTimeout(() => setNoted({ symbol, element }), delay);
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!noted) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setNoted(null);
    };
    const onScroll = () => setNoted(null);
    window.addEventListener('keydown', onKey);
    document.addEventListener('scroll', onScroll, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [noted]);

  const move = (from: Element, key: string): boolean => {
    const target = symbolTowards(list.current, from, key);
    if (!target) return false;
    setTabStop(list.current, target);
    (target as HTMLElement).focus();
    return true;
  };

  return {
    noted,
    handlers: {
      onPointerOver: (event: PointerEvent) => {
        const element = symbolAt(event.target);
        if (element && event.pointerType !== 'touch') show(element, hoverMilliseconds);
        else if (!element) hide();
      },
      onPointerLeave: hide,
      onFocus: (event: FocusEvent) => {
        const element = symbolAt(event.target);
        if (!element) return;
        setTabStop(list.current, element);
        show(element, isKeyboardTurn() ? 0 : hoverMilliseconds);
      },
      onBlur: hide,
      onKeyDown: (event: KeyboardEvent) => {
        const element = symbolAt(event.target);
        if (!element) return;
        if (event.key === 'Enter') onGo(element.getAttribute('data-symbol') ?? '');
        else if (!move(element, event.key)) return;
        event.preventDefault();
      },
      onDoubleClick: (event: MouseEvent) => {
        const element = symbolAt(event.target);
        if (element) onGo(element.getAttribute('data-symbol') ?? '');
      },
    },
  };
}

function symbolsIn(list: HTMLElement | null): readonly Element[] {
  return [...(list?.querySelectorAll('[data-symbol]') ?? [])];
}

function symbolAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-symbol]') : null;
}

function setTabStop(list: HTMLElement | null, target: Element): void {
  list?.querySelector('[data-symbol][tabindex="0"]')?.setAttribute('tabindex', '-1');
  target.setAttribute('tabindex', '0');
}

/** Sideways to the next symbol, up and down to the first one of the next equation. */
function symbolTowards(list: HTMLElement | null, from: Element, key: string): Element | null {
  const all = symbolsIn(list);
  const at = all.indexOf(from);
  if (key === 'ArrowRight') return all[at + 1] ?? null;
  if (key === 'ArrowLeft') return all[at - 1] ?? null;
  if (key === 'Home') return all[0] ?? null;
  if (key === 'End') return all.at(-1) ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const rows = [...(list?.querySelectorAll('.equation') ?? [])].filter((one) =>
    one.querySelector('[data-symbol]'),
  );
  const here = rows.findIndex((one) => one.contains(from));
  const next = rows[here + (key === 'ArrowDown' ? 1 : -1)];
  return next?.querySelector('[data-symbol]') ?? null;
}
