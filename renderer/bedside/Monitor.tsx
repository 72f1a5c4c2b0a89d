import { BellOff, BellRing, Check } from 'lucide-react';
import { type ReactElement, useId, useRef, useState } from 'react';
import type { Solution } from '#models/run/run.ts';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import type { Playback } from '#renderer/transport/Playback.ts';
import { useFollowPlayback } from '#renderer/transport/usePlayback.ts';
import { activeAlarms } from './alarms.ts';
import { MonitorRow } from './MonitorRow.tsx';
import type { MonitorSign } from './monitorSign.ts';
import { type MonitorReach, monitorWindow } from './monitorWindow.ts';
import { monitorSummary } from './monitorWords.ts';
import { signState, signValue } from './signState.ts';
import { trendSentence } from './trendSentence.ts';
import { useAlarmSound } from './useAlarmSound.ts';
import { usePoliteSummary } from './usePoliteSummary.ts';
import { useSignStates } from './useSignStates.ts';
import './monitor.css';

export interface MonitorProps {
  readonly signs: readonly MonitorSign[];
  /** Null where there is nothing to show: every row says that there is no signal. */
  readonly solution: Solution | null;
  /** Numbers and trends follow it without renders; nothing after its time is shown. */
  readonly clock: Playback;
  /** Where the watch began. */
  readonly beginsHours: number;
  /** An hour of the run on the wall's clock: "Sunday, 18:40". */
  readonly clockWords: (hours: number) => string;
  readonly hasSound: boolean;
  readonly onSound: (hasSound: boolean) => void;
}

/** The bedside monitor: what is seen of a person now and how it came to that, legible at the back of a room. */
export function Monitor({
  signs,
  solution,
  clock,
  beginsHours,
  clockWords,
  hasSound,
  onSound,
}: MonitorProps): ReactElement {
  const id = useId();
  const [reach, setReach] = useState<MonitorReach>('day');
  const states = useSignStates(signs, solution, clock);
  const alarm = useAlarmSound(activeAlarms(signs, states), hasSound);
  const summary = usePoliteSummary(clock, () => {
    const values = signs.map(({ name }) => signValue(solution, name, clock.timeHours));
    return monitorSummary(
      signs,
      signs.map((sign, at) => signState(sign, values[at] ?? null)),
      values,
    );
  });
  const start = useRef<HTMLSpanElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const saidAt = useRef(0);
  useFollowPlayback(clock, () => {
    const nowHours = clock.timeHours;
    const { fromHours, toHours } = monitorWindow(reach, nowHours, beginsHours);
    write(start.current, clockWords(fromHours));
    write(end.current, toHours > nowHours ? '' : 'now');
    // Words that change with every frame cannot be read.
    if (clock.isPlaying && performance.now() - saidAt.current < 1000) return;
    saidAt.current = performance.now();
    write(sentence.current, trendSentence(signs, solution, { fromHours, nowHours }, clockWords));
  });
  const isIllustrative = signs.some((sign) => sign.isIllustrative);
  const hasBand = signs.some(({ low, high }) => low !== null || high !== null);
  return (
    <section className="monitor" aria-labelledby={id}>
      <header className="monitor-head">
        <h2 id={id} className="type-section">
          At the bedside
        </h2>
        <p className="type-caption monitor-key">{hasBand ? 'green is the usual range' : ''}</p>
        <div className="monitor-tools">
          {hasSound && alarm.waiting ? (
            <Button icon={Check} onClick={alarm.acknowledge}>
              Acknowledge
            </Button>
          ) : null}
          <Segmented
            name="How far back the trends go"
            choices={[
              { value: 'day', label: '24 h' },
              { value: 'all', label: 'Since arrival' },
            ]}
            value={reach}
            onChange={setReach}
          />
          <IconButton
            icon={hasSound ? BellRing : BellOff}
            name="Alarm sounds"
            aria-pressed={hasSound}
            onClick={() => onSound(!hasSound)}
          />
        </div>
      </header>
      <ul className="monitor-rows">
        {signs.map((sign, index) => (
          <MonitorRow
            key={sign.name}
            sign={sign}
            state={states[index] ?? 'no-signal'}
            solution={solution}
            clock={clock}
            reach={reach}
            beginsHours={beginsHours}
          />
        ))}
      </ul>
      <div className="monitor-axis type-caption" aria-hidden="true">
        <span ref={start} />
        <span ref={end} />
      </div>
      <p ref={sentence} className="monitor-sentence" />
      {isIllustrative ? (
        <p className="monitor-grade">
          <EvidenceChip grade="illustrative" />
          <span className="type-caption">no published curve stands behind these signs</span>
        </p>
      ) : null}
      <p ref={summary} className="visually-hidden" role="status" />
    </section>
  );
}

function write(element: HTMLElement | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words;
}
