import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { labOf } from './labOf.ts';
import { peopleWords } from './peopleWords.ts';

export interface PeopleHeadlineProps {
  readonly explorer: Explorer;
  readonly model: Model;
}

/** What many people show, in one sentence. */
export function PeopleTitle(props: PeopleHeadlineProps): ReactElement {
  return <h1 className="type-headline">{usePeopleWords(props).title}</h1>;
}

/** How the bands are read. */
export function PeopleLede(props: PeopleHeadlineProps): ReactElement {
  return <p className="type-lede">{usePeopleWords(props).lede}</p>;
}

function usePeopleWords({ explorer, model }: PeopleHeadlineProps) {
  const { runs, spread, compares } = useStore(labOf(explorer).store);
  return peopleWords(model, runs[0]?.progress?.bands ?? null, { spread, compares });
}
