import { type ReactElement, useId } from 'react';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model } from '#models/language/model.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { PeopleRun } from './PopulationLab.ts';
import { reachRows } from './reachRows.ts';

/** How many of the people ever come into each band of the charts in view. */
export function ReachTable({
  run,
  model,
}: {
  readonly run: PeopleRun | null;
  readonly model: Model;
}): ReactElement | null {
  const id = useId();
  const counts = run?.progress?.counts ?? null;
  if (!counts) return null;
  const rows = reachRows(model, counts);
  if (rows.length === 0) return null;
  const arms = model.regimens.filter(({ name }) => counts.arms.some((arm) => arm.id === name));
  return (
    <section className="people-reach" aria-labelledby={`${id}-title`}>
      <table>
        <thead>
          <tr>
            <th scope="col" id={`${id}-title`}>
              Of {statedNumber(counts.subjects)}, ever
            </th>
            {arms.map(({ name, label, route }) => (
              <th key={name} scope="col" className={`people-${route}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, words, unit, reached }) => (
            <tr key={key}>
              <th scope="row">
                {words} <span className="people-unit">{displayUnit(unit)}</span>
              </th>
              {arms.map(({ name }) => (
                <td key={name}>{statedNumber(reached[name] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
