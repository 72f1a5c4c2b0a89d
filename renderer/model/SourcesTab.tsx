import type { ReactElement } from 'react';
import type { Model } from '#models/language/model.ts';
import { sourceWords, withMicroSigns } from '#renderer/controls/sourceWords.ts';
import { webAddress } from '#renderer/patient/SourceWords.tsx';
import '#renderer/controls/Table.css';
import './SourcesTab.css';

const standings = { found: 'found', recalled: 'recalled, not found again', derived: 'made here' } as const;

/** Every source of the file: what it is, where it stands, how it is known, and what rests on it. */
export function SourcesTab({ model }: { readonly model: Model }): ReactElement {
  const users = citing(model);
  return (
    <div className="sources">
      <table className="table sources-table">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Known</th>
            <th scope="col">Rests on it</th>
          </tr>
        </thead>
        <tbody>
          {model.sources.map(({ key, citation, address, standing }) => {
            const link = address === null ? null : webAddress(address);
            return (
              <tr key={key}>
                <th scope="row">
                  <span className="sources-name">{sourceWords([key])}</span>
                  <span className="sources-citation">
                    {withMicroSigns(citation)}
                    {link ? (
                      <>
                        {' '}
                        <a href={link} target="_blank" rel="noreferrer">
                          {link}
                        </a>
                      </>
                    ) : null}
                  </span>
                </th>
                <td className="sources-standing">{standings[standing]}</td>
                <td className="sources-users">{(users.get(key) ?? []).join(', ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Labels of what cites each source, in the file's order. */
function citing(model: Model): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, Set<string>>();
  const note = (label: string, keys: readonly string[]) => {
    for (const key of keys) users.set(key, (users.get(key) ?? new Set()).add(label));
  };
  const quantities = [
    ...model.covariates,
    ...model.parameters,
    ...model.regimens.flatMap((regimen) => regimen.quantities),
  ];
  for (const { label, sources, range, variability } of quantities) {
    note(label, [...sources, ...range.sources, ...(variability?.sources ?? [])]);
  }
  for (const { label, sources, range } of model.settings) note(label, [...sources, ...range.sources]);
  for (const { label, sources, bands } of model.observables) {
    note(label, [...sources, ...bands.flatMap((band) => band.sources)]);
  }
  for (const { label, sources } of model.parameterSets) note(label, sources);
  return new Map([...users].map(([key, labels]) => [key, [...labels]]));
}
