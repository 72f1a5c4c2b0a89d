import type { Model } from '#models/language/model.ts';
import { valueWords } from '#renderer/explore/runLabel.ts';
import { durationWords } from '#renderer/text/clock.ts';
import type { BehindRun } from '#renderer/worker/modelProtocol.ts';

/** "20 mg by mouth at 0 h; weight 20 kg; followed for 48 h": what one run was given, and for how long. */
export function runWords(model: Model, run: BehindRun): string {
  return [...run.doses, ...patientWords(model, run), `followed for ${durationWords(run.hours)}`].join('; ');
}

/** What sets each run apart from the others of its checkpoint, for the end of its line. */
export function runLabels(model: Model, runs: readonly BehindRun[]): readonly string[] {
  const parts = runs.map((run) => [...run.doses.map(shortDose), ...patientWords(model, run)]);
  return parts.map((own) => {
    const different = own.filter((part) => !parts.every((other) => other.includes(part)));
    return (different.length > 0 ? different : own).join(', ');
  });
}

function patientWords(model: Model, { values }: BehindRun): readonly string[] {
  return [...model.covariates, ...model.parameters].flatMap((quantity) => {
    const value = values[quantity.name];
    return value === undefined ? [] : [`${lowerFirst(quantity.label)} ${valueWords(quantity, value)}`];
  });
}

/** Everything a checkpoint gives begins at 0 h and goes on to the end, so its label need not say so. */
function shortDose(sentence: string): string {
  return sentence.replace(/ (at|from) 0 h\b/, '').replace(/, \d+ (doses|times)$/, '');
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
