import type { LocatedText } from '#models/language/located.ts';
import type { Place } from '#models/language/problem.ts';

/** A sentence's own line and column, as a place in the case file. */
export function placeInSentence(sentence: LocatedText, place: Place): Place {
  return sentence.placeAt(Math.min(indexOf(sentence.value, place), sentence.value.length));
}

/** The same for a sentence whose holes were filled: a column behind a hole moves back by what the filling added. */
export function placeInFilled(sentence: LocatedText, hole: string, filling: string, place: Place): Place {
  let index = indexOf(sentence.value.replaceAll(hole, filling), place);
  for (let at = sentence.value.indexOf(hole); at >= 0 && at < index; ) {
    index = Math.max(at, index + hole.length - filling.length);
    at = sentence.value.indexOf(hole, at + hole.length);
  }
  return sentence.placeAt(Math.min(index, sentence.value.length));
}

function indexOf(text: string, { line, column }: Place): number {
  const linesBefore = text.split('\n').slice(0, Math.max(line - 1, 0));
  const lineStart = linesBefore.reduce((sum, words) => sum + words.length + 1, 0);
  return lineStart + Math.max(column - 1, 0);
}
