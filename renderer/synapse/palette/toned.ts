import type { Tint } from './SynapseColours.ts';
import { tintFromRgb } from './tintOf.ts';

/** One channel of a colour under a tone: times it below 1, towards white above it (1.25 is a quarter of the way). */
export function tonedChannel(channel: number, tone: number): number {
  return tone <= 1 ? channel * tone : channel + (1 - channel) * (tone - 1);
}

/** A tint under a tone. */
export function toned(tint: Tint, tone: number): Tint {
  if (tone === 1) return tint;
  const [red, green, blue] = tint.rgb;
  return tintFromRgb(tonedChannel(red, tone), tonedChannel(green, tone), tonedChannel(blue, tone));
}

/** A tint part of the way to another, 0 to 1. */
export function mixed(from: Tint, to: Tint, share: number): Tint {
  return tintFromRgb(
    from.rgb[0] + (to.rgb[0] - from.rgb[0]) * share,
    from.rgb[1] + (to.rgb[1] - from.rgb[1]) * share,
    from.rgb[2] + (to.rgb[2] - from.rgb[2]) * share,
  );
}
