import { Download, Pin, RotateCcw, SlidersHorizontal, ZoomOut } from 'lucide-react';
import type { Model } from '#models/language/model.ts';
import type { PaletteAction } from '#renderer/app/findActions.ts';
import { openPatientPane } from '#renderer/app/patientPane.ts';
import type { MenuItem } from '#renderer/controls/Menu.tsx';
import type { Explorer } from './Explorer.ts';
import { saveCurves } from './saveCurves.ts';

/** What the share menu offers. */
export function exportMenu(explorer: Explorer): readonly MenuItem[] {
  return [{ id: 'csv', words: 'Save numbers, CSV', icon: Download, run: () => void saveCurves(explorer) }];
}

/** What the palette finds while Explore is in view. */
export function exploreActions(
  explorer: Explorer,
  model: Model,
  openSheet: () => void,
): readonly PaletteAction[] {
  return [
    { id: 'pin', words: 'Pin this run', icon: Pin, keys: 'P', run: explorer.pin },
    { id: 'csv', words: 'Save numbers, CSV', icon: Download, run: () => void saveCurves(explorer) },
    { id: 'sheet', words: 'All parameters', icon: SlidersHorizontal, run: openSheet },
    { id: 'again', words: 'Start again with the opening values', icon: RotateCcw, run: explorer.startAgain },
    { id: 'whole', words: 'Show the whole run', icon: ZoomOut, run: explorer.resetZoom },
    { id: 'log', words: 'Concentration axes: log', run: () => explorer.setScale('log') },
    { id: 'linear', words: 'Concentration axes: linear', run: () => explorer.setScale('linear') },
    ...[24, 48, 72, 168].map((hours) => ({
      id: `hours-${hours}`,
      words: `Length of the run: ${hours} h`,
      run: () => explorer.setHours(hours),
    })),
    ...model.covariates.map(({ name, label }) => ({
      id: `field-${name}`,
      words: `Change ${label.toLowerCase()}`,
      run: openPatientPane,
    })),
  ];
}
