import type { MembranePlace } from '#renderer/synapse/layout/places.ts';

/** For each receptor the channel it works on: nearest pairs first, each channel once; -1 where none is left. */
export function nearestPairs(
  receptors: readonly MembranePlace[],
  channels: readonly MembranePlace[],
): Int8Array {
  const pairs = receptors.flatMap((receptor, from) =>
    channels.map((channel, to) => ({
      from,
      to,
      distance: Math.hypot(receptor.x - channel.x, receptor.z - channel.z),
    })),
  );
  pairs.sort((one, other) => one.distance - other.distance);
  const channelOf = new Int8Array(receptors.length).fill(-1);
  const isTaken = new Uint8Array(channels.length);
  for (const { from, to } of pairs) {
    if (channelOf[from] !== -1 || isTaken[to]) continue;
    channelOf[from] = to;
    isTaken[to] = 1;
  }
  return channelOf;
}
