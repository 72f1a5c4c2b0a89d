import { describe, expect, it } from 'vitest';
import { cameraPresets } from '#renderer/synapse/layout/cameraPresets.ts';
import { synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { SynapseSchematic } from '#renderer/synapse/schematic/SynapseSchematic.tsx';
import { mount } from '../../controls/mount.tsx';
import { handMadeMoment } from '../parts/handMadeMoment.ts';

const palette = synapsePalette('dark', 'window');
const words = { title: 'Brain stem', note: 'Ions and drug ×4', description: 'At rest.', labels: null };
const shelf = { membranePotentialMillivolts: -62, restingPotentialMillivolts: -62 };

function schematic(version: number, state: 'rest' | 'pump' = 'rest') {
  return (
    <SynapseSchematic
      moment={handMadeMoment(state)}
      version={version}
      camera={cameraPresets.brainstem}
      palette={palette}
      widthPixels={560}
      heightPixels={400}
      words={words}
      shelf={shelf}
      describedBy="said"
    />
  );
}

describe('the schematic on the page', () => {
  it('is elements with real text, described, and has a unique id for every group', () => {
    mount(
      <>
        {schematic(1)}
        {schematic(1, 'pump')}
      </>,
    );
    const drawings = [...document.querySelectorAll('svg')];
    expect(drawings).toHaveLength(2);
    expect(drawings[0]!.getAttribute('role')).toBe('img');
    expect(drawings[0]!.getAttribute('aria-describedby')).toBe('said');
    const texts = [...document.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toContain('Brain stem');
    expect(texts).toContain('released 3 of 4');
    expect(texts).toContain('released 1 of 4');
    const ids = [...document.querySelectorAll('svg [id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelector('path[stroke-width], g[stroke-width]')).not.toBeNull();
  });
});
