import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model, Quantity } from '#models/language/model.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { openingHours } from './exploreStore.ts';

/** What sets a run apart, in a few words: what differs from the model file, or the two doses. */
export function runLabel(model: Model, { request }: ArmsReply): string {
  const own = (quantity: Quantity, values: Readonly<Record<string, number>>) =>
    values[quantity.name] !== undefined && values[quantity.name] !== quantity.value
      ? [`${startedSmall(quantity.label)} ${valueWords(quantity, values[quantity.name]!)}`]
      : [];
  const patient = [...model.covariates, ...model.parameters].flatMap((quantity) =>
    own(quantity, request.values),
  );
  const doses = model.regimens.flatMap((regimen) => {
    const chosen = request.arms.find((arm) => arm.regimen === regimen.name)?.quantities ?? {};
    return regimen.quantities.flatMap((quantity) => own(quantity, chosen));
  });
  const events = (request.events ?? []).map(({ sentence }) => sentence);
  const set = model.parameterSets.find(({ name }) => name === request.parameterSet);
  const length = request.hours === openingHours ? [] : [`${request.hours} h`];
  const words = [...(set ? [set.label] : []), ...length, ...patient, ...doses, ...events];
  return words.length === 0 ? 'as first shown' : words.join(', ');
}

/** "Kidneys (CrCl)" within a sentence: only the first letter changes. */
export function startedSmall(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** A value with its unit, or the name of a choice. */
export function valueWords(quantity: Quantity, value: number): string {
  const choice = quantity.choices?.find((one) => one.value === value);
  if (choice) return choice.label.toLowerCase();
  const unit = displayUnit(quantity.unit);
  return unit === '' ? statedNumber(value) : `${statedNumber(value)} ${unit}`;
}
