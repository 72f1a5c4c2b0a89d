import type { Checked, Problem } from '#models/language/problem.ts';
import type { BandedObservable } from '#models/population/BandTally.ts';
import type { ExposureMeasure } from '#models/population/exposureMeasure.ts';
import type { TallySnapshot } from '#models/population/PopulationTally.ts';
import type { PopulationChunk } from '#models/population/populationChunk.ts';
import type { PopulationJob, Spread, SubjectRange } from '#models/population/populationJob.ts';
import type { PopulationOutcome as SolvedPopulation } from '#models/population/populationProgress.ts';
import type { GridAxis, SensitivityFactor, TornadoBar } from '#models/population/sensitivity.ts';
import type { GridRow } from '#models/population/sensitivityGrid.ts';
import type { ArmsRequest, SolvedArm } from './protocol.ts';

export type { PopulationProgress } from '#models/population/populationProgress.ts';

/** A population around the patient at hand: the request's values are the typical ones. */
export interface PopulationRequest {
  /** The typical patient, the parameter set, the arms and the hours; its `everyHours` is used when a patient is pulled out. */
  readonly request: ArmsRequest;
  /** A whole number from 0 to 2^53 - 1; same seed, same patients. */
  readonly seed: number;
  /** Number of subjects, numbered from 1. */
  readonly count: number;
  /** Names of the observables to make bands of. */
  readonly observables: readonly string[];
  /** Spacing of the bands' times; 0.5 h gives 145 times over 72 h. */
  readonly everyHours: number;
  /** What varies: between patients (`variability`), or the typical values within their confidence intervals (`uncertainty`). */
  readonly spread: Spread;
}

/** How a task ended. */
export interface PopulationOutcome extends SolvedPopulation {
  /** Why nothing could be run; empty otherwise. */
  readonly problems: readonly Problem[];
}

export interface PopulationTask {
  /** Stops within 100 ms. `result` then resolves with what was done. */
  cancel(): void;
  /** Resolves at the end, when cancelled, and with `problems` for a request that cannot be run; rejects only for programmer faults. */
  readonly result: Promise<PopulationOutcome>;
}

/** One patient of a population with whole curves of every observable. */
export interface PulledOutSubject {
  readonly subject: number;
  /** The drawn values by name: only what differs between subjects. */
  readonly drawn: Readonly<Record<string, number>>;
  /** Equal to the bit to what the bands are made of. Empty where the subject could not be drawn: see `problems`. */
  readonly arms: readonly SolvedArm[];
  readonly problems: readonly Problem[];
}

/** What a sensitivity analysis moves and what it looks at. */
export interface SensitivityRequest {
  readonly request: ArmsRequest;
  /** The arm of the request to run, by its regimen's name. */
  readonly regimen: string;
  readonly observable: string;
  readonly measure: ExposureMeasure;
}

export interface TornadoRequest extends SensitivityRequest {
  /** Covariates, parameters and numbers of the regimen to move, by name. Left out: every covariate and parameter. */
  readonly names?: readonly string[];
}

export interface GridRequest extends SensitivityRequest {
  /** Covariates, parameters or numbers of the regimen (such as `tablet_dose` against `crcl`). */
  readonly across: GridAxis;
  readonly down: GridAxis;
}

/** How a sensitivity analysis is followed and stopped; when the signal comes, its promise rejects with the signal's reason. */
export interface SensitivityOptions {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** What a worker that solves answers; several run side by side. */
export interface PopulationSolverService {
  /** Loads the model, so that the first part does not wait for it. */
  warmUp(): void;
  /** Makes a request ready; parts of it can then be solved. */
  prepare(request: PopulationRequest): Checked<PreparedPopulation>;
  /** @throws Error without a request that was prepared (a programmer fault) */
  solve(range: SubjectRange): PopulationChunk;
  pullOut(request: PopulationRequest, subject: number): PulledOutSubject;
  openTornado(request: TornadoRequest): Checked<OpenedTornado>;
  tornadoBar(request: TornadoRequest, factor: SensitivityFactor): Checked<TornadoBar>;
  gridRow(request: GridRequest, downValue: number): GridRow;
}

/** A request as a job, and what the tally needs to know of the model. */
export interface PreparedPopulation {
  readonly job: PopulationJob;
  readonly observables: readonly BandedObservable[];
}

export interface OpenedTornado {
  readonly baseline: number;
  readonly factors: readonly SensitivityFactor[];
}

/** What the one worker that gathers answers. */
export interface PopulationTallyService {
  /** Forgets what it holds and gets ready for a job. */
  open(prepared: PreparedPopulation): void;
  add(chunk: PopulationChunk): void;
  snapshot(): TallySnapshot;
}
