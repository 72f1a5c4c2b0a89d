import type { Checked, Problem } from '#models/language/problem.ts';
import type { Frame } from '#models/run/frame.ts';
import type { SceneFrame, SynapseFrame, SynapseSite } from './SynapseFrame.ts';
import type { SceneSettings } from './sceneSettingsOf.ts';
import { sceneStateOf } from './sceneStateOf.ts';
import {
  calciumCurrentFraction,
  cyclicAmpRelative,
  girkOpenFraction,
  membranePotentialMillivolts,
  releaseRelative,
} from './synapseRelations.ts';
import { validateSceneFrame } from './validateSceneFrame.ts';

/** The level that each place feels, ng/mL: lumbar fluid, and the index that the model file makes for the brain stem. */
const levelAt: Readonly<Record<SynapseSite, string>> = {
  cord: 'csf_lumbar_concentration',
  brainstem: 'brainstem_index',
};

/**
 * Both synapses at the time of a run's frame, or everything that keeps them from being drawn: an observable that the run lacks, a
 * number that is not one or is out of range. Nothing is clamped; the caller keeps its last good scene and says "no data".
 */
export function sceneFrameOf(frame: Frame, settings: SceneSettings): Checked<SceneFrame> {
  const problems: Problem[] = [];
  const read = (name: string): number => {
    const value = Object.hasOwn(frame.values, name) ? frame.values[name] : undefined;
    if (value === undefined && !problems.some(({ subject }) => subject === name))
      problems.push({
        code: 'scene-observable',
        place: { file: 'run', line: 0, column: 0 },
        reason: `The run has no observable ${name}, which the synapse needs.`,
        subject: name,
      });
    return value ?? 0;
  };
  const cord = synapseAt('cord', frame.timeHours, read, settings);
  const brainstem = synapseAt('brainstem', frame.timeHours, read, settings);
  if (problems.length > 0) return { ok: false, problems };
  const { route } = settings;
  const comaMicromolar = settings.comaIndex / settings.gramPerMole;
  return validateSceneFrame({
    cord,
    brainstem,
    route,
    state: sceneStateOf(cord, brainstem, route, comaMicromolar),
  });
}

function synapseAt(
  site: SynapseSite,
  clinicalHours: number,
  read: (name: string) => number,
  settings: SceneSettings,
): SynapseFrame {
  const activationPre = read(`activation_${site}_presynaptic`);
  const activationPost = read(`activation_${site}_postsynaptic`);
  const drive = { site, activationPre, activationPost, withdrawalIndex: read('withdrawal_index') };
  const isCord = site === 'cord';
  return {
    site,
    clinicalHours,
    // ng/mL is µg/L, and µg over g/mol is µmol.
    baclofenMicromolar: read(levelAt[site]) / settings.gramPerMole,
    receptorOccupancyPre: read(`occupancy_${site}_presynaptic`),
    receptorOccupancyPost: read(`occupancy_${site}_postsynaptic`),
    receptorActivationPre: activationPre,
    receptorActivationPost: activationPost,
    girkOpenFraction: girkOpenFraction(drive),
    calciumCurrentFraction: calciumCurrentFraction(drive),
    releaseProbabilityRelative: releaseRelative(drive),
    membranePotentialMillivolts: membranePotentialMillivolts(drive),
    cyclicAmpRelative: cyclicAmpRelative(drive),
    // The model follows the cord's receptors alone; the brain stem is drawn with all of them.
    surfaceReceptorFraction: isCord ? read('receptor_surface_fraction') : 1,
    couplingEfficiency: isCord
      ? settings.naiveHalfEffect / read('half_effect_concentration')
      : 1 / settings.sedationTolerance,
  };
}
