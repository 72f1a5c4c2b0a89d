import type { Model } from '#models/language/model.ts';
import { shown } from './readings.ts';

/** A chart that can be shown. */
export interface PanelChoice {
  readonly key: string;
  readonly label: string;
  readonly group: string;
  /** The observable that stands for it wherever one number is wanted. */
  readonly observable: string;
}

/** The four charts that Explore draws with words of their own; the model file gives all others. */
const ownPanels: readonly PanelChoice[] = [
  { key: 'blood', label: 'Plasma', group: 'Blood', observable: shown.plasma },
  { key: 'fluid', label: 'All levels', group: 'Spinal fluid', observable: shown.lumbar },
  { key: 'leg', label: 'Leg tone', group: 'Leg', observable: shown.leg },
  { key: 'brainstem', label: 'Index', group: 'Brain stem', observable: shown.brainstem },
];

const shownByOwn: readonly string[] = [
  shown.plasma,
  shown.lumbar,
  shown.thoracic,
  shown.cervical,
  shown.cranial,
  shown.leg,
  shown.brainstem,
];

/** Where an observable belongs by its contract name; what is none of these is seen at the bedside. */
const families: readonly (readonly [group: string, pattern: RegExp])[] = [
  ['Spinal fluid', /^(csf|brain_isf)_/],
  ['Receptors', /^(occupancy|activation|receptor|effect|half_effect|threshold)_/],
  ['Withdrawal', /^withdrawal/],
  ['Pump', /^(pump|catheter)_/],
  ['Where the drug goes', /^amount_/],
  ['Drug tests', /(^urine_concentration|_test|^infant)/],
];

const groupOrder = [
  'Blood',
  'Spinal fluid',
  'Leg',
  'Brain stem',
  'Receptors',
  'Withdrawal',
  'Bedside',
  'Pump',
  'Where the drug goes',
  'Drug tests',
];

/** Every chart there is, in the order in which they stand under one another. */
export function panelCatalogue({ observables }: Pick<Model, 'observables'>): readonly PanelChoice[] {
  const names = new Set(observables.map(({ name }) => name));
  const all = [
    ...ownPanels.filter(({ observable }) => names.has(observable)),
    ...observables
      .filter(({ name }) => !shownByOwn.includes(name))
      .map(({ name, label }) => ({ key: name, label, group: groupOf(name), observable: name })),
  ];
  return groupOrder.flatMap((group) => all.filter((choice) => choice.group === group));
}

function groupOf(name: string): string {
  return families.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Bedside';
}

/**
 * Keys of the charts in view, from the top.
 * @param panels what was chosen; null for what is shown before anybody chooses: the brain stem needs room
 */
export function panelsInView(
  model: Pick<Model, 'observables'>,
  panels: readonly string[] | null,
  hasRoom: boolean,
): readonly string[] {
  const wanted = panels ?? ['blood', 'fluid', 'leg', ...(hasRoom ? ['brainstem'] : [])];
  return panelCatalogue(model)
    .map(({ key }) => key)
    .filter((key) => wanted.includes(key));
}
