import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { Kbd } from '#renderer/controls/Kbd.tsx';
import { findActions, type PaletteAction } from './findActions.ts';
import './CommandPalette.css';

export interface CommandPaletteProps {
  readonly actions: readonly PaletteAction[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Ctrl K: type part of what you want, Enter does it. */
export function CommandPalette({ actions, isOpen, onClose }: CommandPaletteProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && element && !element.open) element.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop is a shortcut; Escape does the same.
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Find or do"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {isOpen ? <PaletteBody actions={actions} onClose={onClose} /> : null}
    </dialog>
  );
}

function PaletteBody({ actions, onClose }: Omit<CommandPaletteProps, 'isOpen'>): ReactElement {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = findActions(actions, query);
  const chosen = found[at];

  useEffect(() => {
    list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  const act = (action: PaletteAction | undefined) => {
    if (!action) return;
    onClose();
    action.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Enter') act(chosen?.action);
    else return;
    event.preventDefault();
  };
  return (
    <div className="palette-body">
      <label className="palette-query">
        <Search aria-hidden="true" />
        <span className="visually-hidden">Find or do</span>
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen ? `${id}-${chosen.action.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Find or do"
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into this field.
          autoFocus
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="Actions" className="palette-list">
        {found.map(({ action, pieces }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts through the field above.
          <div
            key={action.id}
            id={`${id}-${action.id}`}
            data-at={index}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="palette-row"
            onPointerMove={() => index !== at && setAt(index)}
            onClick={() => act(action)}
          >
            <span className="menu-icon">{action.icon ? <action.icon aria-hidden="true" /> : null}</span>
            <span className="menu-words">
              {pieces.map(({ text, isMatch }, piece) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name.
                isMatch ? <b key={piece}>{text}</b> : <span key={piece}>{text}</span>,
              )}
            </span>
            {action.keys ? <Kbd keys={action.keys} /> : null}
          </div>
        ))}
      </div>
      <footer className="palette-foot">
        <Kbd keys="Enter" /> do
        <Kbd keys="Esc" /> leave
        <span className="palette-count" role="status">
          {found.length === 0 ? 'Nothing by these words' : `${found.length} of ${actions.length}`}
        </span>
      </footer>
    </div>
  );
}
