/**
 * Every code of advice that the linter can give, with its meaning in one line. The case runs, but something in it does not
 * do what it seems to be meant for. Problems have the codes of caseProblemCodes.ts.
 */
export const caseAdviceCodes = {
  // words and sources
  'text-too-long': 'A text is longer than there is room for.',
  'hole-not-filled': 'A hole stands in a text whose holes are not filled.',
  'reason-missing': 'Something is scored or expected without a reason.',
  'source-missing': 'Something is scored, claimed or expected without a source.',
  'source-unused': 'A source of the case is cited by none of its parts.',
  'guidance-one-position': 'A guidance card has fewer than two positions.',
  'unknown-case': 'A case to try next does not ship.',
  // reach
  'never-happens': 'A story event, decision or prediction can never come.',
  'window-never-met': 'A window closes before the act can be begun, or opens after the end.',
  'window-beyond-end': 'A window closes after the case.',
  'prediction-beyond-end': 'A prediction looks further ahead than the case goes.',
  'judgement-never-fits': 'A judgement stands behind one that always fits.',
  'answer-never-told': 'An answer stands behind one that always fits.',
  'amounts-outside-range': 'A judgement or a typical amount is of amounts that cannot be chosen.',
  'condition-never-true': 'A condition is true in none of the paths.',
  'offer-not-available': 'A decision offers an act that cannot be done yet.',
  'order-never-started': 'An order waits for an act that starts it, and none does.',
  // what a case is made of
  'act-not-judged': 'An act is never scored: it has neither a class nor judgements.',
  'act-without-effect': 'An act changes nothing, answers nothing, and nothing depends on it.',
  'no-critical-act': 'No act of the case is critical.',
  'few-decisions': 'The case has fewer than three decisions.',
  'one-offer': 'A decision offers fewer than two acts.',
  'no-right-reason': 'A decision asks for a reason and none is right, or it offers only one.',
  'path-kind-missing': 'A kind of path is missing: ideal, mistake or nothing.',
  'path-of-nothing': 'In a path of nothing something is done.',
  'expectation-missing': 'A path expects nothing.',
  'expectation-not-met': 'What a path expects does not come of it.',
  'path-not-playable': 'An act of a path does not count when the path is played.',
  'run-stops': 'The run of a path stops before its end.',
} as const;

export type CaseAdviceCode = keyof typeof caseAdviceCodes;
