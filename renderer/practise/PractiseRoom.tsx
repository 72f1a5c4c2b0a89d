import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import { LoadingState } from '#renderer/controls/RegionState.tsx';
import { Briefing } from './Briefing.tsx';
import { CaseEditor } from './CaseEditor.tsx';
import { CaseList } from './CaseList.tsx';
import { DebriefScreen } from './DebriefScreen.tsx';
import { PlayScreen } from './PlayScreen.tsx';
import type { PractiseDesk } from './PractiseDesk.ts';
import type { PractiseState } from './practiseStore.ts';
import { StoppedCase } from './StoppedCase.tsx';
import { useRescuedFocus } from './useRescuedFocus.ts';

export interface PractiseRoomProps {
  readonly desk: PractiseDesk;
}

/** What of Practise is in view. */
export type PractiseView = 'list' | 'stopped' | 'edit' | 'briefing' | 'play' | 'debrief' | 'solving';

export function viewOf(state: PractiseState): PractiseView {
  const { editing, session, opened, playthrough, trouble } = state;
  if (editing) return 'edit';
  if (!session || !opened) return 'list';
  if (trouble) return 'stopped';
  if (session.view === 'play' && !playthrough) return 'solving';
  return session.view;
}

/** The list of cases, a case at its briefing, in play or in debrief, and the author's desk. */
export function PractiseRoom({ desk }: PractiseRoomProps): ReactElement {
  const state = useStore(desk.store);
  useEffect(() => void desk.shelf.open(), [desk]);
  // Nobody sees the patient where another screen is in view.
  useEffect(() => () => desk.pause(), [desk]);
  const view = viewOf(state);
  useRescuedFocus({ name: view, selector: '#main' });
  const isReady = state.catalogue !== null;
  useEffect(() => {
    if (isReady) document.documentElement.setAttribute('data-ready', '');
  }, [isReady]);

  const { session, opened, playthrough, editing } = state;
  if (editing) {
    return (
      <CaseEditor
        source={editing.source}
        client={desk.client}
        onPlay={(text, file, atHours) => void desk.playText(text, file, atHours)}
        onClose={() => desk.closeEditor()}
      />
    );
  }
  if (!session || !opened) return <CaseList desk={desk} state={state} />;
  if (state.trouble)
    return <StoppedCase desk={desk} trouble={state.trouble} statement={opened.model.statement} />;
  if (session.view === 'briefing') return <Briefing desk={desk} opened={opened} session={session} />;
  if (session.view === 'debrief') return <DebriefScreen desk={desk} opened={opened} session={session} />;
  if (!playthrough) {
    return (
      <main id="main" tabIndex={-1}>
        <h1 className="visually-hidden">{opened.case.title}</h1>
        <LoadingState words="Solving the case" />
      </main>
    );
  }
  return <PlayScreen desk={desk} opened={opened} session={session} playthrough={playthrough} />;
}
