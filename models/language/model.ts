import type { Expression } from './expression.ts';
import type { Place } from './problem.ts';
import type { Pump } from './pump.ts';

/**
 * A checked model: what reading a model file yields. Plain data (it crosses to a worker and into JSON unchanged).
 * `name` is the contract (files, forms, `--set`); `symbol` is the literature symbol that equations use.
 * Units are written as in the model file: `mg/L`, `1/h`, `ug`, `1` for a pure number.
 */
export interface Model {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Unit of time of every rate; always `h`. */
  readonly timeUnit: string;
  /** The standing line: for teaching, not for treating patients. */
  readonly statement: string;
  readonly sources: readonly Source[];
  readonly conversions: readonly Conversion[];
  readonly covariates: readonly Quantity[];
  readonly parameters: readonly Quantity[];
  readonly settings: readonly Setting[];
  readonly states: readonly State[];
  /** In an order in which each uses only earlier ones. */
  readonly derived: readonly Derived[];
  readonly inputs: readonly Input[];
  /** The pump as an object, where the model has one. */
  readonly pump: Pump | null;
  readonly observables: readonly Observable[];
  readonly balances: readonly Balance[];
  readonly parameterSets: readonly ParameterSet[];
  readonly patients: readonly Patient[];
  readonly regimens: readonly Regimen[];
}

/** measured: read off people or tissue; derived: calculated from measured; illustrative: chosen to teach, nobody measured it. */
export type EvidenceGrade = 'measured' | 'derived' | 'illustrative';

export interface Source {
  readonly key: string;
  readonly citation: string;
  /** A web address or DOI, or null where none is known. */
  readonly address: string | null;
  /** How we know of it: seen in an abstract or page, from memory only, or calculated here. */
  readonly standing: 'found' | 'recalled' | 'derived';
  readonly place: Place;
}

/** An exact unit conversion such as 1000 ug/mg; equations use its symbol, and its value times its unit is checked to be one. */
export interface Conversion {
  readonly symbol: string;
  readonly value: number;
  readonly unit: string;
  readonly place: Place;
}

/** A covariate, a parameter or a regimen's number: what a form shows as a field and a sheet as a row. */
export interface Quantity {
  readonly name: string;
  readonly symbol: string;
  /** Short words for the field. */
  readonly label: string;
  readonly meaning: string;
  readonly value: number;
  readonly unit: string;
  readonly range: {
    readonly from: number;
    readonly to: number;
    readonly sources: readonly string[];
    readonly note: string | null;
  };
  readonly step: number;
  readonly sources: readonly string[];
  readonly grade: EvidenceGrade;
  /** Named settings instead of a slider, such as lumbar, thoracic, cervical; null for a number. */
  readonly choices: readonly { readonly value: number; readonly label: string }[] | null;
  /** Between-patient spread as coefficient of variation in percent of a log-normal distribution; null where none is modelled. */
  readonly variability: {
    readonly percent: number;
    readonly sources: readonly string[];
    readonly grade: EvidenceGrade;
  } | null;
  /** The published 95 % confidence interval of the value itself, apart from the spread between patients; null or absent where none is given. */
  readonly uncertainty?: Uncertainty | null;
  /** value times (covariate / reference) to the exponent; equations already see the scaled value. */
  readonly scaling: {
    readonly covariate: string;
    readonly reference: number;
    readonly exponent: number;
  } | null;
  /** Where a form shows it: `front` always, `more` where there is room, `sheet` in the parameter sheet only. */
  readonly shown: 'front' | 'more' | 'sheet';
  readonly place: Place;
}

export interface Uncertainty {
  readonly from: number;
  readonly to: number;
  readonly sources: readonly string[];
}

/**
 * A named value that event rows change during a run: a fault of the pump, a treatment, a drug on board. Equations see it as
 * constant between events; it survives resets and steady states.
 */
export interface Setting {
  readonly name: string;
  readonly symbol: string;
  /** Short words for the field; sentences understand them too: `set ventilation to on at 6 h`. */
  readonly label: string;
  readonly meaning: string;
  readonly unit: string;
  /** The value before the first event, over conversions, covariates and parameters. */
  readonly initial: Expression;
  readonly initialText: string;
  readonly range: Quantity['range'];
  readonly choices: Quantity['choices'];
  readonly sources: readonly string[];
  readonly grade: EvidenceGrade;
  readonly group: SettingGroup;
  readonly place: Place;
}

/** What a setting belongs to; forms and logs sort by it. */
export type SettingGroup = 'pump' | 'treatment' | 'interaction';

export interface State {
  readonly name: string;
  readonly symbol: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly initial: Expression;
  readonly initialText: string;
  readonly rate: Expression;
  /** The equation as it stands in the file: the right-hand side of d(symbol)/dt. */
  readonly rateText: string;
  /** A counter only accumulates or runs down (urine, metabolite, the pump's reservoir): it has no steady state. */
  readonly isCounter: boolean;
  /** An amount or concentration that cannot be below zero. */
  readonly isNonNegative: boolean;
  readonly place: Place;
}

export interface Derived {
  readonly name: string;
  readonly symbol: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly expression: Expression;
  readonly text: string;
  readonly place: Place;
}

/** An event compartment. `symbol` is its present infusion rate in unit/h, readable in equations. */
export interface Input {
  readonly name: string;
  readonly symbol: string;
  readonly label: string;
  readonly meaning: string;
  /** Unit of `amt`. */
  readonly unit: string;
  /** Name of the state that receives the amount, or null where only the rate is used (dialysis, drainage). */
  readonly feeds: string | null;
  /** True where a row must carry a rate or duration, since a sudden amount has no meaning. */
  readonly needsRate: boolean;
  /** A programme row sets the rate until the next programme row (a pump); `amt` is 0 there. */
  readonly isProgramme: boolean;
  readonly place: Place;
}

export interface Band {
  readonly name: string;
  readonly label: string;
  readonly kind: 'usual' | 'expected' | 'toxic' | 'threshold';
  /** In the observable's unit; null is open-ended. */
  readonly from: number | null;
  readonly to: number | null;
  readonly sources: readonly string[];
  readonly grade: EvidenceGrade;
}

export interface Observable {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly expression: Expression;
  readonly text: string;
  readonly sources: readonly string[];
  readonly grade: EvidenceGrade;
  readonly bands: readonly Band[];
  readonly place: Place;
}

/** A total that inputs alone may change; a run whose total drifts is an error. */
export interface Balance {
  readonly name: string;
  readonly unit: string;
  readonly expression: Expression;
  readonly text: string;
  readonly place: Place;
}

/** A published set of values that replaces some parameters. */
export interface ParameterSet {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly values: Readonly<Record<string, number>>;
  readonly variability: Readonly<Record<string, number>>;
  /** 95 % confidence intervals of this set's values, by name; where the set is used, the quantities' own do not count. */
  readonly uncertainty?: Readonly<Record<string, Omit<Uncertainty, 'sources'>>>;
  readonly sources: readonly string[];
  readonly place: Place;
}

/** A typical person to start from: values of covariates and parameters that differ from the file's own. */
export interface Patient {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly values: Readonly<Record<string, number>>;
  readonly sources: readonly string[];
  readonly place: Place;
}

/** A form for doses: quantities fill the holes of a dosing sentence, `{name} mg` or `{hour_per_day / name} h`. */
export interface Regimen {
  readonly name: string;
  readonly label: string;
  readonly route: 'tablets' | 'pump';
  readonly quantities: readonly Quantity[];
  /** Words between holes; holes are expressions over the quantities' names. */
  readonly sentence: readonly ({ readonly words: string } | { readonly hole: Expression })[];
  readonly sentenceText: string;
  /** The day's whole dose in mg over the quantities' names. */
  readonly dailyDoseMilligram: Expression;
  readonly place: Place;
}
