import type { Band, Model } from '#models/language/model.ts';
import type { CurveBand } from '#renderer/curves/curvePanel.ts';
import { bandWords } from './bandWords.ts';
import { observableNamed } from './observableNamed.ts';

/** The bands of an observable as its chart draws them: usual values in green, and the nearest danger on either side hatched. */
export function curveBands(model: Model, name: string): readonly CurveBand[] {
  const { bands } = observableNamed(model, name);
  return bands.filter((band) => isNearestDanger(band, bands)).map((band) => curveBand(model, band));
}

export function isDanger({ kind }: Band): boolean {
  return kind === 'toxic' || kind === 'threshold';
}

/** A danger below: what has an upper end alone. */
export function isDangerBelow(band: Band): boolean {
  return isDanger(band) && band.from === null;
}

// One hatched region, from the nearest danger onwards, is enough; those beyond stand in the sheet.
function isNearestDanger(band: Band, bands: readonly Band[]): boolean {
  if (!isDanger(band)) return true;
  if (isDangerBelow(band)) {
    return band.to === Math.max(...bands.filter(isDangerBelow).map(({ to }) => to ?? 0));
  }
  const above = bands.filter((one) => isDanger(one) && !isDangerBelow(one));
  return band.from === Math.min(...above.map(({ from }) => from ?? 0));
}

function curveBand(model: Model, band: Band): CurveBand {
  const isAbove = isDanger(band) && !isDangerBelow(band);
  return {
    key: band.name,
    kind: isDanger(band) ? 'toxic' : 'sourced',
    from: band.from,
    to: isAbove ? null : band.to,
    ...bandWords(model, band),
  };
}
