import { describe, expect, it } from 'vitest';
import { cameraPresets } from '#renderer/synapse/layout/cameraPresets.ts';
import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { drawReceptor } from '#renderer/synapse/schematic/drawReceptor.ts';
import type { WindowDrawing } from '#renderer/synapse/schematic/drawWindow.ts';
import { synapsePlateSvg, synapseSvg } from '#renderer/synapse/schematic/synapseSvg.ts';
import { type VectorElement, vector } from '#renderer/synapse/schematic/VectorElement.ts';
import { vectorText } from '#renderer/synapse/schematic/vectorText.ts';
import { type HandMadeState, handMadeMoment, handMadeStates } from '../parts/handMadeMoment.ts';

const states = Object.keys(handMadeStates) as HandMadeState[];
const labels = {
  vesicle: 'vesicle',
  receptor: 'GABA-B receptor',
  protein: 'G protein',
  calciumChannel: 'calcium channel',
  potassiumChannel: 'potassium channel',
  sendingSide: 'sending terminal',
  receivingSide: 'receiving neuron',
};

function drawing(state: HandMadeState, widthPixels = 1120, heightPixels = 800): WindowDrawing {
  return {
    moment: handMadeMoment(state),
    camera: cameraPresets.cord,
    palette: synapsePalette('light', 'window'),
    widthPixels,
    heightPixels,
    idPrefix: 'a',
    words: { title: 'Spinal cord', note: 'Ions and drug ×4', description: '1 < 2', labels },
    shelf: {
      membranePotentialMillivolts: handMadeStates[state].millivolts,
      restingPotentialMillivolts: -62,
    },
  };
}

const count = (svg: string, piece: string) => svg.split(piece).length - 1;

describe('the flat twin of a window', () => {
  it.each(states)('%s is the same to the byte each time, and under 400 kB', (state) => {
    const svg = synapseSvg(drawing(state));
    expect(synapseSvg(drawing(state))).toBe(svg);
    expect(svg.length).toBeLessThan(400_000);
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('undefined');
  });

  it('counts on its shelf what it draws', () => {
    expect(synapseSvg(drawing('pump'))).toContain('>released 1 of 4<');
    expect(synapseSvg(drawing('pump'))).toContain('>shut 5/6 sender, 3/8 receiver<');
    expect(synapseSvg(drawing('overdose'))).toContain('>−73 mV<');
    expect(count(synapseSvg(drawing('withdrawal')), 'stroke-dasharray="2.4 2.2"')).toBe(5);
  });

  it('draws every drug bead with its white ring', () => {
    const svg = synapseSvg(drawing('overdose'));
    const rings =
      handMadeStates.overdose.drug + handMadeStates.overdose.shutAbove + handMadeStates.overdose.shutBelow;
    const step = /fill="#ffffff"|fill="#FFFFFF"/gi;
    expect(count(synapseSvg(drawing('rest')), 'fill="#FFFFFF"')).toBe(0);
    expect(svg.match(step)!.length).toBeGreaterThan(10);
    expect(svg.match(step)!.length).toBeLessThanOrEqual(rings);
  });

  it('has unique ids, all with its prefix, and every use refers to one', () => {
    const svg = synapseSvg(drawing('pump'));
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('a'))).toBe(true);
    for (const [, id] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('labels parts only where the frame leaves margins, and never one that is lost', () => {
    expect(synapseSvg(drawing('rest'))).not.toContain('calcium channel');
    const wide = synapseSvg(drawing('rest', 900, 400));
    expect(wide).toContain('>calcium channel<');
    expect(wide).toContain('>receiving neuron<');
    const lost = drawing('withdrawal', 900, 400);
    lost.moment.above.isLost.fill(1);
    expect(synapseSvg(lost)).not.toContain('>GABA-B receptor<');
  });

  it('leaves words and shelf to the page where it is told so', () => {
    const bare = synapseSvg({ ...drawing('rest'), words: null, shelf: null });
    expect(bare).not.toContain('<text');
  });

  it('stacks windows on a plate with a caption', () => {
    const svg = synapsePlateSvg({
      windows: [drawing('rest'), { ...drawing('pump'), idPrefix: 'b' }],
      captionLines: ['For teaching.', 'PDB 7C7S & 7EB2'],
    });
    expect(count(svg, '<svg ')).toBe(3);
    expect(svg).toContain('PDB 7C7S &amp; 7EB2');
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('works for the other cameras too', () => {
    for (const name of ['from-below', 'terminal', 'measure'] as const) {
      const svg = synapseSvg({ ...drawing('pump', 900, 640), camera: cameraPresets[name] });
      expect(svg).not.toContain('NaN');
      expect(svg.length).toBeLessThan(400_000);
    }
  });
});

describe('the flat hero', () => {
  it.each(['side', 'from-above', 'trap'] as const)('%s is drawn the same each time', (aspect) => {
    const draw = (pose: number) =>
      vectorText(
        drawReceptor({
          hero: { pose, proteinStage: pose > 3 ? 1 : -1, isBound: pose > 0 },
          aspect,
          palette: synapsePalette('dark', 'full'),
          widthPixels: 500,
          heightPixels: 700,
          idPrefix: 'h',
          title: null,
        }),
      );
    expect(draw(2.5)).toBe(draw(2.5));
    expect(draw(0)).not.toBe(draw(3));
    expect(draw(3.7)).not.toContain('NaN');
  });
});

describe('vector text', () => {
  it('escapes what people wrote', () => {
    const element: VectorElement = vector('text', { x: 1, 'font-family': '"A"' }, 'a < b & "c"');
    expect(vectorText(element)).toBe(
      '<text x="1" font-family="&quot;A&quot;">a &lt; b &amp; &quot;c&quot;</text>\n',
    );
  });
});
