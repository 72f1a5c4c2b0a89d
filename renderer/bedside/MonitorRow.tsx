import { ArrowDown, ArrowUp, OctagonAlert, Unplug } from 'lucide-react';
import { type ReactElement, useRef } from 'react';
import type { Solution } from '#models/run/run.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { useFollowPlayback } from '#renderer/transport/usePlayback.ts';
import type { MonitorSign } from './monitorSign.ts';
import { type MonitorReach, monitorWindow } from './monitorWindow.ts';
import { rangeWords } from './monitorWords.ts';
import { isAlarm, isUrgent, type SignState, signValue, stateWords } from './signState.ts';
import { TrendLine, type TrendLineHandle } from './TrendLine.tsx';
import { trendOf } from './trend.ts';

export interface MonitorRowProps {
  readonly sign: MonitorSign;
  readonly state: SignState;
  readonly solution: Solution | null;
  readonly clock: Playback;
  readonly reach: MonitorReach;
  readonly beginsHours: number;
}

/** One sign: name and unit, its number, arrow and word when it is out, its trend on the usual band, the band in figures. */
export function MonitorRow({
  sign,
  state,
  solution,
  clock,
  reach,
  beginsHours,
}: MonitorRowProps): ReactElement {
  const number = useRef<HTMLSpanElement>(null);
  const line = useRef<TrendLineHandle>(null);
  const before = useRef<HTMLSpanElement>(null);
  const range = rangeWords(sign);
  useFollowPlayback(clock, () => {
    const hours = clock.timeHours;
    const value = signValue(solution, sign.name, hours);
    const words = value === null ? '' : sign.format(value);
    if (number.current && number.current.textContent !== words) number.current.textContent = words;
    const window = monitorWindow(reach, hours, beginsHours);
    line.current?.draw(trendOf(sign, solution, window, hours));
    // A sign without a usual range is told apart from its own past.
    const earlier = range === '' ? signValue(solution, sign.name, Math.max(window.fromHours, 0)) : null;
    const earlierWords = earlier === null ? '' : `was ${sign.format(earlier)}`;
    if (before.current && before.current.textContent !== earlierWords)
      before.current.textContent = earlierWords;
  });
  return (
    <li className="monitor-row" data-state={state}>
      <span className="monitor-name">
        <span className="type-label">{sign.label}</span>
        <span className="type-caption">{sign.unitText}</span>
      </span>
      <span className="monitor-number type-monitor" ref={number} />
      <span className="monitor-state">
        <StateMark state={state} />
      </span>
      <TrendLine ref={line} hasSignal={state !== 'no-signal'} />
      <span className="monitor-range type-caption">
        {range === '' ? (
          <span ref={before} />
        ) : (
          <>
            <span className="visually-hidden">usual </span>
            {range}
          </>
        )}
      </span>
    </li>
  );
}

function StateMark({ state }: { readonly state: SignState }): ReactElement | null {
  if (state === 'usual') return null;
  if (state === 'no-signal') {
    return (
      <>
        <Unplug aria-hidden="true" />
        {stateWords[state]}
      </>
    );
  }
  const Arrow = state === 'high' || state === 'urgent-high' ? ArrowUp : ArrowDown;
  return (
    <>
      {isUrgent(state) ? <OctagonAlert aria-hidden="true" /> : null}
      {isAlarm(state) ? <Arrow aria-hidden="true" /> : null}
      {stateWords[state]}
    </>
  );
}
