import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef, MouseEvent, ReactElement, ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import { Tooltip } from './Tooltip.tsx';
import './Button.css';

export type ButtonKind = 'filled' | 'outlined' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'disabled' | 'children'> {
  /** One filled button a region: the next thing to do. */
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  /** Why it cannot be used now; it stays reachable and says so. */
  readonly offReason?: string | undefined;
}

/** A button with a word. */
export function Button({
  kind = 'outlined',
  icon: Icon,
  children,
  offReason,
  className = '',
  onClick,
  ...rest
}: ButtonProps): ReactElement {
  const button = (
    <button
      {...rest}
      type="button"
      className={`button button-${kind} ${className}`}
      aria-disabled={offReason === undefined ? undefined : true}
      onClick={unlessOff(offReason, onClick)}
    >
      {Icon ? <Icon aria-hidden="true" /> : null}
      {children}
    </button>
  );
  return offReason === undefined ? button : <Tooltip content={offReason}>{button}</Tooltip>;
}

export interface IconButtonProps
  extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'disabled' | 'children'> {
  readonly icon: LucideIcon;
  /** Its name, spoken and shown in its tooltip. */
  readonly name: string;
  readonly kind?: ButtonKind;
  /** Shortcut shown in the tooltip. */
  readonly keys?: string;
  readonly offReason?: string | undefined;
}

/** A button with an icon only; the name stands in its tooltip. */
export function IconButton({
  icon: Icon,
  name,
  kind = 'quiet',
  keys,
  offReason,
  className = '',
  onClick,
  ...rest
}: IconButtonProps): ReactElement {
  const words = (
    <>
      {name}
      {keys ? (
        <span className="tooltip-key">
          <Kbd keys={keys} />
        </span>
      ) : null}
      {offReason ? <span className="tooltip-reason">{offReason}</span> : null}
    </>
  );
  return (
    <Tooltip content={words} isName={offReason === undefined}>
      <button
        {...rest}
        type="button"
        className={`button button-icon button-${kind} ${className}`}
        aria-label={name}
        aria-disabled={offReason === undefined ? undefined : true}
        onClick={unlessOff(offReason, onClick)}
      >
        <Icon aria-hidden="true" />
      </button>
    </Tooltip>
  );
}

type ClickHandler = ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;

function unlessOff(offReason: string | undefined, onClick: ClickHandler): ClickHandler {
  return offReason === undefined ? onClick : (event) => event.preventDefault();
}
