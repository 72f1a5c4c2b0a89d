import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Model } from '#models/language/model.ts';
import { type Exposure, exposure } from '#models/run/exposure.ts';
import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { Run, RunInputs } from '#models/run/run.ts';
import { armEvents } from './armEvents.ts';
import type { ArmRequest, ArmsReply, ArmsRequest, SolvedArm } from './protocol.ts';

/** Runs every way of giving the drug that a request names. */
export function solveArms(laboratory: Laboratory, request: ArmsRequest): ArmsReply {
  const start = performance.now();
  const arms = request.arms.map((arm) => solveArm(laboratory, request, arm));
  return { request, arms, solveMilliseconds: performance.now() - start };
}

/** Runs one way of giving the drug: the regimen's sentence and what happens besides are read as event rows, and solved. */
export function solveArm(laboratory: Laboratory, request: ArmsRequest, arm: ArmRequest): SolvedArm {
  const { model } = laboratory;
  const { regimen, sentence, dailyDoseMilligram, rows, regimenRowCount } = armEvents(model, request, arm);
  const inputs: RunInputs = {
    values: request.values,
    parameterSet: request.parameterSet,
    events: rows.ok ? rows.value : [],
    hours: request.hours,
    everyHours: request.everyHours,
  };
  const run: Run = rows.ok ? laboratory.run(inputs) : { inputs, solution: null, problems: rows.problems };
  return {
    regimen: regimen.name,
    sentence,
    dailyDoseMilligram,
    givesDrug: inputs.events.some((row) => isDrug(model, row)),
    doseHolds: !inputs.events.slice(regimenRowCount).some((row) => changesDose(model, row)),
    run,
    exposures: exposuresOf(model, run),
  };
}

function isDrug({ inputs }: Model, { evid, cmt, amt, rate }: EventRow): boolean {
  const isGiven = (evid === 1 || evid === 4) && (amt > 0 || rate > 0);
  return isGiven && inputs.some(({ name, feeds }) => name === cmt && feeds !== null);
}

function changesDose(model: Model, row: EventRow): boolean {
  const isProgramme = model.inputs.some(({ name, isProgramme: is }) => name === row.cmt && is);
  const isPump = model.settings.some(({ name, group }) => name === row.cmt && group === 'pump');
  return isDrug(model, row) || isProgramme || isPump || row.evid === 6;
}

function exposuresOf(model: Model, { solution }: Run): Readonly<Record<string, Exposure>> {
  if (!solution) return {};
  return Object.fromEntries(
    model.observables.map(({ name, bands }) => {
      const band = bands.find(({ kind }) => kind === 'usual' || kind === 'expected') ?? null;
      return [name, exposure(solution.timesHours, solution.series[name]!, band ? { band } : {})];
    }),
  );
}
