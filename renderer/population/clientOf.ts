import type { Explorer } from '#renderer/explore/Explorer.ts';
import { type PopulationClient, startPopulationClient } from '#renderer/worker/populationClient.ts';

const clients = new WeakMap<Explorer, PopulationClient>();

/** The one set of population workers of an explorer; they start when they are first asked for. */
export function clientOf(explorer: Explorer): PopulationClient {
  const known = clients.get(explorer);
  if (known) return known;
  const client = startPopulationClient();
  clients.set(explorer, client);
  return client;
}
