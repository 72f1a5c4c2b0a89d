import type { Model } from '#models/language/model.ts';
import type { Bands } from '#models/population/bands.ts';
import type { Headline } from '#renderer/text/headline.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { bandCurves } from './bandCurves.ts';
import type { PeopleChoices } from './peopleRequests.ts';

const leg = 'ashworth_leg';

/** What many people show, and how the bands are read. */
export function peopleWords(
  model: Model,
  bands: Bands | null,
  { spread, compares }: Pick<PeopleChoices, 'spread' | 'compares'>,
): Headline {
  if (compares) {
    return {
      title: 'The same tablets, study by study.',
      lede: 'In the people each study describes: nine in ten lie in the light band, half in the dark one, and the line is the middle person.',
    };
  }
  const people = bands ? statedNumber(bands.subjects) : '';
  const isSpread = spread === 'variability';
  const lede = isSpread
    ? `${people} people who differ as studies found: nine in ten lie in the light band, half in the dark one.`
    : `The typical person ${people} times over, as far as studies know them: nine in ten lie in the light band.`;
  return { title: bands ? legTitle(model, bands, isSpread) : 'Solving', lede: bands ? lede : '' };
}

/** Compared at the end of the run. Where nine in ten do not overlap, at least nine in ten agree. */
function legTitle(model: Model, bands: Bands, isSpread: boolean): string {
  const atEnd = (route: 'tablets' | 'pump') => {
    const arm = model.regimens.find((regimen) => regimen.route === route)?.name ?? route;
    return bandCurves(bands, arm, leg)?.curves.map((curve) => curve.at(-1) ?? Number.NaN) ?? null;
  };
  const tablets = atEnd('tablets');
  const pump = atEnd('pump');
  if (!tablets || !pump) return isSpread ? 'People differ.' : 'What we know leaves room.';
  if (pump[4]! < tablets[0]!) {
    return isSpread ? 'In nearly all, the pump calms more.' : 'For all we know, the pump calms more.';
  }
  if (pump[3]! < tablets[1]!) {
    return isSpread ? 'In most, the pump calms more.' : 'Most likely, the pump calms more.';
  }
  return isSpread ? 'People differ more than the two ways.' : 'We know too little to tell them apart.';
}
