import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked } from '#models/language/problem.ts';
import type { Exposure } from '#models/run/exposure.ts';
import type { Run } from '#models/run/run.ts';

/** One way of giving the drug to the patient at hand: a regimen of the model file with its numbers by name. */
export interface ArmRequest {
  readonly regimen: string;
  readonly quantities: Readonly<Record<string, number>>;
}

/** Something that happens during a run besides its regimen: a line of dosing sentences. */
export interface RunEvent {
  /** Problems of its line carry it as their file. */
  readonly name: string;
  readonly sentence: string;
  /** The only arm that it happens to; null for every arm. */
  readonly regimen: string | null;
}

/** One patient, several ways of giving the drug. */
export interface ArmsRequest {
  readonly values: Readonly<Record<string, number>>;
  readonly parameterSet: string | null;
  readonly arms: readonly ArmRequest[];
  readonly hours: number;
  readonly everyHours: number;
  /** Default: nothing happens besides the regimens. */
  readonly events?: readonly RunEvent[];
}

export interface SolvedArm {
  readonly regimen: string;
  /** The dosing sentence that was run. */
  readonly sentence: string;
  readonly dailyDoseMilligram: number;
  /** Whether any row puts drug into the body: the regimen or something that happens besides. */
  readonly givesDrug: boolean;
  /** Whether the day's dose is all that is given: nothing that happens besides gives drug or touches the pump. */
  readonly doseHolds: boolean;
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
  /** A right sentence for each input and setting, to begin from. */
  readonly exampleSentences: readonly ExampleSentence[];
  /** By regimen: the inputs that its own sentence uses. */
  readonly regimenInputs: Readonly<Record<string, readonly string[]>>;
}

export interface ExampleSentence {
  /** Of the input or setting. */
  readonly name: string;
  readonly sentence: string;
  readonly rows: readonly EventRow[];
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
  /** The rows of each line of sentences, or what is wrong with the line. */
  readEvents(events: readonly RunEvent[], hours: number): readonly Checked<readonly EventRow[]>[];
  /** The rows as one line of sentences; read again it gives the same rows. */
  eventSentence(rows: readonly EventRow[]): string;
  /** The parameter sheet with the values of a request, as one CSV file. */
  exportParameters(choices: Pick<ArmsRequest, 'values' | 'parameterSet'>): ExportedFile;
  exportCurves(
    requests: readonly { readonly label: string; readonly request: ArmsRequest }[],
  ): readonly ExportedFile[];
}
