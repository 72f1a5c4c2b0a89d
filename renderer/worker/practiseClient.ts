import { wrap } from 'comlink';
import type { PractiseClient, PractiseService } from './practiseProtocol.ts';

let client: PractiseClient | null = null;

/** The worker of cases; it starts with the first question. */
export function practiseClient(): PractiseClient {
  client ??= wrap<PractiseService>(
    new Worker(new URL('./practiseWorker.ts', import.meta.url), { type: 'module', name: 'practise' }),
  );
  return client;
}
