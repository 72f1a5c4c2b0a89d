import type { ReactElement } from 'react';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import { practiseClient } from '#renderer/worker/practiseClient.ts';
import { PractiseDesk } from './PractiseDesk.ts';
import { PractiseKeeper } from './PractiseKeeper.ts';
import { PractiseRoom } from './PractiseRoom.tsx';

let desk: PractiseDesk | null = null;

/** Cases in which the learner acts. The desk stays while other screens are in view. */
export function PractiseScreen(): ReactElement {
  desk ??= openDesk();
  return <PractiseRoom desk={desk} />;
}

function openDesk(): PractiseDesk {
  const keeper = new PractiseKeeper(currentPlatform);
  window.addEventListener('pagehide', () => keeper.flush());
  return new PractiseDesk(practiseClient(), keeper);
}
