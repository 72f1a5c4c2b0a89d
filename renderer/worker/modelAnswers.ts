import type { Model } from '#models/language/model.ts';
import type { Checked } from '#models/language/problem.ts';
import { readModel } from '#models/language/readModel.ts';
import { withEverySymbol } from '#models/run/withEverySymbol.ts';
import { type Laboratory, laboratoryOf, loadLaboratory } from '#models/simulate.ts';
import type { ModelText, SymbolValues } from './modelProtocol.ts';
import type { ArmsReply, ArmsRequest } from './protocol.ts';
import { solveArm } from './solveArm.ts';

/** The name of an edited file in its problems. */
export const draftFile = 'baclofen.yaml';

const backend = typeof WebAssembly === 'object' ? 'webassembly' : 'interpreter';

let shipped: Checked<Laboratory> | null = null;
/** The last edited text that was run, so that scrubbing does not read it again. */
let edited: { readonly text: string; readonly laboratory: Checked<Laboratory> } | null = null;
let observed: { readonly model: Model; readonly laboratory: Laboratory } | null = null;

export function shippedLaboratory(): Checked<Laboratory> {
  shipped ??= loadLaboratory(backend);
  return shipped;
}

/** The runs of a request by the shipped or the edited model, or what is wrong with its text. */
export function editedArms(text: ModelText, request: ArmsRequest): Checked<ArmsReply> {
  const laboratory = laboratoryFor(text);
  if (!laboratory.ok) return laboratory;
  const fitted = fittedRequest(laboratory.value.model, request);
  const start = performance.now();
  const arms = fitted.arms.map((arm) => solveArm(laboratory.value, fitted, arm));
  return {
    ok: true,
    value: { request: fitted, arms, solveMilliseconds: performance.now() - start },
  };
}

/** What every symbol is through the runs of a request. A run with problems comes back as them. */
export function symbolValues(text: ModelText, request: ArmsRequest): Checked<readonly SymbolValues[]> {
  const opened = laboratoryFor(text);
  if (!opened.ok) return opened;
  const { model } = opened.value;
  if (observed?.model !== model)
    observed = { model, laboratory: laboratoryOf(withEverySymbol(model), backend) };
  const { laboratory } = observed;
  const fitted = fittedRequest(model, request);
  const arms = fitted.arms.map((arm) => solveArm(laboratory, fitted, arm));
  const problems = arms.flatMap(({ run }) => run.problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: arms.flatMap(({ regimen, run }) =>
      run.solution ? [{ regimen, timesHours: run.solution.timesHours, series: run.solution.series }] : [],
    ),
  };
}

function laboratoryFor(model: ModelText): Checked<Laboratory> {
  if (model.kind === 'shipped') return shippedLaboratory();
  if (edited?.text !== model.text) {
    const read = readModel(model.text, draftFile);
    const laboratory: Checked<Laboratory> = read.ok
      ? { ok: true, value: laboratoryOf(read.value, backend) }
      : read;
    edited = { text: model.text, laboratory };
  }
  return edited.laboratory;
}

/** An edited file may have lost a regimen or a number that Explore still holds: those are left out, not failed on. */
function fittedRequest(model: Model, request: ArmsRequest): ArmsRequest {
  const quantities = new Set([...model.covariates, ...model.parameters].map(({ name }) => name));
  const arms = request.arms.flatMap((arm) => {
    const regimen = model.regimens.find(({ name }) => name === arm.regimen);
    if (!regimen) return [];
    const known = new Set(regimen.quantities.map(({ name }) => name));
    return [{ ...arm, quantities: only(arm.quantities, known) }];
  });
  return { ...request, arms, values: only(request.values, quantities) };
}

function only(values: Readonly<Record<string, number>>, names: ReadonlySet<string>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}
