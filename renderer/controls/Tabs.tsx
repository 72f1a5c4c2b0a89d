import { type KeyboardEvent, type ReactElement, type ReactNode, useId } from 'react';
import { rovingIndex } from './rovingIndex.ts';
import './Tabs.css';

export interface TabsProps {
  /** What the tabs lead through, for a screen reader. */
  readonly name: string;
  readonly tabs: readonly { readonly id: string; readonly label: string; readonly content: ReactNode }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Pages in one place. Arrow keys move between tabs and show their page at once. */
export function Tabs({ name, tabs, chosen, onChoose }: TabsProps): ReactElement {
  const group = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const next = tabs[rovingIndex(event.key, at, tabs.length, 'horizontal') ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={name} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="tab"
            id={`${group}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${group}-page`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${group}-page`} aria-labelledby={`${group}-${chosen}`}>
        {tabs.find((tab) => tab.id === chosen)?.content}
      </div>
    </div>
  );
}
