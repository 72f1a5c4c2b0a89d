import { X } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button, IconButton } from './Button.tsx';
import './Dialog.css';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** A question, or the name of the page. */
  readonly title: string;
  readonly children: ReactNode;
  /** `question` is small with its verbs at the foot, `page` large with a closing cross. */
  readonly size?: 'question' | 'page';
  /** Verbs, right-aligned at the foot. */
  readonly foot?: ReactNode;
}

/** The browser's modal dialog: it keeps the keyboard inside, closes on Escape and returns the focus. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  size = 'question',
  foot,
}: DialogProps): ReactElement {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) {
      element.showModal();
      // A page begins with its name, a question with its answer.
      if (size === 'page') element.querySelector<HTMLElement>('.dialog-title')?.focus();
    }
    if (!isOpen && element.open) element.close();
  }, [isOpen, size]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop is a shortcut; Escape does the same.
    <dialog
      ref={dialog}
      className={`dialog dialog-${size}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {isOpen ? (
        <div className="dialog-body">
          <header className="dialog-head">
            <h2 id={id} className="type-section dialog-title" tabIndex={-1}>
              {title}
            </h2>
            {size === 'page' ? <IconButton icon={X} name="Close" keys="Esc" onClick={onClose} /> : null}
          </header>
          {children}
          {foot ? <footer className="dialog-foot">{foot}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}

export interface QuestionProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** One sentence on what will happen. */
  readonly consequence: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly isDangerous?: boolean;
  readonly onAnswer: (isYes: boolean) => void;
}

/** "Discard this run?" with the verb on the button. */
export function Question({
  isOpen,
  title,
  consequence,
  verb,
  isDangerous = false,
  onAnswer,
}: QuestionProps): ReactElement {
  const foot = (
    <>
      <Button kind="quiet" onClick={() => onAnswer(false)}>
        Not now
      </Button>
      <Button
        kind={isDangerous ? 'danger' : 'filled'}
        onClick={() => onAnswer(true)}
        autoFocus={!isDangerous}
      >
        {verb}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={() => onAnswer(false)} title={title} foot={foot}>
      <p className="dialog-words">{consequence}</p>
    </Dialog>
  );
}
