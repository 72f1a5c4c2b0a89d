import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import { colourRoles } from '#renderer/synapse/contract/PartSink.ts';
import type { SynapsePalette, Tint } from './SynapseColours.ts';
import { tintFromRgb } from './tintOf.ts';

/** Share of their chroma that roles keep while others are emphasised: they go quiet, they never vanish. */
export const quietChroma = 0.35;

/** The palette with every role but those named at 35 % of its chroma (in OKLab, so that lightness stays). None named: unchanged. */
export function emphasis(palette: SynapsePalette, roles: ReadonlySet<ColourRole>): SynapsePalette {
  if (roles.size === 0) return palette;
  const dimmed = Object.fromEntries(
    colourRoles.map((role) => [role, roles.has(role) ? palette.roles[role] : quietened(palette.roles[role])]),
  ) as Record<ColourRole, Tint>;
  return { ...palette, roles: dimmed };
}

function quietened(tint: Tint): Tint {
  const [lightness, a, b] = toOklab(tint.rgb);
  return fromOklab(lightness, a * quietChroma, b * quietChroma);
}

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const toDisplay = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Björn Ottosson's OKLab of a display colour. */
export function toOklab(rgb: readonly [number, number, number]): [number, number, number] {
  const [red, green, blue] = [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab(lightness: number, a: number, b: number): Tint {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return tintFromRgb(
    toDisplay(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toDisplay(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toDisplay(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  );
}
