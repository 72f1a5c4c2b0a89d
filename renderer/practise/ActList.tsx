import { Check } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Act } from '#models/scenario/caseFile.ts';
import { AmountField } from './AmountField.tsx';
import { costWords, groupActs } from './actGroups.ts';

export interface ActListProps {
  /** Name of the group of radio buttons; several lists with one name are one choice. */
  readonly name: string;
  /** What is chosen from, for a screen reader. */
  readonly legend: string;
  readonly acts: readonly Act[];
  readonly chosen: string | null;
  /** Amounts by act where they differ from the typical one. */
  readonly amounts: Readonly<Record<string, number>>;
  /** "18:50" of acts that were done and cannot be repeated. */
  readonly doneWords: (act: Act) => string | null;
  readonly canDo: (act: Act) => boolean;
  readonly onChoose: (act: string) => void;
  readonly onAmount: (act: string, amount: number) => void;
  /** Enter on an act. */
  readonly onEnter: () => void;
}

/** Acts under their headings, one to be chosen: arrow keys go through them, Enter does the chosen one. */
export function ActList(props: ActListProps): ReactElement {
  const { legend, acts } = props;
  return (
    <fieldset className="act-list">
      <legend className="visually-hidden">{legend}</legend>
      {groupActs(acts).map(({ group, label, icon: Icon, acts: own }) => (
        <div key={group}>
          <p className="act-group">
            <Icon aria-hidden="true" />
            {label}
          </p>
          {own.map((act) => (
            <ActRow key={act.id} act={act} {...props} />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function ActRow(props: ActListProps & { readonly act: Act }): ReactElement {
  const { act, name, chosen, amounts, doneWords, canDo, onChoose, onAmount, onEnter } = props;
  const isChosen = chosen === act.id;
  const amount = act.amount ? (amounts[act.id] ?? act.amount.typical) : null;
  const done = doneWords(act);
  const isPossible = canDo(act);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="act-row" data-chosen={isChosen || undefined}>
      <label>
        <input
          type="radio"
          name={name}
          value={act.id}
          checked={isChosen}
          disabled={!isPossible}
          onChange={() => onChoose(act.id)}
          onKeyDown={onKeyDown}
        />
        <span className="act-label">{act.label}</span>
        <span className="act-cost">
          {done ? (
            <span className="act-done">
              <Check aria-hidden="true" />
              {done}
            </span>
          ) : null}
          {isPossible ? <span>{costWords(act, amount)}</span> : null}
        </span>
      </label>
      {isChosen && act.amount && amount !== null ? (
        <AmountField amount={act.amount} value={amount} onChange={(value) => onAmount(act.id, value)} />
      ) : null}
    </div>
  );
}
