import { checkSentence } from './checkSentence.ts';
import type { Draft, DraftRegimen } from './draft.ts';
import type { ModelEquation } from './draftEquations.ts';
import { demandUnit, inferUnit, type ReportNode } from './inferUnit.ts';
import type { ProblemList } from './ProblemList.ts';
import type { WrittenExpression } from './parseExpression.ts';
import type { KnownSymbol } from './SymbolTable.ts';
import { factorBetween, isSameDimension, isSameScale, type Unit, unitOf } from './unit.ts';
import { dimensionInWords, shortNumber, unitInWords } from './unitWords.ts';

const milligram = unitOf([['mg', 1]]);
const milligramPerDay = unitOf([
  ['mg', 1],
  ['day', -1],
]);

/** Holds the unit of every equation, conversion, input, dosing sentence and daily dose against what it must be. */
export function checkUnits(
  draft: Draft,
  equations: readonly ModelEquation[],
  symbols: ReadonlyMap<string, KnownSymbol>,
  problems: ProblemList,
): void {
  for (const conversion of draft.conversions) checkConversion(conversion, problems);
  for (const input of draft.inputs) checkInput(input, draft, problems);
  for (const { name, written, wanted, wantedBy } of equations) {
    if (written.expression === null) continue;
    const report = reportIn(written, name, problems);
    const given = inferUnit(written.expression, (symbol) => symbols.get(symbol)?.unit ?? null, report);
    if (wanted !== null)
      demandUnit(written.expression, given, wanted, wantedBy, reportWhole(written, name, problems));
  }
  for (const regimen of draft.regimens) {
    const units = new Map<string, Unit | null>(
      [...draft.conversions, ...regimen.quantities].map((entry) => [entry.name, entry.unit.unit]),
    );
    const unitOfName = (name: string) => units.get(name) ?? null;
    checkSentence(regimen, unitOfName, problems);
    checkDailyDose(regimen, unitOfName, problems);
  }
}

function checkConversion(
  { conversion, unit, valuePlace, name }: Draft['conversions'][number],
  problems: ProblemList,
): void {
  if (unit.unit === null || Number.isNaN(conversion.value)) return;
  const dimension = dimensionInWords(unit.unit.dimension);
  if (dimension !== '') {
    const reason = `A conversion joins two units of one kind, but ${unitInWords(unit.unit)} measures ${dimension}.`;
    problems.add('conversion-not-one', unit.place, reason, name);
    return;
  }
  if (Math.abs(conversion.value * unit.unit.scale - 1) <= 1e-9) return;
  const right = shortNumber(1 / unit.unit.scale);
  const reason = `${conversion.value} ${unit.text} is not exactly one; ${right} ${unit.text} is.`;
  problems.add('conversion-not-one', valuePlace, reason, name);
}

/** The amount of a dose is added to the state that it feeds, as it is. */
function checkInput(
  { name, unit, feeds }: Draft['inputs'][number],
  draft: Draft,
  problems: ProblemList,
): void {
  const state = draft.states.find((candidate) => candidate.name === feeds?.name);
  const [given, wanted] = [unit.unit, state?.unit.unit];
  if (state === undefined || given === null || wanted === null || wanted === undefined) return;
  const claim = `The input "${name}" is in ${unitInWords(given)}, but the state "${state.name}" that it feeds is in ${unitInWords(wanted)}`;
  if (!isSameDimension(given, wanted)) {
    problems.add('dimension-mismatch', unit.place, `${claim}; both must be one unit.`, name);
  } else if (!isSameScale(given, wanted)) {
    const factor = shortNumber(factorBetween(given, wanted));
    problems.add(
      'scale-mismatch',
      unit.place,
      `${claim}; one of the first is ${factor} of the second.`,
      name,
    );
  }
}

function checkDailyDose(
  { regimen, dailyDose }: DraftRegimen,
  unitOfName: (name: string) => Unit | null,
  problems: ProblemList,
): void {
  if (dailyDose.expression === null) return;
  const report = reportIn(dailyDose, regimen.name, problems);
  const given = inferUnit(dailyDose.expression, unitOfName, report);
  const isPerTime = typeof given !== 'string' && isSameDimension(given, milligramPerDay);
  const owner = 'a daily dose is in';
  demandUnit(
    dailyDose.expression,
    given,
    isPerTime ? milligramPerDay : milligram,
    owner,
    reportWhole(dailyDose, regimen.name, problems),
  );
}

/** Problems inside an equation stand at the operator or function that they are about. */
function reportIn(written: WrittenExpression, subject: string, problems: ProblemList): ReportNode {
  return (code, node, reason) =>
    problems.add(code, written.placeAt(written.indexOf.get(node) ?? 0), reason, subject);
}

/** Problems of an equation's result stand at its beginning. */
function reportWhole(written: WrittenExpression, subject: string, problems: ProblemList): ReportNode {
  const start = Math.max(0, written.text.search(/\S/));
  return (code, _node, reason) => problems.add(code, written.placeAt(start), reason, subject);
}
