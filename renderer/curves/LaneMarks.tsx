import { Tooltip } from '#renderer/controls/Tooltip.tsx';
import { dayAndClock } from '#renderer/text/clock.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { StackScene } from './composeScene.ts';
import { groupMarks } from './groupMarks.ts';
import './laneMarks.css';
import { timeToX } from './timeToX.ts';

const leastPixels = 16;

export interface LaneMarksProps {
  readonly scene: StackScene;
  readonly playback: Playback;
}

/** What the flags of the event lane say, on hover and focus; pressing one moves the cursor there. */
export function LaneMarks({ scene, playback }: LaneMarksProps) {
  const index = scene.lanes.findIndex(({ look }) => look === 'events');
  const middle = scene.layout.laneMiddles[index];
  const { fromHours, toHours } = scene.window;
  const marks = (scene.lanes[index]?.marks ?? []).filter(
    ({ timeHours }) => timeHours >= fromHours && timeHours <= toHours,
  );
  if (middle === undefined || marks.length === 0) return null;
  const groups = groupMarks(marks, (hours) => timeToX(scene, hours), leastPixels * scene.theme.unit);
  return (
    <ul className="lane-marks" aria-label="What else happens" style={{ top: middle }}>
      {groups.map(({ x, marks: here }) => {
        const words = here.map(({ timeHours, words: what }) => `${dayAndClock(timeHours)}: ${what}`);
        return (
          <li key={`${here[0]!.timeHours} ${here[0]!.words}`} style={{ left: x }}>
            <Tooltip
              side="above"
              isName
              content={words.map((line) => (
                <span key={line} className="lane-mark-words">
                  {line}
                </span>
              ))}
            >
              <button
                type="button"
                className="lane-mark"
                aria-label={words.join('. ')}
                onClick={() => playback.seek(here[0]!.timeHours)}
              />
            </Tooltip>
          </li>
        );
      })}
    </ul>
  );
}
