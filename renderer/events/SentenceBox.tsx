import type { KeyboardEvent, ReactElement, Ref } from 'react';

export interface SentenceBoxProps {
  readonly id?: string;
  /** Spoken name where no visible label points here. */
  readonly name?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter was pressed. */
  readonly onEnter: () => void;
  /** Escape was pressed; true where it had something to take back. */
  readonly onEscape?: () => boolean;
  readonly onLeave?: () => void;
  readonly problemId: string | null;
  readonly boxRef?: Ref<HTMLTextAreaElement>;
}

/** A box for one line of sentences; a long line wraps, Enter means it. */
export function SentenceBox(props: SentenceBoxProps): ReactElement {
  const { id, name, value, onChange, onEnter, onEscape, onLeave, problemId, boxRef } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter') onEnter();
    else if (event.key !== 'Escape' || !onEscape?.()) return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={boxRef}
      id={id}
      className="sentence-box"
      rows={1}
      aria-label={name}
      autoComplete="off"
      spellCheck={false}
      value={value}
      aria-invalid={problemId !== null || undefined}
      aria-describedby={problemId ?? undefined}
      onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
      onBlur={onLeave}
      onKeyDown={onKeyDown}
    />
  );
}
