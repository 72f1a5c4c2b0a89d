import { bindingSteps } from './bindingSteps.ts';
import { proteinTimes } from './proteinCycle.ts';
import { eased } from './slowTime.ts';

/** One step of the story in numbers: how long its movement takes in slow motion and what moves from where to where. */
interface HeroStretch {
  readonly id: string;
  readonly seconds: number;
  readonly pose: readonly [from: number, to: number];
  readonly proteinStage: readonly [from: number, to: number];
  readonly isBound: boolean;
  /** How far calcium channels are held and potassium channels are open, 0 to 1. */
  readonly effect: readonly [from: number, to: number];
}

const none = [0, 0] as const;
const full = [1, 1] as const;

/**
 * The whole story of one receptor, apart from any run: order and lengths as the windows have them. Poses and stages as in
 * ReceptorMoments.
 */
export const heroTimeline = [
  { id: 'open', seconds: 1.5, pose: [0, 0], proteinStage: [0, 0], isBound: false, effect: none },
  { id: 'docked', seconds: 1, pose: [0, 0], proteinStage: [0, 0], isBound: true, effect: none },
  {
    id: 'trap-shut',
    seconds: bindingSteps.trap,
    pose: [0, 1],
    proteinStage: [0, 0],
    isBound: true,
    effect: none,
  },
  {
    id: 'lower-lobes',
    seconds: bindingSteps.lowerLobes,
    pose: [1, 2],
    proteinStage: [0, 0],
    isBound: true,
    effect: none,
  },
  {
    id: 'bundles-roll',
    seconds: bindingSteps.roll,
    pose: [2, 3],
    proteinStage: [0, 0],
    isBound: true,
    effect: none,
  },
  {
    id: 'protein-docks',
    seconds: proteinTimes.dock,
    pose: [3, 4],
    proteinStage: [0, 1],
    isBound: true,
    effect: none,
  },
  {
    id: 'protein-splits',
    seconds: proteinTimes.split,
    pose: [4, 3],
    proteinStage: [1, 2],
    isBound: true,
    effect: none,
  },
  { id: 'effect', seconds: 4, pose: [3, 3], proteinStage: [2, 2], isBound: true, effect: [0, 1] },
  { id: 'drug-leaves', seconds: 1.5, pose: [3, 0], proteinStage: [2, 2], isBound: false, effect: full },
  { id: 'protein-meets', seconds: 2, pose: [0, 0], proteinStage: [2, 3], isBound: false, effect: [1, 0] },
] as const satisfies readonly HeroStretch[];

export type HeroStepId = (typeof heroTimeline)[number]['id'];

/** After the movement of a step it stays for so long, so that it can be read. */
export const holdSeconds = 1.2;

export const heroStepSeconds: readonly number[] = heroTimeline.map(({ seconds }) => seconds + holdSeconds);
export const heroSeconds = heroStepSeconds.reduce((total, seconds) => total + seconds, 0);

/** When a step begins, in seconds of the story. */
export function heroStepStart(index: number): number {
  return heroStepSeconds.slice(0, index).reduce((total, seconds) => total + seconds, 0);
}

/** The step under way at a time of the story; the last one from its end on. */
export function heroStepAt(seconds: number): number {
  let left = seconds;
  for (let index = 0; index < heroStepSeconds.length; index += 1) {
    if (left < heroStepSeconds[index]!) return index;
    left -= heroStepSeconds[index]!;
  }
  return heroTimeline.length - 1;
}

/** One receptor at an instant of its story. */
export interface HeroInstant {
  pose: number;
  proteinStage: number;
  isBound: boolean;
  effect: number;
}

export function createHeroInstant(): HeroInstant {
  return { pose: 0, proteinStage: 0, isBound: false, effect: 0 };
}

/** Writes the hero at a time of the story, a pure function of that time. */
export function writeHeroMoment(instant: Partial<HeroInstant>, seconds: number): void {
  const index = heroStepAt(seconds);
  const { pose, proteinStage, isBound, effect, seconds: length } = heroTimeline[index]!;
  const share = eased((seconds - heroStepStart(index)) / length);
  instant.pose = pose[0] + (pose[1] - pose[0]) * share;
  instant.proteinStage = proteinStage[0] + (proteinStage[1] - proteinStage[0]) * share;
  instant.isBound = isBound;
  instant.effect = effect[0] + (effect[1] - effect[0]) * share;
}
