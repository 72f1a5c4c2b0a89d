const microPattern = /^u(?=(?:g|L|l|m|mol|s|Pa|V)$)/;
const superscripts = new Map<string, string>(
  [...'-0123456789'].map((digit, position) => [digit, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'[position]!]),
);
const wholeNames = new Map<string, string>([
  ['percent', '%'],
  ['degC', '°C'],
]);

/**
 * A model file's unit as people read it: `ug/day` is `µg/day`, `1/h` is `per h`, `percent` is `%`, `degC` is `°C`,
 * `m^2` is `m²`, and `1`, a pure number, is nothing. Other texts come back unchanged.
 */
export function displayUnit(unit: string): string {
  if (unit === '1') return '';
  if (unit.startsWith('1/')) return `per ${displayFactors(unit.slice(2))}`;
  return displayFactors(unit);
}

function displayFactors(unit: string): string {
  return unit
    .split(/([*/])/)
    .map((part) => (part === '*' ? '·' : displayFactor(part)))
    .join('');
}

function displayFactor(factor: string): string {
  const [name = '', power] = factor.split('^');
  const shown = wholeNames.get(name) ?? name.replace(microPattern, 'µ');
  if (power === undefined) return shown;
  return shown + [...power].map((digit) => superscripts.get(digit) ?? digit).join('');
}
