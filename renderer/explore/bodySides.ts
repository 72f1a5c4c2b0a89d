import { valueAt } from '#models/run/frame.ts';
import type { Solution } from '#models/run/run.ts';
import type { BodyPairSide } from '#renderer/body/BodyPair.tsx';
import type { BodyFrame, BodyReading } from '#renderer/body/bodyFrame.ts';
import { dayAndClock } from '#renderer/text/clock.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { givenArm, shown } from './readings.ts';

/** One colour scale for every body and vessel, in ng/mL: from where tablets leave the cord to the upper end expected at the pump. */
export const bodyScale = { from: 1, to: 1000 } as const;

const levels = [
  ['cranial', shown.cranial],
  ['cervical', shown.cervical],
  ['thoracic', shown.thoracic],
  ['lumbar', shown.lumbar],
] as const;

/** What the body of one way of giving the drug shows at each time. */
export function bodySide(reply: ArmsReply, route: 'tablets' | 'pump'): BodyPairSide {
  const title = route === 'tablets' ? 'Tablets' : 'Pump';
  const solution = givenArm(reply, route)?.run.solution ?? null;
  return {
    title,
    frameAt: (timeHours) => bodyFrameAt(solution, timeHours),
    describe: (timeHours) => {
      const words = levels.map(
        ([level, name]) => `${level} ${shortNumber(concentration(solution, name, timeHours))}`,
      );
      const blood = shortNumber(concentration(solution, shown.plasma, timeHours));
      return `${title}, ${dayAndClock(timeHours)}, in ng/mL: blood ${blood}; spinal fluid ${words.join(', ')}.`;
    },
  };
}

function bodyFrameAt(solution: Solution | null, timeHours: number): BodyFrame {
  const read = (name: string): BodyReading => {
    const value = concentration(solution, name, timeHours);
    return { valueText: shortNumber(value), fraction: colourFraction(value) };
  };
  return {
    levels: {
      cranial: read(shown.cranial),
      cervical: read(shown.cervical),
      thoracic: read(shown.thoracic),
      lumbar: read(shown.lumbar),
    },
    blood: read(shown.plasma),
  };
}

function concentration(solution: Solution | null, name: string, timeHours: number): number {
  return solution ? valueAt(solution, name, timeHours) : 0;
}

/** Where a concentration lies on the colour scale, by its logarithm; below the scale it is empty. */
export function colourFraction(value: number): number {
  if (!(value > bodyScale.from)) return 0;
  const fraction = Math.log(value / bodyScale.from) / Math.log(bodyScale.to / bodyScale.from);
  return Math.min(1, fraction);
}
