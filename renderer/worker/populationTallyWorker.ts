import { expose } from 'comlink';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import type { PopulationTallyService } from './populationProtocol.ts';

let tally: PopulationTally | null = null;

function opened(): PopulationTally {
  if (tally === null) throw new Error('No population is opened.');
  return tally;
}

const service: PopulationTallyService = {
  open: ({ job, observables }) => {
    tally = new PopulationTally(observables, job);
  },
  add: (chunk) => opened().add(chunk),
  snapshot: () => opened().snapshot(),
};

expose(service);
