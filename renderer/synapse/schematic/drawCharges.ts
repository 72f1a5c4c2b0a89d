import type { SynapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import type { FlatCharge } from './FlatSink.ts';
import { decimal, type VectorElement, vector } from './VectorElement.ts';

/** Plus and minus marks on the receiving membrane, drawn as one path of strokes. */
export function drawCharges(charges: readonly FlatCharge[], palette: SynapsePalette): VectorElement {
  const path = charges
    .map(({ x, y, size, sign }) => {
      const half = size / 2;
      const across = `M${decimal(x - half)} ${decimal(y)}h${decimal(size)}`;
      return sign === 1 ? `${across}M${decimal(x)} ${decimal(y - half)}v${decimal(size)}` : across;
    })
    .join('');
  const width = Math.max(1, ...charges.map(({ size }) => size * 0.12));
  return vector('path', {
    fill: 'none',
    stroke: palette.roles.charge.hex,
    'stroke-width': decimal(width),
    'stroke-linecap': 'round',
    d: path,
  });
}
