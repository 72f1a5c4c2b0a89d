/**
 * Every code that a case file can give besides those of its YAML, conditions (models/language) and dosing sentences
 * (models/dosing), with its meaning in one line. A problem keeps the case from running.
 */
export const caseProblemCodes = {
  // keys and values
  'missing-key': 'A key that is needed is not there.',
  'unknown-key': 'A key is not one of this part of a case.',
  'wrong-type': 'A value is of another kind than its key needs.',
  'empty-text': 'A text is empty.',
  'empty-list': 'A list that needs an item has none.',
  'not-an-option': 'A word is not one of the words allowed there.',
  'value-outside-range': 'A number lies outside its limits.',
  'not-a-duration': 'A length of time is neither hours nor a number with min, h or days.',
  'not-a-clock-time': 'The clock is not a weekday and a time.',
  'invalid-id': 'An id is not lower-case words joined by hyphens.',
  'duplicate-id': 'Two parts of one kind have the same id.',
  'invalid-address': 'A source has an address that is neither a web address nor a DOI.',
  'range-reversed': 'A range does not rise from its first number to its second.',
  // names
  'unknown-parameter': 'A covariate or parameter is named that the model does not have.',
  'unknown-observable': 'An observable is named that the model does not have.',
  'unknown-source': 'A source is named that neither the model nor the list of sources has.',
  'unknown-act': 'An act is named that the case does not have.',
  'unknown-order': 'An order is named that the case does not have.',
  'unknown-name': 'A condition or a hole in a text names nothing that has a value.',
  // the parts
  'trigger-count': 'Something has no trigger, or more than one.',
  'not-a-condition': 'A condition is not a comparison.',
  'dimension-mismatch': 'A condition compares quantities of different kinds.',
  'scale-mismatch': 'A condition compares units of one kind that differ by a factor.',
  'open-brace': 'A brace in a text is not closed or not opened.',
  'amount-missing': 'A sentence has a hole for an amount and the act has none.',
  'amount-unused': 'An act asks for an amount that none of its sentences takes.',
  'two-forms': 'An act is judged in the short form and in the long one.',
  'last-has-condition': 'The last of several answers or judgements does not always fit.',
  'threshold-missing': 'Hours above or below are counted without a threshold.',
  'threshold-unused': 'A threshold stands where nothing is counted by it.',
  'close-missing': 'A prediction does not say how near counts as right.',
  'needs-itself': 'An act can never be offered, since what it needs leads back to itself.',
  // paths, as a learner's log would be refused
  'act-overlaps': 'An act of a path begins before the one before it has ended.',
  'act-repeated': 'A path does an act twice that is done once.',
  'act-not-offered': 'A path does an act before what it needs.',
  'no-amount': 'A path gives an amount to an act without one.',
  'amount-outside-range': 'A path gives an amount outside the range of its act.',
  'out-of-order': 'The acts of a path are not in order of time.',
  'after-end': 'An act of a path is later than the run.',
} as const;

export type CaseProblemCode = keyof typeof caseProblemCodes;
