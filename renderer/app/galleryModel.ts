import type { Model, Quantity, Regimen } from '#models/language/model.ts';

const place = { file: 'gallery', line: 0, column: 0 };

function quantity(
  given: Partial<Quantity> & Pick<Quantity, 'name' | 'label' | 'value' | 'unit' | 'step'>,
): Quantity {
  return {
    symbol: given.name,
    meaning: `${given.label} of the person in the gallery.`,
    range: { from: 0, to: 2 * given.value, sources: ['simon-2018'], note: null },
    sources: ['simon-2018'],
    grade: 'measured',
    choices: null,
    variability: null,
    scaling: null,
    shown: 'front',
    place,
    ...given,
  };
}

function limits(from: number, to: number, sources: readonly string[]): Quantity['range'] {
  return { from, to, sources, note: null };
}

const yesNo = [
  { value: 0, label: 'No' },
  { value: 1, label: 'Yes' },
];
const levels = [
  { value: 0, label: 'Lumbar' },
  { value: 1, label: 'Thoracic' },
  { value: 2, label: 'Cervical' },
];

const covariates: readonly Quantity[] = [
  quantity({
    name: 'weight',
    symbol: 'WT',
    label: 'Weight',
    value: 70,
    unit: 'kg',
    step: 1,
    range: limits(3, 150, ['he-2014', 'simon-2018']),
  }),
  quantity({
    name: 'crcl',
    symbol: 'CrCl',
    label: 'Kidneys (CrCl)',
    value: 120,
    unit: 'mL/min',
    step: 5,
    range: limits(0, 160, ['wuis-1989']),
  }),
  quantity({
    name: 'tone',
    symbol: 'Ash_0',
    label: 'Leg tone, untreated',
    value: 3.3,
    unit: '1',
    step: 0.1,
    range: limits(1, 5, ['ashworth-scale']),
    grade: 'illustrative',
  }),
  quantity({
    name: 'mixing',
    symbol: 'm_mix',
    label: 'Mixing of spinal fluid',
    value: 1,
    unit: '1',
    step: 0.1,
    shown: 'more',
    range: limits(0.1, 10, ['csf-dispersion-2019']),
    grade: 'derived',
  }),
  quantity({
    name: 'tip',
    label: 'Catheter tip',
    value: 0,
    unit: '1',
    step: 1,
    shown: 'more',
    choices: levels,
  }),
  quantity({
    name: 'dialysis',
    label: 'Dialysis',
    value: 0,
    unit: '1',
    step: 1,
    shown: 'more',
    choices: yesNo,
  }),
];

export const galleryRegimens: readonly Regimen[] = [
  {
    name: 'tablets',
    label: 'Tablets',
    route: 'tablets',
    quantities: [
      quantity({
        name: 'tablet_dose',
        symbol: 'D_tab',
        label: 'Each dose',
        value: 20,
        unit: 'mg',
        step: 5,
        range: limits(0, 100, ['health-pages']),
      }),
      quantity({
        name: 'tablets_per_day',
        label: 'Times a day',
        value: 3,
        unit: '1/d',
        step: 1,
        choices: [1, 2, 3, 4].map((value) => ({ value, label: String(value) })),
      }),
    ],
    sentence: [],
    sentenceText: '',
    dailyDoseMilligram: { kind: 'number', value: 60 },
    place,
  },
  {
    name: 'pump',
    label: 'Pump',
    route: 'pump',
    quantities: [
      quantity({
        name: 'pump_daily_dose',
        symbol: 'D_pump',
        label: 'Daily dose',
        value: 400,
        unit: 'ug',
        step: 10,
        range: limits(0, 2003, ['reported-dose-extremes']),
      }),
    ],
    sentence: [],
    sentenceText: '',
    dailyDoseMilligram: { kind: 'number', value: 0.4 },
    place,
  },
];

/** Invented quantities in every shape that a form can meet; the gallery's only. */
export const galleryModel: Model = {
  id: 'gallery',
  title: 'the gallery',
  version: '1.0',
  timeUnit: 'h',
  statement: 'For teaching, not for treating patients.',
  sources: [
    {
      key: 'simon-2018',
      citation: 'Simon 2018. Population study.',
      address: 'https://pubmed.ncbi.nlm.nih.gov/30190685',
      standing: 'found',
      place,
    },
  ],
  conversions: [],
  settings: [],
  pump: null,
  covariates,
  parameters: [
    quantity({
      name: 'mean_transit_time',
      symbol: 'MTT',
      label: 'Mean transit time',
      value: 0.389,
      unit: 'h',
      step: 0.01,
      shown: 'sheet',
      range: limits(0.01, 1.5, ['he-2014']),
    }),
    quantity({
      name: 'half_effect',
      symbol: 'EC50_post',
      label: 'Half effect after the gap',
      value: 97,
      unit: 'ng/mL',
      step: 1,
      shown: 'sheet',
      range: limits(15, 300, ['stokic-2006']),
      grade: 'derived',
    }),
  ],
  states: [],
  derived: [],
  inputs: [],
  observables: [],
  balances: [],
  parameterSets: [],
  patients: [],
  regimens: galleryRegimens,
};
