import type { Linting } from './lintRule.ts';

/** Characters for which there is room on a page of 390 px and in a debrief. */
export const textLimits = {
  title: 60,
  label: 40,
  question: 90,
  story: 420,
  answer: 300,
  reason: 240,
} as const;

interface CheckedText {
  readonly part: object;
  readonly key: string;
  readonly kind: keyof typeof textLimits;
  readonly text: string;
  /** Holes of it are filled with values. */
  readonly isFilled?: boolean;
}

/** Texts that are longer than there is room for, and holes in texts that nobody fills. */
export function lintTexts(linting: Linting): void {
  const { origins, advise } = linting;
  for (const { part, key, kind, text, isFilled = false } of textsOf(linting)) {
    const place = origins.placeOf(part, key);
    const most = textLimits[kind];
    if (text.length > most) {
      advise(
        'text-too-long',
        place,
        `A text of this kind has at most ${most} characters, not ${text.length}.`,
      );
    }
    if (!isFilled && /[{}]/.test(text)) {
      advise(
        'hole-not-filled',
        place,
        'Holes are filled in stories, answers and the why of predictions only.',
      );
    }
  }
}

function textsOf({ found }: Linting): readonly CheckedText[] {
  const { orders, arms, acts, debrief, paths, story, decisions, predictions, guidance } = found;
  /** The text of one key of a part. */
  function of<Key extends string>(kind: CheckedText['kind'], key: Key, isFilled = false) {
    return (part: { readonly [one in Key]: string }): CheckedText => {
      return { part, key, kind, text: part[key], isFilled };
    };
  }
  return [
    of('title', 'title')(found),
    ...[...orders, ...arms, ...acts, ...debrief.measures, ...paths].map(of('label', 'label')),
    ...acts.flatMap((act): CheckedText[] => {
      return act.amount === null ? [] : [{ part: act, key: 'amount', kind: 'label', text: act.amount.label }];
    }),
    ...[...decisions, ...predictions, ...guidance].map(of('question', 'question')),
    ...story.map(of('story', 'text', true)),
    ...acts.flatMap(({ answer }) => answer?.texts ?? []).map(of('answer', 'text', true)),
    ...predictions.map(of('answer', 'why', true)),
    ...guidance.flatMap(({ positions }) => positions).map(of('answer', 'text')),
    ...debrief.points.map(of('answer', 'text')),
    ...acts.flatMap(({ judgements }) => judgements).map(of('reason', 'reason')),
    ...decisions.flatMap(({ reasons }) => [
      ...reasons.map(of('reason', 'text')),
      ...reasons.map(of('reason', 'because')),
    ]),
    ...paths.flatMap(({ expects }) => expects).map(of('reason', 'reason')),
  ];
}
