import type {
  Balance,
  Conversion,
  Derived,
  Input,
  Model,
  Observable,
  ParameterSet,
  Patient,
  Quantity,
  Regimen,
  Setting,
  Source,
  State,
} from './model.ts';
import type { ProblemList } from './ProblemList.ts';
import type { WrittenExpression } from './parseExpression.ts';
import type { Place } from './problem.ts';
import type { PumpConstant, PumpFlow, PumpSetting, PumpState } from './pump.ts';
import type { Unit } from './unit.ts';

/** What every reader of a part of the file is given: where its problems and its citations go. */
export interface Reading {
  readonly problems: ProblemList;
  readonly citations: Citation[];
}

export interface Citation {
  readonly key: string;
  readonly place: Place;
  readonly subject: string;
}

/** A unit as it stands in the file; null where it could not be read, which is then reported. */
export interface DraftUnit {
  readonly text: string;
  readonly unit: Unit | null;
  readonly place: Place;
}

/** Something that equations can name. `symbol` is empty where it could not be read. */
export interface DraftSymbol {
  readonly symbol: string;
  readonly symbolPlace: Place;
  readonly name: string;
  readonly place: Place;
  readonly unit: DraftUnit;
}

export interface DraftReference {
  readonly name: string;
  readonly place: Place;
}

/**
 * The file after reading every key by itself, before one part is held against another. Fields that could not be read
 * have placeholders; they never reach a model, since the problem that explains them stops it.
 */
export interface Draft {
  readonly header: Pick<Model, 'id' | 'title' | 'version' | 'timeUnit' | 'statement'>;
  readonly sources: readonly Source[];
  readonly conversions: readonly (DraftSymbol & {
    readonly conversion: Conversion;
    readonly valuePlace: Place;
  })[];
  readonly covariates: readonly DraftQuantity[];
  readonly parameters: readonly DraftQuantity[];
  readonly settings: readonly DraftSetting[];
  readonly states: readonly DraftState[];
  readonly rates: ReadonlyMap<string, { readonly place: Place; readonly written: WrittenExpression }>;
  readonly derived: readonly (DraftSymbol & {
    readonly derived: Omit<Derived, 'expression' | 'text'>;
    readonly written: WrittenExpression;
  })[];
  readonly inputs: readonly (DraftSymbol & {
    readonly input: Input;
    readonly feeds: DraftReference | null;
  })[];
  readonly pump: DraftPump | null;
  readonly observables: readonly DraftEquation<Omit<Observable, 'expression' | 'text'>>[];
  readonly balances: readonly DraftEquation<Omit<Balance, 'expression' | 'text'>>[];
  readonly parameterSets: readonly DraftParameterSet[];
  readonly patients: readonly DraftPatient[];
  readonly regimens: readonly DraftRegimen[];
}

export interface DraftQuantity extends DraftSymbol {
  readonly quantity: Quantity;
  readonly scaling: (DraftReference & { readonly exponent: number }) | null;
}

export interface DraftSetting extends DraftSymbol {
  readonly setting: Omit<Setting, 'initial' | 'initialText'>;
  readonly initial: WrittenExpression;
}

export interface DraftState extends DraftSymbol {
  readonly state: Omit<State, 'initial' | 'initialText' | 'rate' | 'rateText'>;
  readonly initial: WrittenExpression;
}

export interface DraftPump {
  readonly place: Place;
  readonly programme: DraftReference | null;
  readonly constants: readonly { readonly role: PumpConstant; readonly written: WrittenExpression }[];
  readonly settings: readonly (DraftReference & { readonly role: PumpSetting })[];
  readonly states: readonly (DraftReference & { readonly role: PumpState })[];
  readonly flows: readonly (DraftSymbol & { readonly flow: PumpFlow })[];
}

export interface DraftEquation<Entry> {
  readonly entry: Entry;
  readonly name: string;
  readonly unit: DraftUnit;
  readonly written: WrittenExpression;
}

export interface DraftPatient {
  readonly patient: Patient;
  readonly references: readonly (DraftReference & { readonly value: number; readonly valuePlace: Place })[];
}

export interface DraftParameterSet {
  readonly set: ParameterSet;
  /** Every parameter that the set names, with the value it gives; null in its variability. */
  readonly references: readonly (DraftReference & {
    readonly value: number | null;
    readonly valuePlace: Place;
  })[];
}

export interface DraftRegimen {
  readonly regimen: Omit<Regimen, 'sentence' | 'dailyDoseMilligram'>;
  readonly quantities: readonly DraftQuantity[];
  readonly sentence: readonly ({ readonly words: string } | { readonly written: WrittenExpression })[];
  readonly dailyDose: WrittenExpression;
}
