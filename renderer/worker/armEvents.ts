import type { EventRow } from '#models/dosing/eventRow.ts';
import { fillSentence } from '#models/dosing/fillSentence.ts';
import { readDosingSentences } from '#models/dosing/readDosingSentences.ts';
import { evaluateExpression } from '#models/language/evaluateExpression.ts';
import type { Model, Regimen } from '#models/language/model.ts';
import type { Checked } from '#models/language/problem.ts';
import type { ArmRequest, ArmsRequest } from './protocol.ts';

/** What one arm of a request is given, in words and in rows. */
export interface ArmEvents {
  readonly regimen: Regimen;
  /** The regimen's dosing sentence with its numbers. */
  readonly sentence: string;
  readonly dailyDoseMilligram: number;
  /** The regimen's rows, then those of what happens besides, in the order of the request. */
  readonly rows: Checked<EventRow[]>;
  /** How many of the rows are the regimen's. */
  readonly regimenRowCount: number;
}

/**
 * The event rows of an arm. A problem names the regimen, or the event whose line it is, as its file.
 * @throws RangeError for a regimen or quantity that the model does not have (a programmer fault)
 */
export function armEvents(model: Model, request: ArmsRequest, arm: ArmRequest): ArmEvents {
  const regimen = regimenOf(model, arm.regimen);
  const quantityValue = (name: string): number => {
    const value =
      arm.quantities[name] ?? regimen.quantities.find((quantity) => quantity.name === name)?.value;
    if (value === undefined) throw new RangeError(`The regimen ${regimen.name} has no quantity ${name}.`);
    return value;
  };
  const dailyDoseMilligram = evaluateExpression(regimen.dailyDoseMilligram, quantityValue);
  const sentence = fillSentence(regimen, quantityValue);
  const besides = (request.events ?? []).filter(
    (event) => event.regimen === null || event.regimen === arm.regimen,
  );
  const own: Checked<EventRow[]> =
    dailyDoseMilligram > 0
      ? readEventLine(model, { name: regimen.name, sentence }, request.hours)
      : { ok: true, value: [] };
  const rows = joined([own, ...besides.map((line) => readEventLine(model, line, request.hours))]);
  return { regimen, sentence, dailyDoseMilligram, rows, regimenRowCount: own.ok ? own.value.length : 0 };
}

/** The rows that a line of sentences means in a run of some hours. */
export function readEventLine(
  model: Model,
  line: { readonly name: string; readonly sentence: string },
  hours: number,
): Checked<EventRow[]> {
  return readDosingSentences(line.sentence, line.name, { ...model, hours });
}

function joined(all: readonly Checked<EventRow[]>[]): Checked<EventRow[]> {
  const problems = all.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: all.flatMap((one) => (one.ok ? one.value : [])) };
}

function regimenOf(model: Model, name: string): Regimen {
  const regimen = model.regimens.find((one) => one.name === name);
  if (!regimen) throw new RangeError(`The model has no regimen ${name}.`);
  return regimen;
}
