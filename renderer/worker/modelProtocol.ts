import type { EvidenceHeadline } from '#models/baclofen/evidence/evidenceHeadline.ts';
import type { EvidenceRow, MeasuredRow } from '#models/baclofen/evidence/evidenceRow.ts';
import type { Mismatch } from '#models/baclofen/evidence/mismatches.ts';
import type { Verdict } from '#models/baclofen/evidence/verdict.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked } from '#models/language/problem.ts';
import type { ArmsReply, ArmsRequest, ExportedFile } from './protocol.ts';

/** Everything that "How do we know?" shows before a checkpoint is run. */
export interface EvidenceOpening {
  readonly model: Model;
  readonly rows: readonly EvidenceRow[];
  readonly groupTitles: readonly string[];
  readonly verdictWords: Readonly<Record<Verdict, string>>;
  readonly mismatches: readonly Mismatch[];
}

/** One run that a checkpoint made: what was given to whom, and the observables that were read. */
export interface BehindRun {
  /** "20 mg by mouth every 8 h from 0 h, 100 doses", one for each row of its event table. */
  readonly doses: readonly string[];
  /** Covariates and parameters that differ from the model file, by name. */
  readonly values: Readonly<Record<string, number>>;
  readonly route: 'tablets' | 'pump';
  readonly hours: number;
  readonly timesHours: Float64Array;
  /** By observable name. */
  readonly series: Readonly<Record<string, Float64Array>>;
}

/** Which model is meant: the shipped one, or the text of an edited file. */
export type ModelText = { readonly kind: 'shipped' } | { readonly kind: 'edited'; readonly text: string };

/** What every symbol is worth at each output time of a run, by symbol. */
export interface SymbolValues {
  readonly regimen: string;
  readonly timesHours: Float64Array;
  readonly series: Readonly<Record<string, Float64Array>>;
}

/** The second worker: evidence for the model, and its text. It may take long or be given anything; Explore never waits for it. */
export interface ModelService {
  openEvidence(): Checked<EvidenceOpening>;
  /** Runs one checkpoint. */
  measure(checkpoint: string): readonly MeasuredRow[];
  evidenceHeadline(verdicts: readonly Verdict[]): EvidenceHeadline;
  runsBehind(checkpoint: string): readonly BehindRun[];
  exportEvidence(rows: readonly MeasuredRow[]): ExportedFile;
  /** The text of the shipped model file. */
  shippedText(): string;
  checkText(text: string): Checked<Model>;
  /** Every symbol through the runs of a request. */
  symbolValues(model: ModelText, request: ArmsRequest): Checked<readonly SymbolValues[]>;
  /** The runs of a request by another model; regimens and numbers that it does not have are left out. */
  runArms(model: ModelText, request: ArmsRequest): Checked<ArmsReply>;
}
