import type { Model } from '#models/language/model.ts';
import { changedLines } from './editorLines.ts';

export interface StudioHeadline {
  readonly title: string;
  readonly lede: string;
}

/** What the file in the editor is, in one sentence, and what follows for the right side. */
export function studioHeadline(
  {
    shippedText,
    text,
    problemCount,
  }: { readonly shippedText: string; readonly text: string; readonly problemCount: number },
  model: Model | null,
): StudioHeadline {
  if (problemCount > 0) {
    const count = problemCount === 1 ? 'a problem' : `${problemCount} problems`;
    return {
      title: `Your file has ${count}.`,
      lede: 'The equations stay those of your last good text; each problem stands at its line. The shipped model is untouched.',
    };
  }
  if (text === shippedText) {
    const counts = model
      ? `${model.states.length} states, ${model.derived.length} derived quantities and ${model.observables.length} observables are typeset from the file beside them. `
      : '';
    return {
      title: 'The equations you read are the equations that run.',
      lede: `${counts}Change the text and see what follows; the shipped file stays as it is.`,
    };
  }
  const changed = changedLines(shippedText, text);
  return {
    title: `Your file differs in ${changed === 1 ? 'one line' : `${changed} lines`} and passes every check.`,
    lede: 'Explore still runs the shipped model. Run yours beside it to see what the change does.',
  };
}
