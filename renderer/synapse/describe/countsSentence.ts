import type { SynapseFrame } from '#renderer/synapse/contract/SynapseFrame.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { frameCounts } from '#renderer/synapse/dynamics/frameCounts.ts';
import { heldReceptors, millivolts } from './synapseNumbers.ts';

/**
 * One window in counts: "Sending side: 3 of 6 receptors hold drug (occupancy 0.45). Receiving side: 1 of 8 receptors holds drug
 * (occupancy 0.12). 2 of 4 vesicles released; −63 mV." `released` is what the impulse under way has released.
 */
export function countsSentence(frame: SynapseFrame, released: number): string {
  const { above, below } = frameCounts(frame);
  return (
    `Sending side: ${heldReceptors(above, frame.receptorOccupancyPre)}. ` +
    `Receiving side: ${heldReceptors(below, frame.receptorOccupancyPost)}. ` +
    `${released} of ${sceneCounts.dockedVesicles} vesicles released; ${millivolts(frame)}.`
  );
}
