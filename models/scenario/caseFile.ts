import type { EventRow } from '#models/dosing/eventRow.ts';

/** A checked case: what reading a case file yields. Plain data. */
export interface Case {
  /** The contract: file name, links and `simulate --case`. */
  readonly id: string;
  readonly title: string;
  readonly level: CaseLevel;
  /** How long a learner needs for it. */
  readonly minutes: number;
  /** What a learner can do afterwards. */
  readonly objectives: readonly string[];
  /** Covariates and parameters of this patient that differ from the model file, by name. */
  readonly patient: Readonly<Record<string, number>>;
  readonly hours: number;
  readonly everyHours: number;
  /** Futures of the same patient, solved side by side. */
  readonly arms: readonly CaseArm[];
  /** One sentence that says what to see; null where the case leaves it to the learner. */
  readonly headline: string | null;
  /** Keys of the model's sources on which the case rests. */
  readonly sources: readonly string[];
}

export const caseLevels = ['introductory', 'intermediate', 'advanced'] as const;
export type CaseLevel = (typeof caseLevels)[number];

export const caseRoutes = ['tablets', 'pump'] as const;

export interface CaseArm {
  /** Unique in the case; names the run in every table. */
  readonly id: string;
  readonly label: string;
  readonly route: (typeof caseRoutes)[number];
  /** The dosing sentences as they stand in the file. */
  readonly dosing: readonly string[];
  /** The same as rows of the event table. */
  readonly events: readonly EventRow[];
}
