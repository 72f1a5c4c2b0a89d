import { Search } from 'lucide-react';
import type { ReactElement } from 'react';
import './SearchField.css';

export interface SearchFieldProps {
  /** Its name, shown while it is empty. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box to type part of what one looks for. */
export function SearchField({ name, value, onChange }: SearchFieldProps): ReactElement {
  return (
    <label className="search-field">
      <Search aria-hidden="true" />
      <input
        type="search"
        aria-label={name}
        placeholder={name}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
