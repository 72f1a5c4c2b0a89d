import type { Model } from '#models/language/model.ts';

type PatientModel = Pick<Model, 'covariates' | 'parameters' | 'patients'>;
type Values = Readonly<Record<string, number>>;

/** Who describes a person: every covariate, and whatever else one of the model's patients sets. */
function personal({ covariates, patients }: PatientModel): ReadonlySet<string> {
  const named = patients.flatMap(({ values }) => Object.keys(values));
  return new Set([...covariates.map(({ name }) => name), ...named]);
}

/**
 * The values of a run once another person is chosen: what describes a person is that person's, all else stays.
 * @param patient name of one of the model's patients; null for the reference adult
 */
export function valuesOfPatient(model: PatientModel, values: Values, patient: string | null): Values {
  const ofPerson = personal(model);
  const kept = Object.entries(values).filter(([name]) => !ofPerson.has(name));
  const own = model.patients.find(({ name }) => name === patient)?.values ?? {};
  return { ...Object.fromEntries(kept), ...own };
}

/** Which person the values describe: a patient's name, null for the reference adult, or undefined for somebody else. */
export function patientOf(model: PatientModel, values: Values): string | null | undefined {
  const usual = new Map([...model.covariates, ...model.parameters].map(({ name, value }) => [name, value]));
  const ofPerson = personal(model);
  const isSame = (own: Values) =>
    [...ofPerson].every((name) => (values[name] ?? usual.get(name)) === (own[name] ?? usual.get(name)));
  if (isSame({})) return null;
  return model.patients.find((patient) => isSame(patient.values))?.name;
}
