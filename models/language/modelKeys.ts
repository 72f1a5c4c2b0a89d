/** The keys of one part of a model file. A section's own keys are names that its author chooses. */
export interface PartKeys {
  /** For a sentence: "weight", a covariate, has no key "unit". */
  readonly noun: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const quantity = {
  required: ['symbol', 'label', 'meaning', 'value', 'unit', 'range', 'step', 'grade'],
  optional: ['sources', 'shown', 'choices', 'variability', 'uncertainty'],
};

/** Every key that a model file may have: the one table from which missing and unknown keys are found. */
export const modelKeys = {
  file: {
    noun: 'a model file',
    required: ['model', 'states', 'rates', 'observables'],
    optional: [
      'sources',
      'conversions',
      'covariates',
      'parameters',
      'settings',
      'derived',
      'inputs',
      'pump',
      'balances',
      'parameter_sets',
      'patients',
      'regimens',
    ],
  },
  header: {
    noun: 'the head of a model file',
    required: ['id', 'title', 'version', 'time', 'statement'],
    optional: [],
  },
  source: { noun: 'a source', required: ['citation', 'standing'], optional: ['address'] },
  conversion: { noun: 'a conversion', required: ['symbol', 'value', 'unit'], optional: [] },
  covariate: { noun: 'a covariate', ...quantity },
  parameter: {
    noun: 'a parameter',
    required: quantity.required,
    optional: [...quantity.optional, 'scaling'],
  },
  regimenQuantity: { noun: 'a quantity of a regimen', ...quantity },
  range: { noun: 'a range', required: ['from', 'to'], optional: ['sources', 'note'] },
  choice: { noun: 'a choice', required: ['value', 'label'], optional: [] },
  variability: { noun: 'a variability', required: ['percent', 'grade'], optional: ['sources'] },
  uncertainty: { noun: 'an uncertainty', required: ['from', 'to'], optional: ['sources'] },
  scaling: { noun: 'a scaling', required: ['by', 'exponent'], optional: [] },
  setting: {
    noun: 'a setting',
    required: ['symbol', 'label', 'meaning', 'unit', 'initial', 'range', 'grade', 'group'],
    optional: ['sources', 'choices'],
  },
  state: {
    noun: 'a state',
    required: ['symbol', 'label', 'unit', 'meaning', 'initial'],
    optional: ['counter', 'non_negative'],
  },
  derived: {
    noun: 'a derived quantity',
    required: ['symbol', 'label', 'unit', 'meaning', 'equation'],
    optional: [],
  },
  input: {
    noun: 'an input',
    required: ['symbol', 'label', 'unit', 'meaning'],
    optional: ['feeds', 'needs_rate', 'programme'],
  },
  pump: {
    noun: 'a pump',
    required: ['programme', 'constants', 'settings', 'states', 'flows'],
    optional: [],
  },
  pumpConstants: {
    noun: 'the constants of a pump',
    required: ['reservoir_volume', 'concentration', 'dead_volume', 'primed', 'low_volume'],
    optional: [],
  },
  pumpSettings: {
    noun: 'the settings of a pump',
    required: ['concentration', 'programmed_concentration', 'flow_fraction', 'lost_fraction', 'refill'],
    optional: [],
  },
  pumpStates: {
    noun: 'the states of a pump',
    required: ['reservoir_volume', 'predicted_volume', 'reservoir_drug', 'catheter_drug'],
    optional: [],
  },
  pumpFlows: {
    noun: 'the flows of a pump',
    required: ['reservoir_flow', 'programmed_flow', 'reservoir_drug', 'lost'],
    optional: [],
  },
  pumpFlow: { noun: 'a flow of a pump', required: ['symbol', 'label', 'unit', 'meaning'], optional: [] },
  observable: {
    noun: 'an observable',
    required: ['label', 'unit', 'meaning', 'equation', 'grade'],
    optional: ['sources', 'bands'],
  },
  band: {
    noun: 'a band',
    required: ['name', 'label', 'kind', 'grade'],
    optional: ['from', 'to', 'sources'],
  },
  balance: { noun: 'a balance', required: ['unit', 'equation'], optional: [] },
  parameterSet: {
    noun: 'a parameter set',
    required: ['label', 'meaning', 'values', 'sources'],
    optional: ['variability', 'uncertainty'],
  },
  patient: {
    noun: 'a patient',
    required: ['label', 'meaning', 'values', 'sources'],
    optional: [],
  },
  regimen: {
    noun: 'a regimen',
    required: ['label', 'route', 'quantities', 'sentence', 'daily_dose'],
    optional: [],
  },
} as const satisfies Record<string, PartKeys>;

export type ModelPart = keyof typeof modelKeys;
