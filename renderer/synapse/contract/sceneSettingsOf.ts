import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import { parameterValues } from '#models/run/parameterValues.ts';
import type { RunInputs } from '#models/run/run.ts';
import type { SceneFrame } from './SynapseFrame.ts';

/** Baclofen, C10H12ClNO2. The model file counts in ng/mL; it speaks of 70 ng/mL as 0.33 µM, which a test holds against this. */
export const baclofenGramPerMole = 213.66;

/** What a scene needs beside the run's frame: from the model file and from the choices of the run. */
export interface SceneSettings {
  readonly route: SceneFrame['route'];
  readonly gramPerMole: number;
  /** Half-effect concentration at the cord of a person new to baclofen, ng/mL. */
  readonly naiveHalfEffect: number;
  /** How many times higher the brain-stem index must be for the same sedation. */
  readonly sedationTolerance: number;
  /** Brain-stem index from which the model file speaks of coma, ng/mL. */
  readonly comaIndex: number;
}

/** The settings of a run's scenes, or what the model file lacks for them. */
export function sceneSettingsOf(
  model: Model,
  choices: Pick<RunInputs, 'values' | 'parameterSet'>,
  route: SceneFrame['route'],
): Checked<SceneSettings> {
  const problems: Problem[] = [];
  const values = parameterValues(model, choices);
  const parameter = (name: string): number => {
    const found = values.find(({ quantity }) => quantity.name === name);
    if (!found) problems.push(lacking(name, `The synapse needs the parameter ${name}.`));
    return found?.value ?? 0;
  };
  const coma = model.observables
    .find(({ name }) => name === 'brainstem_index')
    ?.bands.find(({ name }) => name === 'coma')?.from;
  if (coma === null || coma === undefined)
    problems.push(lacking('brainstem_index', 'The synapse needs the band coma of brainstem_index.'));
  const settings: SceneSettings = {
    route,
    gramPerMole: baclofenGramPerMole,
    naiveHalfEffect: parameter('naive_half_effect_concentration'),
    sedationTolerance: parameter('sedation_tolerance'),
    comaIndex: coma ?? 0,
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: settings };
}

function lacking(subject: string, reason: string): Problem {
  return { code: 'scene-model', place: { file: 'model', line: 0, column: 0 }, reason, subject };
}
