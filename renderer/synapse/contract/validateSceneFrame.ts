import type { Checked, Problem } from '#models/language/problem.ts';
import { type SceneFrame, type SynapseFrame, synapseSites } from './SynapseFrame.ts';

interface Limits {
  readonly from: number;
  readonly to: number;
}

type FrameNumber = Exclude<keyof SynapseFrame, 'site'>;

const fraction: Limits = { from: 0, to: 1 };

/** What the drawing can show. The potential's axis runs from -90 to -50 mV and never scales itself. */
export const frameLimits: Readonly<Record<FrameNumber, Limits>> = {
  clinicalHours: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
  baclofenMicromolar: { from: 0, to: Number.POSITIVE_INFINITY },
  receptorOccupancyPre: fraction,
  receptorOccupancyPost: fraction,
  receptorActivationPre: fraction,
  receptorActivationPost: fraction,
  girkOpenFraction: fraction,
  calciumCurrentFraction: { from: 0, to: 1.2 },
  releaseProbabilityRelative: { from: 0, to: 2 },
  membranePotentialMillivolts: { from: -90, to: -50 },
  cyclicAmpRelative: { from: 0, to: 2 },
  surfaceReceptorFraction: fraction,
  couplingEfficiency: fraction,
};

/** A solver's rounding; a level that falls to nothing may end this far below zero. Such a value passes as it is. */
const rounding = 1e-6;

const numbers = Object.keys(frameLimits) as readonly FrameNumber[];

/**
 * A scene that can be drawn, or every reason why not: `scene-not-a-number`, `scene-out-of-range`, `scene-activation` where more
 * receptors would act than hold drug. `subject` is the site and the name. Nothing is changed on the way.
 */
export function validateSceneFrame(scene: SceneFrame): Checked<SceneFrame> {
  const problems: Problem[] = [];
  for (const site of synapseSites) checkSynapse(scene[site], site, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: scene };
}

function checkSynapse(frame: SynapseFrame, site: string, problems: Problem[]): void {
  const report = (code: string, name: string, reason: string): void => {
    const place = { file: 'run', line: 0, column: 0 };
    problems.push({ code, place, reason, subject: `${site}.${name}` });
  };
  if (frame.site !== site) report('scene-site', 'site', `The frame of ${frame.site} stands for ${site}.`);
  for (const name of numbers) {
    const value = frame[name];
    const { from, to } = frameLimits[name];
    if (!Number.isFinite(value)) report('scene-not-a-number', name, `${name} is not a number.`);
    else if (value < from - rounding || value > to + rounding)
      report('scene-out-of-range', name, `${name} is ${value}; the window shows ${from} to ${to}.`);
  }
  const sides = [
    ['receptorActivationPre', frame.receptorActivationPre, frame.receptorOccupancyPre],
    ['receptorActivationPost', frame.receptorActivationPost, frame.receptorOccupancyPost],
  ] as const;
  for (const [name, activation, occupancy] of sides)
    if (activation > occupancy + rounding)
      report(
        'scene-activation',
        name,
        `${name} is ${activation}, above the occupancy of ${occupancy}: only a receptor that holds drug can act.`,
      );
}
