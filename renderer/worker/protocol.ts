import type { Model } from '#models/language/model.ts';
import type { Checked } from '#models/language/problem.ts';
import type { Exposure } from '#models/run/exposure.ts';
import type { Run } from '#models/run/run.ts';

/** One way of giving the drug to the patient at hand: a regimen of the model file with its numbers by name. */
export interface ArmRequest {
  readonly regimen: string;
  readonly quantities: Readonly<Record<string, number>>;
}

/** One patient, several ways of giving the drug. */
export interface ArmsRequest {
  readonly values: Readonly<Record<string, number>>;
  readonly parameterSet: string | null;
  readonly arms: readonly ArmRequest[];
  readonly hours: number;
  readonly everyHours: number;
}

export interface SolvedArm {
  readonly regimen: string;
  /** The dosing sentence that was run. */
  readonly sentence: string;
  readonly dailyDoseMilligram: number;
  readonly run: Run;
  /** By observable name, over the whole run; time in band refers to the first usual or expected band. */
  readonly exposures: Readonly<Record<string, Exposure>>;
}

export interface ArmsReply {
  readonly request: ArmsRequest;
  readonly arms: readonly SolvedArm[];
  /** Time the solver took for all arms. */
  readonly solveMilliseconds: number;
}

/** What the page needs to know once: the model and the instants it may ask about. */
export interface Opening {
  readonly model: Model;
  readonly startMilliseconds: number;
}

/** A text file that leaves the app. */
export interface ExportedFile {
  readonly name: string;
  readonly contents: string;
}

/** What the worker answers; every value is plain data. */
export interface SimulationService {
  open(): Checked<Opening>;
  runArms(request: ArmsRequest): ArmsReply;
  /** The parameter sheet with the values of a request, as one CSV file. */
  exportParameters(choices: Pick<ArmsRequest, 'values' | 'parameterSet'>): ExportedFile;
  exportCurves(
    requests: readonly { readonly label: string; readonly request: ArmsRequest }[],
  ): readonly ExportedFile[];
}
