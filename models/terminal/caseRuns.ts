import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Model } from '#models/language/model.ts';
import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { Case, CasePath } from '#models/scenario/caseFile.ts';
import { pathLog } from '#models/scenario/measuredFuture.ts';
import { playCase } from '#models/scenario/playCase.ts';

/** A future of a case as its event table. */
export interface CaseRun {
  /** Unique; names the run in every table. */
  readonly runId: string;
  readonly label: string;
  readonly events: readonly EventRow[];
}

/** What is run of a case that has neither arms nor paths. */
const untouched: CasePath = { kind: 'nothing', label: 'Nothing done', acts: [], expects: [] };

export interface CaseChanges {
  /** Covariates and parameters that differ from the case's own. */
  readonly values: Readonly<Record<string, number>>;
  readonly parameterSet: string | null;
}

/**
 * The futures of a case: its arms, then its paths, each played as a learner who goes that way would. What depends on how the
 * patient fares happens as it does in this patient.
 */
export function caseRuns(found: Case, laboratory: Laboratory, changes: CaseChanges): readonly CaseRun[] {
  const arms = found.arms.map(({ id, label, events }): CaseRun => ({ runId: id, label, events }));
  const taken = new Set(arms.map(({ runId }) => runId));
  const patient = patientOf(found, laboratory.model, changes);
  const ways = arms.length + found.paths.length === 0 ? [untouched] : found.paths;
  const paths = ways.map((path): CaseRun => {
    const { events } = playCase({ ...found, patient }, laboratory, pathLog(found, path));
    let runId: string = path.kind;
    for (let count = 2; taken.has(runId); count += 1) runId = `${path.kind}-${count}`;
    taken.add(runId);
    return { runId, label: path.label, events };
  });
  return [...arms, ...paths];
}

/** A published set comes before what the case says of its patient, and that before what the command line says. */
function patientOf({ patient }: Case, { parameterSets }: Model, { values, parameterSet }: CaseChanges) {
  const set = parameterSets.find(({ name }) => name === parameterSet);
  return { ...set?.values, ...patient, ...values };
}
