import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import type { ReceptorCounts } from '#renderer/synapse/dynamics/frameCounts.ts';
import { shortNumber } from '#renderer/text/numbers.ts';

/** "65 % of rest". */
export function percentOfRest(relative: number): string {
  return `${shortNumber(Math.round(100 * relative))} % of rest`;
}

/** "−66 mV", whole: the axis runs from -90 to -50 and a window shows no more. */
export function millivolts({ membranePotentialMillivolts }: SynapseFrame): string {
  return `${membranePotentialMillivolts < 0 ? '−' : ''}${Math.abs(Math.round(membranePotentialMillivolts))} mV`;
}

export function micromolar({ baclofenMicromolar }: SynapseFrame): string {
  return `${shortNumber(baclofenMicromolar)} µM`;
}

/** "5 of 8 receptors hold drug (occupancy 0.61)"; of those that are left. */
export function heldReceptors({ bound, left }: ReceptorCounts, occupancy: number): string {
  const verb = bound === 1 ? 'holds' : 'hold';
  return `${bound} of ${left} receptors ${verb} drug (occupancy ${shortNumber(occupancy)})`;
}

/** "2.0 of 4 vesicles": an average. */
export function vesicleAverage(released: number, vesicles: number): string {
  return `${shortNumber(released)} of ${vesicles} vesicles`;
}
