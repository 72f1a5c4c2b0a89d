import type { ReactElement } from 'react';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model } from '#models/language/model.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { PopulationRequest, PulledOutSubject } from '#renderer/worker/populationProtocol.ts';
import { personRows } from './personRows.ts';

/** What sets one person apart, the most unusual first. */
export function PersonValues({
  pulled,
  model,
  request,
}: {
  readonly pulled: PulledOutSubject;
  readonly model: Model;
  readonly request: PopulationRequest;
}): ReactElement {
  const rows = personRows(model, request.request, pulled.drawn);
  if (rows.length === 0) return <p className="people-note">Nothing sets this person apart.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="people-values" tabIndex={0} aria-label={`Values of person ${pulled.subject}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Differs in</th>
            <th scope="col">Value</th>
            <th scope="col">Times typical</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ quantity, value, ratio }) => (
            <tr key={quantity.name}>
              <th scope="row">{quantity.label}</th>
              <td>
                {shortNumber(value)} <span className="people-unit">{displayUnit(quantity.unit)}</span>
              </td>
              <td className="people-ratio">
                <RatioStrip ratio={ratio} />
                <span>{ratio.toFixed(2)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

// The strip spans a quarter to four times the typical value.
const reach = Math.log(4);

function RatioStrip({ ratio }: { readonly ratio: number }): ReactElement {
  const share = 0.5 + Math.max(-1, Math.min(1, Math.log(ratio) / reach)) / 2;
  return (
    <svg className="people-strip" viewBox="0 0 60 10" aria-hidden="true">
      <path d="M0 5H60M30 1V9" />
      <circle cx={3 + 54 * share} cy="5" r="2.75" />
    </svg>
  );
}
