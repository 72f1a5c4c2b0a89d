import type { Verdict } from './verdict.ts';

export interface EvidenceHeadline {
  readonly title: string;
  readonly lede: string;
}

/** The finding in one sentence, the count that failed included, and how to read the rows. */
export function evidenceHeadline(verdicts: readonly Verdict[]): EvidenceHeadline {
  const outside = verdicts.filter((verdict) => verdict === 'outside').length;
  const shaped = verdicts.filter((verdict) => verdict === 'tuned' || verdict === 'by-construction').length;
  const inside = verdicts.length - outside;
  const title =
    outside === 0
      ? `${verdicts.length} published values, all inside their bands.`
      : `${verdicts.length} published values. ${inside} inside their bands, ${outside} outside.`;
  const lede = [
    'Each row is what somebody published, the band we accept around it, and what this model gives when you run it.',
    'No band was widened to make a row pass.',
    ...(shaped === 0
      ? []
      : [`${shaped} of the ${inside} inside helped to build the model, so they test it less.`]),
  ];
  return { title, lede: lede.join(' ') };
}
