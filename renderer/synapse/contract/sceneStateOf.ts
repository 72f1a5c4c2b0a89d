import type { SceneFrame, SynapseFrame, SynapseState } from './SynapseFrame.ts';

/** Limits of the named states; whatever lies outside all of them is `between`. */
export const stateLimits = {
  /** More release than at rest by this much is withdrawal: the overshoot that the window shows. */
  withdrawalRelease: 1.05,
  /** Below this occupancy nobody sees drug at work. */
  idleOccupancy: 0.03,
  /** From this share of receptors at the surface on, no seat of six is empty. */
  fullSurface: 11 / 12,
  /** Tablets reach both places alike: neither occupancy is more than so many times the other, unless both are small. */
  alikeRatio: 8,
  smallOccupancy: 0.15,
  /** The pump quiets the cord, below half of the release at rest, and leaves the brain stem most of its own. */
  pumpCordRelease: 0.5,
  pumpStemRelease: 0.7,
} as const;

/** Which of the named states both windows are in. `comaMicromolar`: level at the brain stem from which the model file speaks of coma. */
export function sceneStateOf(
  cord: SynapseFrame,
  brainstem: SynapseFrame,
  route: SceneFrame['route'],
  comaMicromolar: number,
): SynapseState {
  if (brainstem.baclofenMicromolar >= comaMicromolar) return 'overdose';
  if (cord.releaseProbabilityRelative >= stateLimits.withdrawalRelease) return 'withdrawal';
  const cordShare = cord.receptorOccupancyPre;
  const stemShare = brainstem.receptorOccupancyPre;
  const most = Math.max(cordShare, stemShare);
  if (most < stateLimits.idleOccupancy)
    return cord.surfaceReceptorFraction >= stateLimits.fullSurface ? 'rest' : 'between';
  if (route === 'tablets' && isAlike(most, Math.min(cordShare, stemShare))) return 'tablets';
  const isPump = route === 'pump' || route === 'both';
  const isCordAlone =
    cord.releaseProbabilityRelative < stateLimits.pumpCordRelease &&
    brainstem.releaseProbabilityRelative >= stateLimits.pumpStemRelease;
  return isPump && isCordAlone ? 'pump' : 'between';
}

function isAlike(most: number, least: number): boolean {
  return most <= stateLimits.smallOccupancy || most <= least * stateLimits.alikeRatio;
}
