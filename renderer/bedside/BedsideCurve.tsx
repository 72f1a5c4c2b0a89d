import { type ReactElement, useRef, useSyncExternalStore } from 'react';
import type { Solution } from '#models/run/run.ts';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import { niceStep } from '#renderer/curves/valueTicks.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { useFollowPlayback } from '#renderer/transport/usePlayback.ts';
import type { MonitorSign } from './monitorSign.ts';
import { monitorWindow } from './monitorWindow.ts';
import { signValue } from './signState.ts';
import { TrendLine, type TrendLineHandle } from './TrendLine.tsx';
import { trendOf } from './trend.ts';
import './bedsideCurve.css';

export interface BedsideCurveProps {
  /** The figure's letter, cited by sentences. */
  readonly letter: string;
  readonly sign: MonitorSign;
  readonly solution: Solution | null;
  readonly clock: Playback;
  readonly beginsHours: number;
  readonly clockWords: (hours: number) => string;
}

/** A curve that the learner may see, up to now: the last day of it with an axis. Only its end moves while time runs. */
export function BedsideCurve({
  letter,
  sign,
  solution,
  clock,
  beginsHours,
  clockWords,
}: BedsideCurveProps): ReactElement {
  const line = useRef<TrendLineHandle>(null);
  const start = useRef<HTMLSpanElement>(null);
  const value = useRef<HTMLSpanElement>(null);
  const pastAt = (hours: number, range?: readonly [number, number]) =>
    trendOf(sign, solution, monitorWindow('day', hours, beginsHours), hours, range);
  const key = useSyncExternalStore(clock.subscribe, () =>
    (sign.scale ?? niceRange(pastAt(clock.timeHours).range)).join(' '),
  );
  const [from = 0, to = 1] = key.split(' ').map(Number);
  useFollowPlayback(clock, () => {
    const hours = clock.timeHours;
    line.current?.draw(pastAt(hours, [from, to]));
    const present = signValue(solution, sign.name, hours);
    const now = present === null ? 'no signal' : sign.format(present);
    if (value.current && value.current.textContent !== now) value.current.textContent = now;
    const words = clockWords(hours - 24);
    if (start.current && start.current.textContent !== words) start.current.textContent = words;
  });
  return (
    <figure className="bedside-curve" data-illustrative={sign.isIllustrative || undefined}>
      <figcaption>
        <span className="type-letter">{letter}</span> <span className="type-value">{sign.label}</span>{' '}
        <span className="type-caption">{sign.unitText}</span>
        {sign.isIllustrative ? <EvidenceChip grade="illustrative" /> : null}
        <span ref={value} className="bedside-curve-value" />
      </figcaption>
      <div className="bedside-curve-plot">
        {ticksBetween(from, to).map((tick) => (
          <span
            key={tick}
            className="bedside-curve-tick type-caption"
            style={{ top: `${(100 * (to - tick)) / (to - from)}%` }}
          >
            {statedNumber(tick)}
          </span>
        ))}
        <TrendLine ref={line} hasSignal={solution !== null} />
      </div>
      <div className="bedside-curve-axis type-caption" aria-hidden="true">
        <span ref={start} />
        <span>now</span>
      </div>
    </figure>
  );
}

/** Parts of the axis between ticks, at most. */
const axisParts = 5;

function niceRange([from, to]: readonly [number, number]): readonly [number, number] {
  const step = niceStep((to - from) / axisParts);
  const fixed = (value: number) => Number(value.toPrecision(12));
  return [fixed(Math.floor(from / step) * step), fixed(Math.ceil(to / step) * step)];
}

function ticksBetween(from: number, to: number): readonly number[] {
  const step = niceStep((to - from) / axisParts);
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12)));
}
