import { describe, expect, it } from 'vitest';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { cameraPresets } from '#renderer/synapse/layout/cameraPresets.ts';
import { labelRows } from '#renderer/synapse/view/labelRows.ts';

const pitch = 20;
const rowsOf = (moment = createMoment()) => labelRows(moment, cameraPresets.cord, 900, 480, pitch);

describe('names at the margins', () => {
  it('stand in two columns, none over another', () => {
    for (const side of ['left', 'right'] as const) {
      const rows = rowsOf().filter((row) => row.side === side);
      expect(rows.length).toBeGreaterThan(1);
      for (let index = 1; index < rows.length; index += 1)
        expect(rows[index]!.y - rows[index - 1]!.y).toBeGreaterThanOrEqual(pitch);
    }
  });

  it('point at a receptor that is there, never at an empty seat', () => {
    const before = rowsOf().find(({ words }) => words === 'GABA-B receptor');
    const moment = createMoment();
    moment.above.isLost[0] = 1;
    const after = rowsOf(moment).find(({ words }) => words === 'GABA-B receptor');
    expect(after?.anchor).not.toEqual(before?.anchor);
    moment.above.isLost.fill(1);
    expect(rowsOf(moment).some(({ words }) => words === 'GABA-B receptor')).toBe(false);
  });

  it('give places no line', () => {
    expect(rowsOf().find(({ words }) => words === 'sending terminal')?.anchor).toBeNull();
  });
});
