import {
  ChartBarDecreasing,
  ChartLine,
  Download,
  ListPlus,
  Pin,
  RotateCcw,
  SlidersHorizontal,
  Users,
  ZoomOut,
} from 'lucide-react';
import type { Model } from '#models/language/model.ts';
import type { PaletteAction } from '#renderer/app/findActions.ts';
import { openPatientPane } from '#renderer/app/patientPane.ts';
import type { MenuItem } from '#renderer/controls/Menu.tsx';
import type { Explorer } from './Explorer.ts';
import { startedSmall } from './runLabel.ts';
import { runLengths } from './runLengths.ts';
import { saveCurves } from './saveCurves.ts';

/** What the share menu offers. */
export function exportMenu(explorer: Explorer): readonly MenuItem[] {
  return [{ id: 'csv', words: 'Save numbers, CSV', icon: Download, run: () => void saveCurves(explorer) }];
}

/** What opens over the screen. */
export type ExploreDoor = 'sheet' | 'events' | 'panels' | 'matters';

/** What the palette finds while Explore is in view. */
export function exploreActions(
  explorer: Explorer,
  model: Model,
  open: (door: ExploreDoor) => void,
): readonly PaletteAction[] {
  return [
    { id: 'pin', words: 'Pin this run', icon: Pin, keys: 'P', run: explorer.pin },
    { id: 'csv', words: 'Save numbers, CSV', icon: Download, run: () => void saveCurves(explorer) },
    { id: 'sheet', words: 'All parameters', icon: SlidersHorizontal, run: () => open('sheet') },
    { id: 'events', words: 'What else happens: add an event', icon: ListPlus, run: () => open('events') },
    { id: 'panels', words: 'Curves: choose the charts', icon: ChartLine, run: () => open('panels') },
    {
      id: 'people',
      words: 'Many people instead of one',
      icon: Users,
      run: () => explorer.showPeople(true),
    },
    { id: 'matters', words: 'What matters most?', icon: ChartBarDecreasing, run: () => open('matters') },
    { id: 'again', words: 'Start again with the opening values', icon: RotateCcw, run: explorer.startAgain },
    { id: 'whole', words: 'Show the whole run', icon: ZoomOut, run: explorer.resetZoom },
    { id: 'log', words: 'Concentration axes: log', run: () => explorer.setScale('log') },
    { id: 'linear', words: 'Concentration axes: linear', run: () => explorer.setScale('linear') },
    ...runLengths.map(({ hours, words }) => ({
      id: `hours-${hours}`,
      words: `Length of the run: ${words}`,
      run: () => explorer.setHours(hours),
    })),
    ...model.patients.map(({ name, label }) => ({
      id: `patient-${name}`,
      words: `Patient: ${startedSmall(label)}`,
      run: () => explorer.setPatient(name),
    })),
    ...model.covariates.map(({ name, label }) => ({
      id: `field-${name}`,
      words: `Change ${startedSmall(label)}`,
      run: openPatientPane,
    })),
  ];
}

/** What a narrow transport bar keeps in its menu: the charts and the length of the run. */
export function narrowItems(
  explorer: Explorer,
  hours: number,
  open: (door: ExploreDoor) => void,
): readonly MenuItem[] {
  return [
    { id: 'panels', words: 'Curves', icon: ChartLine, startsGroup: true, run: () => open('panels') },
    ...runLengths.map((length) => ({
      id: `hours-${length.hours}`,
      words: `Run of ${length.words}`,
      isChosen: length.hours === hours,
      run: () => explorer.setHours(length.hours),
    })),
  ];
}
