import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/controls/Button.tsx';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { PopulationLab } from './PopulationLab.ts';

/** "412 of 1,000 people", with a way to stop and keep them; afterwards who they were and who could not be solved. */
export function PeopleProgress({ lab }: { readonly lab: PopulationLab }): ReactElement {
  const { runs, isRunning, seed } = useStore(lab.store);
  const done = sum(runs.map(({ progress }) => progress?.done ?? 0));
  const total = sum(runs.map(({ request }) => request.count));
  const failures = runs.flatMap(({ progress }) => progress?.failures ?? []);
  const words = `${statedNumber(done)} of ${statedNumber(total)} people`;
  return (
    <div className="people-progress">
      <p className="people-progress-words" role="status">
        {isRunning ? words : `${statedNumber(done)} people, seed ${seed}.`}
      </p>
      {isRunning ? (
        <progress max={Math.max(1, total)} value={done} aria-label="People solved" aria-valuetext={words} />
      ) : null}
      {isRunning ? (
        <Button onClick={lab.stop}>Stop and keep {statedNumber(done)}</Button>
      ) : done < total ? (
        <Button onClick={() => lab.choose({})}>Solve all {statedNumber(total)}</Button>
      ) : null}
      {failures.length > 0 ? (
        <p className="people-note">
          {failures.length === 1 ? 'One could' : `${statedNumber(failures.length)} could`} not be solved and
          {failures.length === 1 ? ' is' : ' are'} in no band. {failures[0]!.reason}
        </p>
      ) : null}
    </div>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
