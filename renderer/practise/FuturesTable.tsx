import { Check, Pencil } from 'lucide-react';
import { type ReactElement, type SyntheticEvent, useState } from 'react';
import type { Model } from '#models/language/model.ts';
import type { CaseMeasure } from '#models/scenario/caseFile.ts';
import type { Score } from '#models/scenario/playthrough.ts';
import { labelWithin } from '#renderer/bedside/monitorWords.ts';
import { signLabel } from '#renderer/bedside/signLabel.ts';
import { IconButton } from '#renderer/controls/Button.tsx';
import { Switch } from '#renderer/controls/Switch.tsx';
import { durationWords } from '#renderer/text/clock.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { Future } from './debriefCurves.ts';
import { futureName } from './debriefCurves.ts';
import { valueWords } from './observableWords.ts';

export interface FuturesTableProps {
  /** Gives a measure that only counts hours the name of what it counts. */
  readonly model: Pick<Model, 'observables'>;
  readonly futures: readonly Future[];
  readonly hasBranches: boolean;
  /** Ids of those that the figure shows. */
  readonly shown: ReadonlySet<string>;
  readonly onShow: (id: string, isShown: boolean) => void;
  /** Absent where names are fixed. */
  readonly onRename?: ((id: string, name: string) => void) | undefined;
}

const longestName = 40;

/** Every future that was kept, with the measures by which the case compares them. */
export function FuturesTable(props: FuturesTableProps): ReactElement {
  const { model, futures, hasBranches, shown, onShow, onRename } = props;
  return (
    <section className="debrief-aside-part" aria-label="Futures you kept">
      <h2 className="debrief-heading">Futures you kept</h2>
      <table className="futures">
        {futures.map((future) => (
          <tbody key={future.id}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="future-head">
                <FutureHead
                  future={future}
                  name={futureName(future, hasBranches)}
                  isShown={shown.has(future.id)}
                  onShow={(isShown) => onShow(future.id, isShown)}
                  onRename={
                    onRename && (future.kind === 'mine' || future.kind === 'branch')
                      ? (name) => onRename(future.id, name)
                      : undefined
                  }
                />
              </th>
            </tr>
            {future.values.map(({ measure, value, unit }) => (
              <tr key={measure.label}>
                <th scope="row">{measureLabel(measure, model)}</th>
                <td>{measureWords(measure.of, value, unit)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">Windows met</th>
              <td>{scoreWords(future.score)}</td>
            </tr>
            {future.score.harmful > 0 ? (
              <tr>
                <th scope="row">Harmful acts</th>
                <td>{statedNumber(future.score.harmful)}</td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** "Hours above 0.45, withdrawal": what is counted is said where the case's own words leave it to the row above. */
export function measureLabel(
  { label, observable, of }: Pick<CaseMeasure, 'label' | 'observable' | 'of'>,
  { observables }: Pick<Model, 'observables'>,
): string {
  const sign = observables.find(({ name }) => name === observable);
  const isTime = of === 'hours-above' || of === 'hours-below';
  const isBare = /^hours (?:above|below) [\d.,]+$/i.test(label);
  return sign && isTime && isBare ? `${label}, ${labelWithin(signLabel(sign))}` : label;
}

/** "20 h", "38.6 °C". */
export function measureWords(of: string, value: number, unit: string): string {
  const isTime = of === 'hours-above' || of === 'hours-below';
  if (isTime) return value < 1 / 120 ? '0 h' : durationWords(value);
  return valueWords({ unit }, value);
}

/** "3 of 5". */
export function scoreWords({ timing }: Pick<Score, 'timing'>): string {
  return `${timing.inTime} of ${timing.of}`;
}

interface FutureHeadProps {
  readonly future: Future;
  readonly name: string;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onRename: ((name: string) => void) | undefined;
}

/** The line as it is drawn, the name, and whether it is drawn. The learner's own is always there. */
function FutureHead({ future, name, isShown, onShow, onRename }: FutureHeadProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const next = draft?.trim() ?? '';
    if (next !== '' && next !== future.name) onRename?.(next);
    setDraft(null);
  };
  return (
    <div className="future-name">
      <svg className="plot" width="34" height="12" aria-hidden="true">
        <path className={`future-line future-${future.kind}`} d="M1 6H33" />
      </svg>
      {draft === null ? (
        <span>
          {name}
          {future.kind === 'ideal' ? <span className="future-path">{future.name}</span> : null}
        </span>
      ) : (
        <form onSubmit={save}>
          <input
            className="text-input"
            aria-label="Name of this future"
            maxLength={longestName}
            value={draft}
            // biome-ignore lint/a11y/noAutofocus: it stands where the button that asked for it stood.
            autoFocus
            onChange={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setDraft(null)}
          />
          <IconButton icon={Check} name="Keep this name" onClick={save} />
        </form>
      )}
      {onRename && draft === null ? (
        <IconButton icon={Pencil} name={`Rename ${name}`} onClick={() => setDraft(future.name)} />
      ) : null}
      {future.kind === 'mine' ? null : (
        <span className="future-switch">
          <Switch label={`Show ${name}`} isOn={isShown} onChange={onShow} />
        </span>
      )}
    </div>
  );
}
