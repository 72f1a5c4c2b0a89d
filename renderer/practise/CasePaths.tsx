import { Check, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { CasePath, PathExpectation } from '#models/scenario/caseFile.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import type { PathOutcome } from './CaseDraft.ts';
import { measureWords, scoreWords } from './FuturesTable.tsx';

export interface CasePathsProps {
  readonly opened: OpenedCase;
  /** One for each path; null while it is played. */
  readonly outcomes: readonly PathOutcome[];
  readonly onGoTo: (label: string, index: number) => void;
}

const kindWords: Readonly<Record<CasePath['kind'], string>> = {
  ideal: 'ideal',
  mistake: 'mistake',
  nothing: 'nothing done',
};

/** What every path of the case comes to now: its score, its measures, and whether they are what the file expects. */
export function CasePaths({ opened, outcomes, onGoTo }: CasePathsProps): ReactElement {
  const { paths } = opened.case;
  return (
    <section className="outline-part">
      <h2 className="debrief-heading">
        Paths, as they play now <span className="outline-count">{paths.length}</span>
      </h2>
      {paths.length === 0 ? <p className="outline-none">A case needs paths to be tested by.</p> : null}
      <ul>
        {paths.map((path, index) => (
          <li key={path.label} className="outline-path">
            <button type="button" className="outline-row" onClick={() => onGoTo(path.label, index)}>
              <span>{path.label}</span>
              <span className="outline-facts">
                {[
                  kindWords[path.kind],
                  `${path.acts.length} ${path.acts.length === 1 ? 'act' : 'acts'}`,
                ].join(', ')}
              </span>
            </button>
            <PathMeasures path={path} outcome={outcomes[index] ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PathMeasuresProps {
  readonly path: CasePath;
  readonly outcome: PathOutcome;
}

function PathMeasures({ path, outcome }: PathMeasuresProps): ReactElement {
  if (outcome === null) return <p className="outline-none">Playing</p>;
  if ('fault' in outcome) return <p className="case-editor-fault">{outcome.fault}</p>;
  const { score, values } = outcome;
  return (
    <dl className="outline-measures">
      <div>
        <dt>Score</dt>
        <dd>
          {score.isPassed ? 'a pass' : 'no pass'}; windows met {scoreWords(score)}; harmful{' '}
          {statedNumber(score.harmful)}
        </dd>
      </div>
      {values.map(({ measure, value, unit }) => {
        const expected = path.expects.find((one) => isSameMeasure(one, measure));
        return (
          <div key={measure.label}>
            <dt>{measure.label}</dt>
            <dd>
              {measureWords(measure.of, value, unit)}
              {expected ? <Expected expected={expected} value={value} /> : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function isSameMeasure({ measure: one }: PathExpectation, other: PathExpectation['measure']): boolean {
  return one.observable === other.observable && one.of === other.of && one.threshold === other.threshold;
}

interface ExpectedProps {
  readonly expected: PathExpectation;
  readonly value: number;
}

function Expected({ expected: { from, to }, value }: ExpectedProps): ReactElement {
  const isMet = value >= from && value <= to;
  const Icon = isMet ? Check : X;
  return (
    <span className={isMet ? 'outline-met' : 'outline-unmet'}>
      <Icon aria-hidden="true" />
      {isMet ? 'as expected' : 'not as expected'}, {statedNumber(from)} to {statedNumber(to)}
    </span>
  );
}
