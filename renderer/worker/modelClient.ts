import { type Remote, wrap } from 'comlink';
import type { ModelService } from './modelProtocol.ts';

let client: Remote<ModelService> | null = null;

/** The second worker; it starts with the first question. */
export function modelClient(): Remote<ModelService> {
  client ??= wrap<ModelService>(
    new Worker(new URL('./modelWorker.ts', import.meta.url), { type: 'module', name: 'model' }),
  );
  return client;
}
