/** A colour as linear-light red, green and blue, each from 0 to 1. */
export type LinearColour = readonly [red: number, green: number, blue: number];

/** `oklch(62.1% 0.17 48)` in linear sRGB, held to the gamut (CSS Color 4, section 10). */
export function linearOfOklch(text: string): LinearColour {
  const parts = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(text);
  if (!parts) throw new Error(`${text} is not written as oklch(L% C H).`);
  const [lightness, chroma, hue] = [
    Number(parts[1]) / 100,
    Number(parts[2]),
    (Number(parts[3]) * Math.PI) / 180,
  ];
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    hold(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    hold(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    hold(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** A fill over a ground, mixed as a browser does, in gamma-encoded sRGB. */
export function overlaid(fill: LinearColour, opacity: number, ground: LinearColour): LinearColour {
  const mix = (channel: 0 | 1 | 2) =>
    decoded(opacity * encoded(fill[channel]) + (1 - opacity) * encoded(ground[channel]));
  return [mix(0), mix(1), mix(2)];
}

/** WCAG 2.2 contrast ratio, from 1 to 21. */
export function contrast(one: LinearColour, other: LinearColour): number {
  const [brighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter! + 0.05) / (darker! + 0.05);
}

function luminance([red, green, blue]: LinearColour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function encoded(linear: number): number {
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
}

function decoded(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function hold(channel: number): number {
  return Math.min(Math.max(channel, 0), 1);
}
