import type { ReactElement } from 'react';
import type { Model } from '#models/language/model.ts';
import { RouteGlyph } from '#renderer/controls/RouteGlyph.tsx';
import { milligramWords } from '#renderer/patient/doseDots.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import type { ExploreState } from './exploreStore.ts';
import { givenArm } from './readings.ts';
import { valueWords } from './runLabel.ts';

/** The folded pane in one line: who, tablets, pump. */
export function ExploreSummary({
  model,
  state,
}: {
  readonly model: Model;
  readonly state: ExploreState;
}): ReactElement {
  const person = model.covariates
    .filter(({ shown }) => shown === 'front')
    .slice(0, 2)
    .map(
      (quantity) =>
        `${quantity.label} ${valueWords(quantity, state.values[quantity.name] ?? quantity.value)}`,
    );
  return (
    <>
      <span>{person.join(', ')}</span>
      {model.regimens.map(({ name, route, quantities }) => (
        <span key={name}>
          <RouteGlyph route={route} />
          {quantities
            .filter(({ shown }) => shown === 'front')
            .map((quantity) => valueWords(quantity, state.dosing[name]?.[quantity.name] ?? quantity.value))
            .join(', ')}
        </span>
      ))}
    </>
  );
}

/** "60 mg to 0.4 mg": the day's dose by either route. */
export function SummaryFigure({ reply }: { readonly reply: ArmsReply | null }): ReactElement | null {
  if (!reply) return null;
  const dose = (route: 'tablets' | 'pump') => milligramWords(givenArm(reply, route)?.dailyDoseMilligram ?? 0);
  return <>{`${dose('tablets')} to ${dose('pump')}`}</>;
}
