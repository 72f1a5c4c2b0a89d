import { Check, type LucideIcon } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type ToggleEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { IconButton } from './Button.tsx';
import { Kbd } from './Kbd.tsx';
import { anchorName, hidePopover, showPopover } from './popover.ts';
import { rovingIndex } from './rovingIndex.ts';
import './Menu.css';

export interface MenuItem {
  readonly id: string;
  readonly words: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  /** Given for one choice among a few: true on the one that holds now. */
  readonly isChosen?: boolean;
  /** A line above it. */
  readonly startsGroup?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  /** Name of the button. */
  readonly name: string;
  readonly icon?: LucideIcon;
  /** Words on the button; without them it is an icon with a tooltip. */
  readonly words?: ReactNode;
  readonly items: readonly MenuItem[];
  readonly kind?: 'outlined' | 'quiet';
  readonly className?: string;
}

/** A button that opens a list of actions. Arrow keys move, a letter jumps, Escape closes and returns to the button. */
export function Menu({ name, icon, words, items, kind = 'quiet', className = '' }: MenuProps): ReactElement {
  const id = useId();
  const anchor = anchorName(id);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (!isOpen) return;
    const element = list.current;
    showPopover(element);
    rowsOf(element)[0]?.focus();
  }, [isOpen]);

  const close = () => {
    hidePopover(list.current);
    setOpen(false);
  };
  const choose = (item: MenuItem) => {
    close();
    button.current?.focus();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const rows = rowsOf(list.current);
    const at = rows.indexOf(document.activeElement as HTMLButtonElement);
    const target =
      rows[rovingIndex(event.key, at, rows.length, 'vertical') ?? jumpIndex(event.key, at, items)];
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      button.current?.focus();
      event.stopPropagation();
      if (event.key === 'Escape') event.preventDefault();
    }
  };
  const trigger = {
    ref: button,
    kind,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? id : undefined,
    onClick: () => (isOpen ? close() : setOpen(true)),
  };
  return (
    <span className={`menu-anchor ${className}`} style={{ anchorName: anchor }}>
      {words !== undefined || !icon ? (
        <button type="button" {...trigger} className={`button button-${kind}`} aria-label={name}>
          {words ?? name}
        </button>
      ) : (
        <IconButton {...trigger} icon={icon} name={name} />
      )}
      {isOpen ? (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={name}
          popover="auto"
          className="menu"
          style={{ positionAnchor: anchor }}
          onKeyDown={onKeyDown}
          onToggle={(event: ToggleEvent<HTMLDivElement>) => event.newState === 'closed' && setOpen(false)}
        >
          {items.map((item) => (
            <MenuRow key={item.id} item={item} onChoose={() => choose(item)} />
          ))}
        </div>
      ) : null}
    </span>
  );
}

function MenuRow({
  item,
  onChoose,
}: {
  readonly item: MenuItem;
  readonly onChoose: () => void;
}): ReactElement {
  const isChoice = item.isChosen !== undefined;
  const Icon = isChoice ? Check : item.icon;
  return (
    <>
      {item.startsGroup ? <hr className="menu-line" /> : null}
      <button
        type="button"
        {...(isChoice ? { role: 'menuitemradio', 'aria-checked': item.isChosen } : { role: 'menuitem' })}
        tabIndex={-1}
        className="menu-row"
        onClick={onChoose}
        onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
      >
        <span className="menu-icon">
          {Icon && item.isChosen !== false ? <Icon aria-hidden="true" /> : null}
        </span>
        <span className="menu-words">{item.words}</span>
        {item.keys ? <Kbd keys={item.keys} /> : null}
      </button>
    </>
  );
}

function rowsOf(list: HTMLElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll<HTMLButtonElement>('.menu-row') ?? [])];
}

function jumpIndex(key: string, at: number, items: readonly MenuItem[]): number {
  if (key.length !== 1) return -1;
  const startsWith = (item: MenuItem) => item.words.toLowerCase().startsWith(key.toLowerCase());
  const later = items.findIndex((item, index) => index > at && startsWith(item));
  return later >= 0 ? later : items.findIndex(startsWith);
}
