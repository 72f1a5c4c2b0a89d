import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import {
  calciumPlaces,
  type MembranePlace,
  potassiumPlaces,
  receptorPlacesAbove,
  receptorPlacesBelow,
  windowGeometry,
} from '#renderer/synapse/layout/places.ts';
import { nearestPairs } from './nearestPairs.ts';
import { streams } from './seededRandom.ts';

/** What is fixed about the receptors of one membrane. */
export interface ReceptorSide {
  readonly seats: number;
  readonly places: readonly MembranePlace[];
  /** Seats in the order in which they empty as receptors are lost. */
  readonly lossOrder: readonly number[];
  /** The channel each seat works on. */
  readonly channels: Int8Array;
  readonly rosterStream: number;
  readonly trapStream: number;
  readonly proteinStream: number;
  /** Height of the middle of an open trap, nm. */
  readonly pocketY: number;
}

/** The bound drug lies 8.2 nm from the bilayer's middle (7C7Q). */
const pocketHeight = 8.2;

export const sideAbove: ReceptorSide = {
  seats: sceneCounts.receptorsAbove,
  places: receptorPlacesAbove,
  lossOrder: [3, 0, 5, 2, 4, 1],
  channels: nearestPairs(receptorPlacesAbove, calciumPlaces),
  rosterStream: streams.rosterAbove,
  trapStream: streams.trapAbove,
  proteinStream: streams.proteinAbove,
  pocketY: windowGeometry.membraneAboveY - pocketHeight,
};

export const sideBelow: ReceptorSide = {
  seats: sceneCounts.receptorsBelow,
  places: receptorPlacesBelow,
  lossOrder: [0, 3, 6, 5, 2, 7, 4, 1],
  channels: nearestPairs(receptorPlacesBelow, potassiumPlaces),
  rosterStream: streams.rosterBelow,
  trapStream: streams.trapBelow,
  proteinStream: streams.proteinBelow,
  pocketY: windowGeometry.membraneBelowY + pocketHeight,
};
