import type { ProblemCode } from '#models/language/problemCodes.ts';
import type { Edit } from './plantFault.ts';
import { pumpEdits } from './pumpSection.ts';

/** One slip in an otherwise valid file; the mark » in its edits is where the problem must be reported. */
export interface Fault {
  readonly edits: readonly Edit[];
  /** Words that the reason must hold. */
  readonly says: string;
  /** Other problems that the same slip rightly gives. */
  readonly and: readonly ProblemCode[];
}

interface Expected {
  readonly says?: string;
  readonly and?: readonly ProblemCode[];
  /** The marked text where the problem stands elsewhere than the slip. */
  readonly at?: string;
}

function slip(original: string, replacement: string, { says = '', and = [], at }: Expected = {}): Fault {
  const edits: Edit[] = [[original, replacement]];
  if (at !== undefined) edits.push([at.replace('»', ''), at]);
  return { edits, says, and };
}

/** The small model with a pump that has one slip in its section. */
function pumpSlip(original: string, replacement: string, { says = '', and = [] }: Expected = {}): Fault {
  return { edits: pumpEdits(original, replacement), says, and };
}

/** The equation of the gut's rate, replaced by another. */
function rate(equation: string, expected: Expected = {}): Fault {
  return slip('gut: "R_oral - R_g"', `gut: "${equation}"`, expected);
}

/** The equation of the observable `hours_passed`, in h. */
function hours(equation: string, expected: Expected = {}): Fault {
  return slip('equation: t,', `equation: "${equation}",`, expected);
}

const extraState = 'bladder: {symbol: A_b, label: Bladder, unit: mg, meaning: Not used., initial: 0}';
const extraDerived = 'spare: {symbol: S_0, label: Spare, unit: mg, meaning: Not used., equation: A_c}';

/** By code, so that a code without a fault is a type error. */
export const plantedFaults: Readonly<Record<ProblemCode, readonly [Fault, ...Fault[]]>> = {
  'file-too-large': [slip('version: 0.1.0', `version: ${'long\n'.repeat(200_000)}`, { says: '1000000' })],
  'line-too-long': [slip('  textbook: {', `  ${' '.repeat(3998)}»textbook: {`, { says: '4000' })],
  'yaml-syntax': [slip('    shown: front', '   »shown: front', { says: 'not YAML' })],
  'yaml-too-deep': [
    slip('note: From a newborn up.', `note: ${'['.repeat(9)}»[]${']'.repeat(9)}`, { and: ['wrong-type'] }),
  ],
  'yaml-alias': [slip('unit: kg', 'unit: »*kilogram', { says: 'write the value out', and: ['wrong-type'] })],
  'yaml-tag': [slip('unit: kg', 'unit: »!!str kg'), slip('label: Food', 'label: »!!js/function Food')],
  'yaml-directive': [slip('model:\n', '»%YAML 1.1\n---\nmodel:\n')],
  'duplicate-key': [slip('unit: kg', 'unit: kg\n    »unit: g', { says: 'line 25' })],
  'missing-key': [
    pumpSlip('constants: {reservoir_volume: Vc * mL_per_L, ', '»constants: {', {
      says: '"reservoir_volume"',
    }),
    slip('unit: L, meaning: Clearance', 'meaning: Clearance', { says: '"unit"', at: '»dialysis: {' }),
    slip('    value: 1.6\n', '', { says: '"value"', at: '»absorption_rate:\n' }),
    slip('from: 1100, ', '', { says: '"to"', at: '»{name: coma' }),
  ],
  'unknown-key': [
    slip('label: Weight', '»lable: Weight', { says: 'Did you mean "label"?', and: ['missing-key'] }),
    slip('balances:', '»balance:', { says: 'Did you mean "balances"?', and: ['unused-name'] }),
    slip('    choices:', '    »scaling: {by: weight, exponent: 1}\n    choices:', { says: '"scaling"' }),
  ],
  'wrong-type': [
    slip('value: 1.6', 'value: »fast', { says: 'a number, not text' }),
    slip('label: Weight', 'label: »7', { says: 'quotes' }),
    slip('label: Weight', 'label:»', { says: 'not nothing' }),
    slip('counter: true', 'counter: »1', { says: 'true or false' }),
    slip('range: [0.1, 5]', 'range: »[0.1]', { says: 'two numbers' }),
    slip('sources: [textbook], note', 'sources: [»7], note'),
    slip('values: {absorption_rate: 1.2', 'values: {absorption_rate: »fast'),
    slip('urine: R_u', 'urine: »[R_u]'),
    slip('tablets:\n    label', '»7: 1\n  tablets:\n    label', { says: 'A key is a word' }),
  ],
  'empty-text': [slip('label: Weight', 'label: »" "')],
  'number-not-finite': [
    slip('value: 70', 'value: ».inf', { and: ['wrong-type'] }),
    slip('value: 70', 'value: »1e-999', { and: ['wrong-type'] }),
    rate('R_oral - R_g * »1e400', { says: 'too large' }),
    rate('R_oral - R_g * »1e-400', { says: 'too small' }),
    rate('R_oral - R_g * »Infinity'),
  ],
  'not-an-option': [
    slip('group: treatment', 'group: »treatments', { says: 'Did you mean "treatment"?' }),
    slip('grade: derived\n    shown', 'grade: »derive\n    shown', { says: 'Did you mean "derived"?' }),
    slip('time: h', 'time: »min'),
    slip('route: pump', 'route: »pumps', { says: 'Did you mean "pump"?' }),
    slip('kind: toxic', 'kind: »deadly'),
    slip('shown: front', 'shown: »back'),
    slip('standing: found', 'standing: »read'),
  ],
  'not-positive': [
    slip('step: 0.01', 'step: »0'),
    slip('percent: 45', 'percent: »-45'),
    slip('value: 70\n    unit: kg\n    range: {from: 3', 'value: 0\n    unit: kg\n    range: {from: 0', {
      at: '{by: »weight, exponent: 1}',
      and: ['not-positive'],
    }),
  ],
  'range-reversed': [
    slip('range: [0.1, 5]', 'range: »[5, 0.1]', { and: ['value-outside-range', 'value-outside-range'] }),
    slip('range: {from: 3, to: 200', 'range: {from: »300, to: 200', { and: ['value-outside-range'] }),
    slip('from: 80, to: 400', 'from: »400, to: 80'),
  ],
  'value-outside-range': [
    slip('value: 1.6', 'value: »6', { says: 'from 0.1 to 5' }),
    slip('{value: 1, label: With food}', '{value: »2, label: With food}'),
    slip('volume_central: 35', 'volume_central: »350'),
    slip('variability: {absorption_rate: 30}', 'variability: {absorption_rate: »-30}'),
  ],
  'value-not-a-choice': [slip('value: 0\n    unit: 1', 'value: »0.5\n    unit: 1', { says: '0, 1' })],
  'invalid-address': [
    slip('"https://example.org/textbook"', '»"javascript:alert(1)"'),
    slip('10.1000/182', '»twelve people'),
  ],
  'invalid-name': [
    slip('hours_passed:', '»HoursPassed:', { says: 'snake_case' }),
    slip('sources:\n  textbook', 'sources:\n  »Spare: {citation: Unread, standing: recalled}\n  textbook', {
      and: ['unused-name'],
    }),
  ],
  'invalid-symbol': [slip('symbol: EC50', 'symbol: »EC-50', { and: ['unknown-name', 'unknown-name'] })],
  'reserved-name': [
    slip('symbol: N\n', 'symbol: »constructor\n'),
    slip('symbol: N\n', 'symbol: »exp\n'),
    slip('symbol: N\n', 'symbol: »t\n'),
    slip('hours_passed:', '»constructor:'),
    rate('R_oral - R_g * »__proto__'),
    rate('R_oral - R_g * »toString', { says: 'toString' }),
    rate('R_oral - R_g * »true'),
  ],
  'expression-empty': [hours('»'), slip('{drip_dose} ug/day', '{»} ug/day')],
  'expression-too-long': [
    slip('(Fed > 0.5 ? 0.5 : 1)\n', `»(Fed > 0.5 ? 0.5 : 1)\n${'        * 1\n'.repeat(2000)}`, {
      says: '4000',
      and: ['unused-name', 'unused-name'],
    }),
  ],
  'expression-too-deep': [
    rate(`R_oral - R_g * ${'('.repeat(60)}»(1${')'.repeat(61)}`),
    rate(`»R_oral - R_g ${'+ R_g '.repeat(250)}`),
  ],
  'expression-syntax': [
    rate('R_oral - R_g -»', { says: 'unexpected end' }),
    rate('R_oral * »/ R_g', { says: 'value expected' }),
    rate('(R_oral - R_g»'),
    rate('min(R_oral, ») - R_g'),
    rate('R_oral», R_g'),
  ],
  'character-not-allowed': [
    rate('R_oral »− R_g', { says: 'U+2212' }),
    rate('R_oral - R_g * »@', { says: '"@"' }),
    rate('R_oral - R_g »# a comment', {
      says: 'U+0023',
      and: ['implicit-multiplication', 'unknown-name', 'unknown-name'],
    }),
    rate('R_oral -»\u00a0R_g', { says: 'U+00A0' }),
  ],
  'property-access': [rate('R_oral».R_g'), rate('R_oral - R_g * 1».')],
  assignment: [rate('R_oral »= R_g')],
  'text-in-expression': [rate(`R_oral - R_g * »'1'`)],
  'list-in-expression': [rate('R_oral - »[R_g]'), rate('R_oral - »{R_g}')],
  'several-statements': [rate('R_oral»; R_g')],
  'range-in-expression': [rate('R_oral - R_g * (1»:2)')],
  'implicit-multiplication': [
    rate('R_oral - 2 »R_g'),
    rate('R_oral - 2»R_g'),
    rate('(R_oral)»(R_g)'),
    rate('R_oral »2 - R_g'),
  ],
  'operator-not-allowed': [
    rate('R_oral »% R_g'),
    rate('R_oral - R_g»!'),
    rate('R_oral ».* R_g'),
    rate('»+R_oral - R_g'),
    rate('R_oral »?? R_g'),
    rate('R_oral »<< R_g'),
    rate('R_oral »& R_g'),
    rate('R_oral »mod R_g', { and: ['implicit-multiplication', 'implicit-multiplication'] }),
  ],
  'function-not-allowed': [
    rate('R_oral - »sin(R_g)', { says: 'exp, log' }),
    rate('R_oral - »mim(R_g, R_g)', { says: 'Did you mean "min"?' }),
    rate('R_oral - »R_g(1)', { says: 'written with *' }),
  ],
  'function-as-value': [rate('R_oral - R_g * »exp')],
  'function-arity': [
    rate('R_oral - »min(R_g)', { says: '2 arguments, not 1' }),
    rate('R_oral - R_g * »exp(1, 2)', { says: '1 argument, not 2' }),
    rate('R_oral - R_g * »exp()'),
  ],
  'chained-comparison': [rate('R_oral - R_g * (0 < Fed »< 1)')],
  'ambiguous-not': [rate('R_oral - R_g * (not Fed »== 1)', { says: '"=="' })],
  'duplicate-symbol': [
    slip('symbol: N\n', 'symbol: »WT\n', { says: '"weight" in line 20' }),
    slip('symbol: A0\n', 'symbol: »Vp\n', { and: ['unknown-name'] }),
  ],
  'duplicate-name': [
    slip('tourniquet:\n', '»oral:\n', { says: 'line' }),
    slip('tablets_per_day:\n', '»weight:\n', {
      says: 'line 20',
      and: ['unknown-name', 'unknown-name', 'unused-name'],
    }),
    slip('name: coma', 'name: »therapeutic'),
  ],
  'unknown-name': [
    rate('R_oral - R_g * »Fedd', { says: 'Did you mean "Fed"?' }),
    rate('R_oral - R_g * »fed', { says: 'Equations use symbols; that of "fed" is "Fed"' }),
    slip('"{drip_dose} ug/day', '"{»drip_does} ug/day', { says: 'Did you mean "drip_dose"?' }),
    slip('"{drip_dose} ug/day', '"{»Drip} ug/day', { says: 'A regimen uses names' }),
  ],
  'name-not-allowed-here': [
    slip('initial: CrCl / CrCl - 1', 'initial: CrCl / CrCl - 1 * »cut_off'),
    slip('"A_g + A_c + A_p + A_u"', '"A_g + A_c + A_p + A_u * »cut_off"'),
    slip('initial: A0', 'initial: "A0 + »A_p"'),
    slip('initial: A0', 'initial: "A0 + »R_g / ka"'),
    slip('"A_g + A_c + A_p + A_u"', '"A_g + A_c + A_p + A_u + »t * R_u"'),
    rate('R_oral - R_g * »Dose / A_g', { says: 'regimen' }),
  ],
  'unused-name': [
    slip('symbol: cut_off', 'symbol: cut_of', {
      says: 'The setting',
      and: ['unknown-name', 'unknown-name'],
      at: '»tourniquet:',
    }),
    slip('(Fed > 0.5 ? 0.5 : 1)\n        *', '1 *', { says: '"fed"', at: '»fed:' }),
    slip('"drip_dose * milligram_per_microgram"', '"0"', { at: '»milligram_per_microgram:' }),
    slip('initial: A0}', 'initial: 0}', { at: '»initial_amount:' }),
    slip(' - R_dialysis * C_c', '', { says: 'The input', at: '»dialysis:' }),
    {
      edits: [
        ['states:\n', `states:\n  »${extraState}\n`],
        ['rates:\n', 'rates:\n  bladder: "0 * A_b * ka"\n'],
      ],
      says: 'The state',
      and: [],
    },
    slip('derived:\n', `derived:\n  »${extraDerived}\n`),
    slip('sources:\n  textbook', 'sources:\n  »spare: {citation: Unread, standing: recalled}\n  textbook'),
  ],
  'unknown-source': [slip('sources: [textbook], note', 'sources: [»textbok], note', { says: '"textbook"' })],
  'source-missing': [
    slip('sources: [trial-1990]\n    grade: measured\n    bands', 'grade: »measured\n    bands'),
    slip('variability: {absorption_rate: 30}\n    sources: [trial-1990]', 'sources: »[]'),
  ],
  'unknown-state': [
    pumpSlip('predicted_volume: counted', 'predicted_volume: »countd', { says: 'Did you mean' }),
    slip('feeds: central', 'feeds: »centre', { says: 'not a state' }),
    slip('  urine: R_u', '  urine: R_u\n  »urin: R_u', { says: 'Did you mean "urine"?' }),
  ],
  'unknown-input': [pumpSlip('programme: pump', 'programme: »pmp', { says: 'Did you mean "pump"?' })],
  'unknown-setting': [
    pumpSlip('lost_fraction: leak', 'lost_fraction: »leek', { says: '"leak"', and: ['unused-name'] }),
  ],
  'not-a-programme': [
    pumpSlip('programme: pump', 'programme: »oral', { says: 'programme: true', and: ['scale-mismatch'] }),
  ],
  'not-a-counter': [pumpSlip('reservoir_drug: reservoir_amount', 'reservoir_drug: »tip', { says: '"tip"' })],
  'unknown-covariate': [slip('{by: weight, exponent: 1}', '{by: »height, exponent: 1}')],
  'unknown-parameter': [
    slip('{absorption_rate: 1.2', '{»absorbtion_rate: 1.2', { says: 'Did you mean "absorption_rate"?' }),
    slip('variability: {absorption_rate: 30}', 'variability: {»weight: 30}'),
  ],
  'missing-rate': [slip('states:\n', `states:\n  »${extraState}\n`, { and: ['unused-name'] })],
  'input-not-in-rate': [slip('feeds: central', 'feeds: »peripheral', { says: '"R_iv"' })],
  'circular-definition': [
    slip('equation: "A_c / Vc"', 'equation: "A_c / Vc + 0 * R_u / CL_r"', {
      says: 'renal_flow → concentration → renal_flow',
      at: 'equation: "»CL_r * C_c"',
    }),
    slip('equation: CrCl * min_per_h / mL_per_L', 'equation: »CrCl * min_per_h / mL_per_L + 0 * CL_r', {
      says: 'renal_clearance → renal_clearance',
    }),
  ],
  'sentence-holes': [
    slip('"{drip_dose} ug/day', '"»}{drip_dose} ug/day'),
    slip('ug/day from 0 h"', 'ug/day from »{0 h"'),
  ],
  'sentence-unit': [
    slip('"{tablet_dose} mg by', '"{»tablet_dose} blah by', { says: '"mg" must follow it, not "blah"' }),
    slip('"{tablet_dose} mg by', '"{»tablet_dose}, mg by', { says: 'not nothing' }),
    slip('"{drip_dose} ug/day from', '"{»drip_dose} µg/day from', { says: '"ug/day" must follow' }),
    slip('h from 0 h"', 'h from 0 {»tablet_dose}"', { says: 'not nothing' }),
  ],
  'band-below-zero': [
    slip('from: 80, to: 400', 'from: »-80, to: 400', { says: '-80 at "from"' }),
    slip('from: 80, to: 400', 'from: -90, to: »-80', { says: '-80 at "to"', and: ['band-below-zero'] }),
  ],
  'unit-syntax': [
    slip('unit: kg', 'unit: k»µg', { says: 'ug' }),
    slip('unit: ug/day', 'unit: ug» per day'),
    slip('unit: ug/day', 'unit: ug/»/day'),
  ],
  'unknown-unit': [
    slip('unit: ug/day', 'unit: »mcg/day', { says: 'written ug' }),
    slip('unit: ug/day', 'unit: ug/»fortnight'),
    slip('unit: ug/day', 'unit: ug/»constructor'),
  ],
  'conversion-not-one': [
    slip('value: 1000000', 'value: »1000', { says: '1000000 ng/mg is' }),
    slip('value: 60, unit: min/h', 'value: 60, unit: »min', {
      says: 'measures time',
      and: ['dimension-mismatch'],
    }),
  ],
  'dimension-mismatch': [
    pumpSlip('concentration: A0 / Vc', 'concentration: »A0', { says: '"concentration" of a pump' }),
    slip('initial: CrCl / CrCl - 1', 'initial: »CrCl'),
    slip('equation: "A_c / Vc"', 'equation: "»A_c"', { says: 'divided by a volume' }),
    slip('"C_c * ng_per_mg / mL_per_L"', '"»C_c / Vp"', {
      says: 'multiplied by a volume',
      and: ['unused-name'],
    }),
    slip('initial: A0', 'initial: »Vp', { says: 'divided by a volume per mass', and: ['unused-name'] }),
    rate('R_oral »- ka', { says: 'milligram per hour (mg/h) and per hour (1/h)' }),
    hours('t »+ WT', { says: 'hour (h) and kilogram (kg)' }),
    hours('»max(t, WT)'),
    hours('t »> WT ? t : t'),
    hours('Fed == 1 »? t : WT'),
    slip('symbol: R_iv, label: Drip, unit: mg', 'symbol: R_iv, label: Drip, unit: »L', {
      and: ['dimension-mismatch'],
    }),
    slip('"tablet_dose * tablets_per_day"', '"»tablets_per_day"'),
    slip('"{tablet_dose} mg by', '"{»tablet_dose} h by', { says: 'goes on with hour (h)' }),
    slip('h from 0 h"', 'h from { »0 * 1 + 1} h"', { says: 'a pure number' }),
    slip('{hour_per_day / tablets_per_day} h', '{»tablets_per_day} h', { and: ['unused-name'] }),
  ],
  'scale-mismatch': [
    pumpSlip('unit: mL/h, meaning: Out', 'unit: »L/h, meaning: Out', {
      says: 'pump',
      and: ['scale-mismatch'],
    }),
    slip('unit: ng/mL\n', 'unit: mg/mL\n', { says: 'is 0.000001 of', at: '"»C_c * ng_per_mg / mL_per_L"' }),
    slip('equation: CrCl * min_per_h / mL_per_L', 'equation: »CrCl', {
      says: 'millilitre per minute (mL/min)',
      and: ['unused-name'],
    }),
    slip('"A_g + A_c + A_p + A_u"', '"A_g + A_c + A_p »+ A_u / mg_per_ug"', {
      says: 'milligram (mg) and microgram (ug)',
    }),
    slip('"drip_dose * milligram_per_microgram"', '"»drip_dose"', {
      says: 'is 0.001 of',
      and: ['unused-name'],
    }),
    slip('"{tablet_dose} mg by', '"{»tablet_dose} ug by', { says: 'is 1000 of' }),
    slip('{hour_per_day / tablets_per_day} h', '{»24 / tablets_per_day} h', {
      says: 'is 24 of',
      and: ['unused-name'],
    }),
    slip('"pct * (C_c', '"»(C_c', { says: 'percent', and: ['unused-name'] }),
    slip('symbol: R_iv, label: Drip, unit: mg', 'symbol: R_iv, label: Drip, unit: »g', {
      and: ['scale-mismatch'],
    }),
  ],
  'not-a-pure-number': [
    hours('t * exp(»t)'),
    hours('t * log(t »/ ka)'),
    hours('t * floor(»t)'),
    hours('t * 2 ^ »WT'),
    hours('t * »C_c ^ gamma', { says: '(C/EC50)^gamma' }),
    hours('»WT ? t : t'),
    hours('(»t and 1) ? t : t'),
  ],
};
