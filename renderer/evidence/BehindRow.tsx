import { Fragment, type ReactElement, useEffect, useState } from 'react';
import type { EvidenceRow, MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import type { Model, Source } from '#models/language/model.ts';
import { LoadingState } from '#renderer/controls/RegionState.tsx';
import { withMicroSigns } from '#renderer/controls/sourceWords.ts';
import { webAddress } from '#renderer/patient/SourceWords.tsx';
import { modelClient } from '#renderer/worker/modelClient.ts';
import type { BehindRun } from '#renderer/worker/modelProtocol.ts';
import { BehindCurves } from './BehindCurves.tsx';
import { runWords } from './runWords.ts';

export interface BehindRowProps {
  readonly row: EvidenceRow;
  readonly measured: MeasuredRow | null;
  readonly model: Model;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The run behind a row: who got what, the curve, what was published where. */
export function BehindRow({ row, measured, model, sources }: BehindRowProps): ReactElement {
  const [runs, setRuns] = useState<readonly BehindRun[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    modelClient()
      .runsBehind(row.checkpoint)
      .then(
        (found) => isWanted && setRuns(found),
        (reason: unknown) => isWanted && setFault(reason instanceof Error ? reason.message : String(reason)),
      );
    return () => {
      isWanted = false;
    };
  }, [row.checkpoint]);
  return (
    <div className="behind">
      <div className="behind-words">
        <p className="behind-input">{row.input}.</p>
        <BehindFacts row={row} measured={measured} />
        {row.knownMiss ? <p className="behind-miss">{row.knownMiss}</p> : null}
        {row.note ? <p>{row.note}</p> : null}
        {runs ? (
          <>
            <h3>{runs.length === 1 ? 'The run' : `The ${runs.length} runs`}</h3>
            <ul>
              {runs.map((run, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a checkpoint's runs have no name but their order.
                <li key={index}>{runWords(model, run)}.</li>
              ))}
            </ul>
          </>
        ) : null}
        <h3>Published in</h3>
        <ul>
          {row.sources.map((key) => (
            <li key={key}>
              <Citation source={sources.get(key)} />
            </li>
          ))}
        </ul>
      </div>
      <div className="behind-curves">
        {fault ? <p className="behind-miss">The run stopped: {fault}</p> : null}
        {runs ? <BehindCurves model={model} row={row} measured={measured} runs={runs} /> : null}
        {runs === null && fault === null ? <LoadingState words="Solving the run" /> : null}
      </div>
    </div>
  );
}

function BehindFacts({ row, measured }: Pick<BehindRowProps, 'row' | 'measured'>): ReactElement {
  const unit = row.unitWords === '' ? '' : ` ${row.unitWords}`;
  const facts = [
    ['Published', row.published],
    ['Accepted', `${row.bandWords}${unit}`],
    ['Ours', measured ? `${measured.valueWords}${unit}` : 'not measured yet'],
  ];
  return (
    <dl className="behind-facts">
      {facts.map(([name, words]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** A citation in full with its address in sight, to follow or to copy. */
function Citation({ source }: { readonly source: Source | undefined }): ReactElement | null {
  if (!source) return null;
  const address = source.address === null ? null : webAddress(source.address);
  return (
    <>
      {withMicroSigns(source.citation)}
      {source.standing === 'recalled' ? ' Recalled, not found again.' : ''}
      {address ? (
        <>
          {' '}
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </>
      ) : null}
    </>
  );
}
