import { cloneElement, type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { isKeyboardTurn } from './inputModality.ts';
import { anchorName, hidePopover, showPopover } from './popover.ts';
import './Tooltip.css';

const hoverMilliseconds = 400;

export interface TooltipProps {
  /** What it says: words, or name, sentence, chip and source. */
  readonly content: ReactNode;
  readonly side?: 'above' | 'below' | 'right';
  /** True where the words repeat the control's own name, so that nobody hears them twice. */
  readonly isName?: boolean;
  readonly className?: string;
  /** The CSS anchor it stands beside, where that is not the control itself: a whole row, say. */
  readonly anchor?: string;
  readonly children: ReactElement<{ 'aria-describedby'?: string | undefined }>;
}

/** Words about one control: after 400 ms of hovering, or when the keyboard reaches it; Escape hides them. */
export function Tooltip({
  content,
  side = 'below',
  isName = false,
  className = '',
  anchor,
  children,
}: TooltipProps): ReactElement {
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [isOpen, setOpen] = useState(false);
  const ownAnchor = anchorName(id);

  const hide = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  const showSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(true), hoverMilliseconds);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const element = box.current;
    showPopover(element);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Shift' && event.key !== 'Tab') setOpen(false);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      hidePopover(element);
    };
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the wrapper only listens; the control inside is what people use.
    <span
      className={`tooltip-anchor ${className}`}
      style={{ anchorName: ownAnchor }}
      onPointerEnter={(event) => event.pointerType !== 'touch' && showSoon()}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={() => isKeyboardTurn() && setOpen(true)}
      onBlur={hide}
    >
      {cloneElement(children, { 'aria-describedby': isOpen && !isName ? id : undefined })}
      {isOpen ? (
        <span
          ref={box}
          id={id}
          role="tooltip"
          popover="manual"
          className={`tooltip tooltip-${side}`}
          style={{ positionAnchor: anchor ?? ownAnchor }}
        >
          {content}
        </span>
      ) : null}
    </span>
  );
}
