import { currentSettings } from '#renderer/app/settings.ts';
import { startSimulationClient } from '#renderer/worker/simulationClient.ts';
import { Explorer } from './Explorer.ts';

/** An explorer at work: its worker runs, its axes are those of the last visit, and the model is being read. */
export function openExplorer(): Explorer {
  const explorer = new Explorer(startSimulationClient());
  explorer.setScale(currentSettings().concentrationScale === 'linear' ? 'linear' : 'log');
  void explorer.open();
  return explorer;
}
