import type { EventRow } from '#models/dosing/eventRow.ts';
import { nameAdvice, quoted } from '#models/dosing/nameAdvice.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked, Place, Problem } from '#models/language/problem.ts';
import { checkRunInputs } from '#models/run/checkRunInputs.ts';
import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { RunInputs } from '#models/run/run.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import { readCase } from '#models/scenario/readCase.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';
import { caseRuns } from './caseRuns.ts';
import { givenDoses } from './givenDoses.ts';
import { givenValues, numberIn } from './givenValues.ts';
import { argumentPlace, type GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';
import type { OptionName } from './terminalOptions.ts';

export interface PlannedRun {
  readonly runId: string;
  readonly label: string;
  readonly inputs: RunInputs;
  /** Where each of its rows was written; those of a case are not known. */
  readonly places: ReadonlyMap<EventRow, Place>;
}

const defaultHours = 72;
const defaultEveryHours = 0.1;

/**
 * The runs that the options ask for, or everything that is wrong with the options and the files they name. Without
 * anything to run that is a problem too, unless an argument was faulty: it may have been the one.
 */
export function planRuns(
  given: readonly GivenOption[],
  hasFaults: boolean,
  laboratory: Laboratory,
  io: TerminalIo,
): Checked<readonly PlannedRun[]> {
  const { model } = laboratory;
  const optionOf = (name: OptionName) => given.find((option) => option.name === name);
  const problems: Problem[] = [...conflicts(given, hasFaults)];
  const shipped = readGivenCase(optionOf('case'), model);
  if (shipped && !shipped.ok) problems.push(...shipped.problems);
  const ofCase = shipped?.ok ? shipped.value : null;

  const length = readHours(optionOf('hours'), ofCase?.hours ?? defaultHours);
  const spacing = readHours(optionOf('every'), ofCase?.everyHours ?? defaultEveryHours);
  const set = givenValues(given, model);
  const parameterSet = optionOf('parameters')?.value ?? null;
  const doses = givenDoses(given, model, length.hours, io);
  problems.push(...length.problems, ...spacing.problems, ...set.problems, ...doses.problems);

  const shared = {
    values: { ...ofCase?.patient, ...set.values },
    parameterSet,
    hours: length.hours,
    everyHours: spacing.hours,
    onlyEvery: true,
  };
  problems.push(...runProblems(model, { ...shared, values: {}, events: [] }, given));
  if (problems.length > 0) return { ok: false, problems };
  const runs =
    ofCase === null
      ? [{ runId: 'run', label: 'Run', events: doses.events }]
      : caseRuns(ofCase, laboratory, { values: set.values, parameterSet });
  return {
    ok: true,
    value: runs.map(({ runId, label, events }) => ({
      runId,
      label,
      inputs: { ...shared, events },
      places: doses.places,
    })),
  };
}

/** A case brings its own doses and length; without one there must be doses. */
function conflicts(given: readonly GivenOption[], hasFaults: boolean): readonly Problem[] {
  const brought: readonly OptionName[] = ['events', 'dose', 'hours'];
  const hasCase = given.some(({ name }) => name === 'case');
  const hasDoses = given.some(({ name }) => name === 'events' || name === 'dose');
  if (!hasCase && !hasDoses && !hasFaults) {
    const reason = 'Nothing to run: give --case, --events or --dose; --help shows how.';
    return [{ code: 'nothing-to-run', place: argumentPlace(0), reason }];
  }
  if (!hasCase) return [];
  return given
    .filter(({ name }) => brought.includes(name))
    .map(({ name, place }) => ({
      code: 'case-brings-its-own',
      place,
      reason: `A case brings its own doses and length; leave out --${name}.`,
    }));
}

function readGivenCase(option: GivenOption | undefined, model: Model): Checked<Case> | null {
  if (option === undefined) return null;
  const shipped = shippedCases.find(({ id }) => id === option.value);
  if (shipped !== undefined) return readCase(shipped.text, shipped.file, model);
  const ids = shippedCases.map(({ id }) => id);
  const reason = `There is no case ${quoted(option.value)}. ${nameAdvice(option.value, ids, 'There are')}`;
  return { ok: false, problems: [{ code: 'unknown-case', place: option.place, reason }] };
}

/** The option's number of hours; the usual one where it is not given or cannot be read. */
function readHours(
  option: GivenOption | undefined,
  usual: number,
): { readonly hours: number; readonly problems: readonly Problem[] } {
  if (option === undefined) return { hours: usual, problems: [] };
  const hours = numberIn(option.value);
  if (hours !== null) return { hours, problems: [] };
  const reason = `--${option.name} needs a number of hours, not ${quoted(option.value)}.`;
  return { hours: usual, problems: [{ code: 'not-a-number', place: option.place, reason }] };
}

/** What the laboratory itself would refuse, at the argument that asked for it. */
function runProblems(model: Model, inputs: RunInputs, given: readonly GivenOption[]): readonly Problem[] {
  return checkRunInputs(model, inputs).map((problem) => {
    const option = given.find(({ name }) => name === problem.subject);
    return { ...problem, place: option?.place ?? argumentPlace(0) };
  });
}
