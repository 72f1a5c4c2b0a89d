import { type ReactElement, Suspense, useMemo } from 'react';
import type { Model } from '#models/language/model.ts';
import { keepSettings } from '#renderer/app/settings.ts';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { DoseDots } from '#renderer/patient/DoseDots.tsx';
import { headline } from '#renderer/text/headline.ts';
import { citedLetters } from './citedLetters.ts';
import type { Explorer } from './Explorer.ts';
import { untreatedLeg } from './explorePanels.ts';
import type { ExploreState } from './exploreStore.ts';
import { PeopleButton } from './PeopleButton.tsx';
import { PeopleLede, PeopleTitle } from './peopleRoom.ts';
import { findings, givenArm, pairOf } from './readings.ts';

export interface ExploreHeadlineProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly state: ExploreState;
  /** Keys of the charts in view. */
  readonly chosen: readonly string[];
  readonly isProjector: boolean;
}

const scales = [
  { value: 'log', label: 'Log' },
  { value: 'linear', label: 'Linear' },
] as const;

/** The finding in one sentence, made from the run, and the switch of the concentration axes. */
export function ExploreHeadline({
  explorer,
  model,
  state,
  chosen,
  isProjector,
}: ExploreHeadlineProps): ReactElement {
  const { reply, scale, showsPeople } = state;
  const words = useMemo(
    () =>
      reply &&
      headline(
        pairOf(reply, (solution, arm) => findings(model, solution, arm)),
        untreatedLeg(model, reply),
      ),
    [model, reply],
  );
  const choose = (chosen: 'log' | 'linear') => {
    explorer.setScale(chosen);
    keepSettings({ concentrationScale: chosen === 'log' ? 'logarithmic' : 'linear' });
  };
  return (
    <>
      <div className="explore-head">
        {showsPeople ? (
          <Suspense fallback={<h1 className="type-headline">Solving</h1>}>
            <PeopleTitle explorer={explorer} model={model} />
          </Suspense>
        ) : (
          <h1 className="type-headline">{words?.title ?? 'Solving'}</h1>
        )}
        {isProjector ? null : <PeopleButton explorer={explorer} isOn={showsPeople} />}
        {isProjector && reply ? (
          <DoseDots
            layout="beside"
            tabletsMilligram={givenArm(reply, 'tablets')?.dailyDoseMilligram ?? 0}
            pumpMilligram={givenArm(reply, 'pump')?.dailyDoseMilligram ?? 0}
          />
        ) : null}
        {/* On the projector the dots take the place of both; the palette has the same switch. */}
        {isProjector ? null : (
          <Segmented name="Concentration axes" choices={scales} value={scale} onChange={choose} />
        )}
      </div>
      {showsPeople ? (
        <Suspense fallback={<p className="type-lede" />}>
          <PeopleLede explorer={explorer} model={model} />
        </Suspense>
      ) : (
        <p className="type-lede">{words && citedLetters(words.lede, chosen)}</p>
      )}
    </>
  );
}
