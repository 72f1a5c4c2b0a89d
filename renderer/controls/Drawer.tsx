import { X } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './Button.tsx';
import './Drawer.css';

export interface DrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** `left` lies over the charts, which stay live; `below` rises from the lower edge. */
  readonly side: 'left' | 'below';
  readonly children: ReactNode;
}

/** A folded pane brought back over the screen. What lies beside it can still be seen and used; Escape folds it again. */
export function Drawer({ isOpen, onClose, title, side, children }: DrawerProps): ReactElement | null {
  const id = useId();
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const cameFrom = document.activeElement;
    const element = drawer.current;
    element?.focus({ preventScroll: true });
    return () => {
      const isFocusLost =
        document.activeElement === document.body || element?.contains(document.activeElement);
      if (isFocusLost && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true });
    };
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <section
      ref={drawer}
      tabIndex={-1}
      className={`drawer drawer-${side}`}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="drawer-head">
        <h2 id={id} className="type-section">
          {title}
        </h2>
        <IconButton icon={X} name="Close" keys="Esc" onClick={onClose} />
      </header>
      {children}
    </section>
  );
}
