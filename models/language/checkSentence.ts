import type { DraftRegimen } from './draft.ts';
import { inferUnit } from './inferUnit.ts';
import type { ProblemList } from './ProblemList.ts';
import { parseUnit } from './parseUnit.ts';
import { factorBetween, isPure, isSameDimension, isSameScale, type Unit } from './unit.ts';
import { shortNumber, unitInWords, unitText } from './unitWords.ts';

/** The word directly after a hole, up to a space or the end of a clause. */
const wordPattern = /^ ?([^\s,;.{}]*)/;

/**
 * Holds the unit of every hole of a regimen's sentence against the unit written directly after it: a sentence that says `ug`
 * of a number in mg would give a thousandth of the dose. A pure number may be followed by any word that is no unit.
 * @param unitOf the unit of a name that the regimen may use, or null where it is not known (and reported elsewhere)
 */
export function checkSentence(
  { regimen, sentence }: DraftRegimen,
  unitOf: (name: string) => Unit | null,
  problems: ProblemList,
): void {
  sentence.forEach((part, index) => {
    if (!('written' in part) || part.written.expression === null) return;
    const { written } = part;
    const place = written.placeAt(Math.max(0, written.text.search(/\S/)));
    const hole = `The number "{${written.text}}" of the sentence of "${regimen.name}"`;
    const given = inferUnit(part.written.expression, unitOf, (code, node, reason) =>
      problems.add(code, written.placeAt(written.indexOf.get(node) ?? 0), reason, regimen.name),
    );
    if (typeof given === 'string') return;
    const following = sentence[index + 1];
    const word = wordPattern.exec(following && 'words' in following ? following.words : '')?.[1] ?? '';
    const said = parseUnit(word);
    if (!said.ok || word === '1') {
      if (isPure(given)) return;
      const found = word === '' ? 'nothing' : `"${word}"`;
      const reason = `${hole} is in ${unitInWords(given)}, so "${unitText(given)}" must follow it, not ${found}.`;
      problems.add('sentence-unit', place, reason, regimen.name);
      return;
    }
    const claim = `${hole} is in ${unitInWords(given)}, but the sentence goes on with ${unitInWords(said.unit)}`;
    if (!isSameDimension(given, said.unit)) {
      problems.add('dimension-mismatch', place, `${claim}.`, regimen.name);
    } else if (!isSameScale(given, said.unit)) {
      const factor = shortNumber(factorBetween(given, said.unit));
      const remedy = 'A named conversion makes them one unit.';
      const reason = `${claim}; one of the first is ${factor} of the second. ${remedy}`;
      problems.add('scale-mismatch', place, reason, regimen.name);
    }
  });
}
