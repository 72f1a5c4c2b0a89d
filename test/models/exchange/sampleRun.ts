import type { DescribedRun } from '#models/exchange/curveRun.ts';
import type { Model, Observable, Quantity } from '#models/language/model.ts';

const place = { file: 'sample.yaml', line: 1, column: 1 };

export function sampleQuantity(changes: Partial<Quantity> = {}): Quantity {
  return {
    name: 'clearance',
    symbol: 'CL',
    label: 'Clearance',
    meaning: 'Plasma cleared of drug each hour.',
    value: 9,
    unit: 'L/h',
    range: { from: 1, to: 30, sources: ['wuis-1990'], note: null },
    step: 0.1,
    sources: ['wuis-1990'],
    grade: 'measured',
    choices: null,
    variability: null,
    scaling: null,
    shown: 'sheet',
    place,
    ...changes,
  };
}

export function sampleObservable(changes: Partial<Observable> = {}): Observable {
  return {
    name: 'plasma_concentration',
    label: 'Plasma',
    unit: 'ng/mL',
    meaning: 'Baclofen in plasma.',
    expression: { kind: 'name', symbol: 'C' },
    text: 'C',
    sources: ['wuis-1990'],
    grade: 'derived',
    bands: [
      { name: 'usual', label: 'usual', kind: 'usual', from: 80, to: 400, sources: [], grade: 'measured' },
    ],
    place,
    ...changes,
  };
}

export function sampleModel(changes: Partial<Model> = {}): Model {
  const weight = sampleQuantity({ name: 'weight', symbol: 'WT', label: 'Weight', value: 70, unit: 'kg' });
  return {
    id: 'sample',
    title: 'A sample',
    version: '1.2.3',
    timeUnit: 'h',
    statement: 'For teaching, not for treating patients.',
    sources: [
      {
        key: 'wuis-1990',
        citation: 'Wuis 1990',
        address: 'https://example.org/wuis',
        standing: 'found',
        place,
      },
    ],
    conversions: [],
    covariates: [weight],
    parameters: [sampleQuantity()],
    settings: [],
    pump: null,
    states: [],
    derived: [],
    inputs: [],
    observables: [
      sampleObservable(),
      sampleObservable({ name: 'ashworth_leg', unit: '1', grade: 'illustrative', bands: [] }),
    ],
    balances: [],
    parameterSets: [
      {
        name: 'slow',
        label: 'Slow',
        meaning: 'A slower patient.',
        values: { clearance: 5 },
        variability: {},
        sources: ['wuis-1990'],
        place,
      },
    ],
    patients: [],
    regimens: [],
    ...changes,
  };
}

export function sampleRun(changes: Partial<DescribedRun> = {}): DescribedRun {
  return {
    runId: 'tablets',
    label: 'Tablets',
    model: sampleModel(),
    inputs: {
      values: { weight: 60 },
      parameterSet: null,
      events: [{ time: 0, evid: 1, cmt: 'oral', amt: 20, rate: 0, ii: 8, addl: 2, ss: 0 }],
      hours: 0.2,
      everyHours: 0.1,
    },
    solution: {
      timesHours: Float64Array.of(0, 0.1, 0.2),
      series: {
        plasma_concentration: Float64Array.of(0, 100, 1 / 3),
        ashworth_leg: Float64Array.of(3.3, -0.5, 1e-7),
      },
      diagnostics: {
        backend: 'interpreter',
        relativeTolerance: 1e-6,
        acceptedSteps: 10,
        rejectedSteps: 1,
        evaluations: 67,
        balanceDrift: 1e-14,
      },
    },
    ...changes,
  };
}
