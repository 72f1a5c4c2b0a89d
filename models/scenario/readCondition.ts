import type { Expression, Operator } from '#models/language/expression.ts';
import { inferUnit } from '#models/language/inferUnit.ts';
import type { LocatedText } from '#models/language/located.ts';
import type { Model } from '#models/language/model.ts';
import { didYouMean } from '#models/language/nearestName.ts';
import { ProblemList } from '#models/language/ProblemList.ts';
import { parseWritten } from '#models/language/parseExpression.ts';
import { parseUnit } from '#models/language/parseUnit.ts';
import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import type { Condition } from './caseFile.ts';

const truths: readonly Operator[] = [
  'less',
  'lessOrEqual',
  'greater',
  'greaterOrEqual',
  'equal',
  'unequal',
  'and',
  'or',
  'not',
];

/** What conditions and holes may name: observables and settings, with the unit of each. */
export function namedValues(model: Model): ReadonlyMap<string, string> {
  return new Map([...model.settings, ...model.observables].map(({ name, unit }) => [name, unit]));
}

/** The condition under `when`, with its `for`; null where there is none. A bare number beside an observable is in its unit. */
export function readWhen(fields: CaseFields, reading: CaseReading): Condition | null {
  const forHours = fields.hours('for');
  const text = fields.located('when');
  if (text === null) {
    if (fields.has('for') && !fields.has('when')) {
      fields.report(
        'missing-key',
        fields.placeOf('for'),
        'Only a condition holds for some time; "when" is missing.',
      );
    }
    return null;
  }
  const expression = readExpression(text, reading);
  return { words: text.value.trim(), expression: expression ?? { kind: 'number', value: 0 }, forHours };
}

function readExpression(text: LocatedText, { model, problems }: CaseReading): Expression | null {
  const found = new ProblemList();
  const written = parseWritten(text.value, text.placeAt, found);
  const values = namedValues(model);
  for (const { symbol, index } of written.names) {
    if (values.has(symbol)) continue;
    const reason = `No observable or setting is called "${symbol}".${didYouMean(symbol, values.keys())}`;
    found.add('unknown-name', text.placeAt(index), reason);
  }
  const { expression, indexOf } = written;
  if (expression !== null) {
    const places = new Map<Expression, number>();
    inferUnit(
      withoutNumbers(expression, indexOf, places),
      (name) => {
        const parsed = parseUnit(values.get(name) ?? '');
        return parsed.ok ? parsed.unit : null;
      },
      (code, node, reason) => found.add(code, text.placeAt(places.get(node) ?? 0), reason),
    );
  }
  problems.push(...found.sorted());
  if (expression !== null && !isTruth(expression)) {
    const reason = 'A condition compares something, as in heart_rate > 100.';
    problems.push({ code: 'not-a-condition', place: text.place, reason });
  }
  return expression;
}

/** The same tree with every number 0, which fits every unit; exponents stay, since they change the unit. */
function withoutNumbers(
  node: Expression,
  indexOf: ReadonlyMap<Expression, number>,
  places: Map<Expression, number>,
): Expression {
  const copy = (): Expression => {
    if (node.kind === 'number') return { kind: 'number', value: 0 };
    if (node.kind === 'name') return { ...node };
    const operands = node.operands.map((operand, position) =>
      node.operator === 'power' && position === 1 ? operand : withoutNumbers(operand, indexOf, places),
    );
    return { ...node, operands };
  };
  const made = copy();
  places.set(made, indexOf.get(node) ?? 0);
  return made;
}

function isTruth(node: Expression): boolean {
  if (node.kind !== 'operation' || !truths.includes(node.operator)) return false;
  return !['and', 'or', 'not'].includes(node.operator) || node.operands.every(isTruth);
}
