import type { Model, Quantity, Regimen } from '#models/language/model.ts';
import { sampleQuantity } from '../controls/sampleQuantity.ts';

const place = { file: 'sample.yaml', line: 1, column: 1 };

export const weight: Quantity = sampleQuantity({
  name: 'weight',
  symbol: 'WT',
  label: 'Weight',
  meaning: 'Body weight.',
  value: 70,
  unit: 'kg',
  step: 1,
  range: { from: 3, to: 200, sources: ['he-2014'], note: null },
});

export const mixing: Quantity = sampleQuantity({
  name: 'csf_mixing',
  symbol: 'm_mix',
  label: 'Mixing of spinal fluid',
  meaning: 'Multiplies the exchange between levels.',
  value: 1,
  unit: '1',
  step: 0.1,
  range: { from: 0.1, to: 10, sources: [], note: null },
  grade: 'illustrative',
  shown: 'more',
});

export const transit: Quantity = sampleQuantity({
  name: 'mean_transit_time',
  symbol: 'MTT',
  label: 'Mean transit time',
  meaning: 'How long tablets take to the absorbing gut.',
  value: 0.389,
  unit: 'h',
  step: 0.01,
  range: { from: 0.01, to: 1.5, sources: ['he-2014'], note: null },
  sources: ['he-2014'],
  shown: 'sheet',
});

export function sampleRegimen(changes: Partial<Regimen> = {}): Regimen {
  return {
    name: 'pump',
    label: 'Pump',
    route: 'pump',
    quantities: [sampleQuantity()],
    sentence: [],
    sentenceText: '',
    dailyDoseMilligram: { kind: 'number', value: 0.4 },
    place,
    ...changes,
  };
}

export function sampleModel(changes: Partial<Model> = {}): Model {
  return {
    id: 'sample',
    title: 'a sample',
    version: '1.0.0',
    timeUnit: 'h',
    statement: 'For teaching, not for treating patients.',
    sources: [
      { key: 'he-2014', citation: 'He 2014. 49 children.', address: '10.1002/abc', standing: 'found', place },
      {
        key: 'heetla-2015',
        citation: 'Heetla 2015. Pump doses.',
        address: null,
        standing: 'recalled',
        place,
      },
    ],
    conversions: [],
    covariates: [weight, mixing],
    parameters: [transit],
    settings: [],
    pump: null,
    states: [],
    derived: [],
    inputs: [],
    observables: [],
    balances: [],
    parameterSets: [],
    patients: [],
    regimens: [sampleRegimen()],
    ...changes,
  };
}
