import type { Model, Observable } from '#models/language/model.ts';

/** @throws RangeError when the model has no such observable (a programmer fault) */
export function observableNamed(model: Pick<Model, 'observables'>, name: string): Observable {
  const observable = model.observables.find((one) => one.name === name);
  if (!observable) throw new RangeError(`The model has no observable ${name}.`);
  return observable;
}
