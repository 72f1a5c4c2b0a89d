import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captionNotes } from '#renderer/synapse/capture/captionContent.ts';
import { colourRoles } from '#renderer/synapse/contract/PartSink.ts';
import type { SynapseFrame, SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import type { SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import { membranePotentialMillivolts } from '#renderer/synapse/contract/synapseRelations.ts';
import { frameLimits } from '#renderer/synapse/contract/validateSceneFrame.ts';
import { accuracyNote } from '#renderer/synapse/describe/accuracyNote.ts';
import { sceneNotes } from '#renderer/synapse/describe/sceneNotes.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { seamlessSeconds, stepsPerSecond } from '#renderer/synapse/dynamics/slowTime.ts';
import { windowSeeds } from '#renderer/synapse/dynamics/windowSeeds.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import { windowGeometry } from '#renderer/synapse/layout/places.ts';
import { bodyNames, bodyStride, poseLength, receptorPose } from '#renderer/synapse/layout/receptorPose.ts';
import { writeBeads } from '#renderer/synapse/parts/writeBeads.ts';
import { drugMagnification, writeDrug } from '#renderer/synapse/parts/writeDrug.ts';
import { writeWindow } from '#renderer/synapse/parts/writeWindow.ts';
import { exampleNames, exampleScene } from '#renderer/synapse/view/exampleScenes.ts';
import { CountingSink } from './parts/CountingSink.ts';

const sites: readonly SynapseSite[] = ['cord', 'brainstem'];
const frames = exampleNames.flatMap((name) =>
  sites.map((site) => ({ name, site, frame: exampleScene(name)[site] })),
);

/** A window every fifteenth of a second over one loop, as the video shows it. */
function* loopOf(frame: SynapseFrame): Generator<SynapseMoment> {
  const moment = createMoment();
  const options = { isStill: false, loopSeconds: seamlessSeconds };
  for (let step = 0; step < seamlessSeconds * stepsPerSecond; step += 1) {
    writeMoment(moment, frame, step / stepsPerSecond, windowSeeds[frame.site], options);
    yield moment;
  }
}

function still(frame: SynapseFrame): SynapseMoment {
  const moment = createMoment();
  writeMoment(moment, frame, 0, windowSeeds[frame.site], { isStill: true });
  return moment;
}

const sum = (numbers: Uint8Array) => numbers.reduce((total, each) => total + each, 0);
const note = accuracyNote.flatMap(({ sentences }) => sentences).join(' ');

describe.each(frames)('no misconception is drawn of $name, $site', ({ frame }) => {
  it('1: drug stays in the cleft, out of every membrane and so of every pore; channels are held by an acting receptor alone', () => {
    const { membraneAboveY, membraneBelowY, slabHalfThickness } = windowGeometry;
    for (const { drug, above, below } of loopOf(frame)) {
      for (let bead = 0; bead < drug.count; bead += 1) {
        const y = drug.positions[bead * 3 + 1]!;
        expect(y > membraneBelowY + slabHalfThickness && y < membraneAboveY - slabHalfThickness).toBe(true);
      }
      for (const side of [above, below])
        side.heldChannels.forEach((channel, seat) => {
          if (channel >= 0) expect(side.isBound[seat]).toBe(1);
        });
    }
  });

  it('2: the only ions are potassium and calcium', () => {
    const sink = new CountingSink();
    for (const moment of [still(frame), ...loopOf(frame)].slice(0, 3)) writeWindow(sink, moment);
    const ions = new Set(sink.beads.map(({ role }) => role));
    for (const role of ions)
      expect(['drug', 'gaba', 'glutamate', 'potassium-ion', 'calcium-ion', 'cyclic-amp', 'charge']).toContain(
        role,
      );
    expect(colourRoles.filter((role) => role.endsWith('-ion'))).toEqual(['potassium-ion', 'calcium-ion']);
  });

  it('4: a trap at rest is open or shut, and as many are shut as the share says', () => {
    const { above, below } = still(frame);
    for (const { poses, isBound, isLost } of [above, below])
      poses.forEach((pose, seat) => {
        if (!isLost[seat]) expect(pose).toBe(isBound[seat] ? Math.max(2, Math.round(pose)) : 0);
      });
  });

  it('5: none is active without drug, and bound and active are counted apart', () => {
    let [bound, active] = [0, 0];
    for (const { above, below } of loopOf(frame)) {
      for (const side of [above, below])
        side.isActive.forEach((isActive, seat) => {
          expect(isActive).toBeLessThanOrEqual(side.isBound[seat]!);
        });
      bound += sum(above.isBound) + sum(below.isBound);
      active += sum(above.isActive) + sum(below.isActive);
    }
    const isActing = frame.receptorActivationPre < frame.receptorOccupancyPre;
    if (bound > 0 && isActing) expect(active).toBeLessThan(bound);
  });

  it('9: the crowd of potassium inside stays as large, whatever the channels do', () => {
    for (const { potassium, potassiumOpen } of loopOf(frame)) {
      const onTracks = potassiumOpen.reduce((count, open) => count + (open > 0 ? 9 : 0), 0);
      expect(potassium.count).toBe(18 + onTracks);
    }
  });

  it('12: the potential moves by 11 mV at most, on an axis that is the same for all', () => {
    expect(Math.abs(frame.membranePotentialMillivolts - -62)).toBeLessThanOrEqual(11);
    expect(frameLimits.membranePotentialMillivolts).toEqual({ from: -90, to: -50 });
  });
});

describe('no misconception is drawn', () => {
  it('3: of the two traps only that of GB1 shuts', () => {
    const swing = (subunit: 'GB1' | 'GB2') => {
      const [upper, lower] = [`${subunit}-LB1`, `${subunit}-LB2`] as const;
      const turnOf = (pose: number, name: (typeof bodyNames)[number]) => {
        const bodies = new Float64Array(poseLength);
        receptorPose(pose, 'measured', bodies);
        return bodies.slice(bodyNames.indexOf(name) * bodyStride + 3).subarray(0, 4);
      };
      // The lower lobe's turn as the upper one sees it.
      const [a, b] = [turnOf(4, upper), turnOf(4, lower)];
      const dot = a.reduce((total, value, k) => total + value * b[k]!, 0);
      return (2 * Math.acos(Math.min(1, Math.abs(dot))) * 180) / Math.PI;
    };
    expect(swing('GB1')).toBeGreaterThan(24);
    expect(swing('GB2')).toBeLessThan(9);
  });

  it('6: no helix swings out: the bundles’ middles never part by more than 0.6 nm from what they are at rest', () => {
    const apart = (pose: number) => {
      const bodies = new Float64Array(poseLength);
      receptorPose(pose, 'measured', bodies);
      const [one, other] = ['GB1-TMD', 'GB2-TMD'].map(
        (name) => bodyNames.indexOf(name as (typeof bodyNames)[number]) * bodyStride,
      );
      return Math.hypot(bodies[one!]! - bodies[other!]!, bodies[one! + 1]! - bodies[other! + 1]!);
    };
    for (let pose = 0; pose <= 4; pose += 0.05) expect(apart(pose)).toBeLessThan(apart(0) + 0.6);
  });

  it('7: no bead aims: in no second does it go straight, and mostly it goes twice as far as it comes', () => {
    const { cord } = exampleScene('pump');
    const tracks: number[][] = [];
    for (const { drug } of loopOf(cord)) tracks.push([...drug.positions.subarray(0, drug.count * 3)]);
    const place = (step: number, bead: number) => tracks[step]!.slice(bead * 3, bead * 3 + 3);
    const between = (one: number[], other: number[]) =>
      Math.hypot(...one.map((value, k) => value - other[k]!));
    const ratios: number[] = [];
    const second = stepsPerSecond;
    for (let bead = 0; bead < tracks[0]!.length / 3; bead += 1) {
      for (let step = 0; step + second < tracks.length; step += second) {
        let path = 0;
        for (let k = step; k < step + second; k += 1) path += between(place(k, bead), place(k + 1, bead));
        ratios.push(path / between(place(step, bead), place(step + second, bead)));
      }
    }
    ratios.sort((one, other) => one - other);
    // Straight is 1.
    expect(ratios[0]).toBeGreaterThan(1.08);
    expect(ratios[ratios.length >> 1]).toBeGreaterThan(2);
  });

  it('8: potassium channels stand in the receiving cell alone', () => {
    const sink = new CountingSink();
    writeWindow(sink, still(exampleScene('overdose').cord));
    const channels = sink.capsules.filter(({ molecule }) => molecule.startsWith('potassium-channel'));
    expect(channels.length).toBeGreaterThan(0);
    for (const { a } of channels) expect(a[1]).toBeLessThan(windowGeometry.membraneAboveY / 2);
  });

  it.each(['tablets', 'pump'] as const)(
    '10: in treatment by %s the sender is held before the receiver',
    (name) => {
      const { above, below } = still(exampleScene(name).cord);
      expect(sum(above.isBound) / above.isBound.length).toBeGreaterThan(
        1.5 * (sum(below.isBound) / below.isBound.length),
      );
    },
  );

  it('11: that inhibitory terminals are quieted too, and left out, is said', () => {
    const leftOut = accuracyNote.find(({ title }) => title === 'Left out');
    expect(leftOut?.sentences.join(' ')).toMatch(/Inhibitory terminals, which baclofen quiets too/);
  });

  it('13: withdrawal is past rest: seats are empty, and more is let out, in more grains', () => {
    const [withdrawal, rest] = [exampleScene('withdrawal'), exampleScene('rest')].map(({ cord }) =>
      still(cord),
    );
    expect(sum(withdrawal!.above.isLost) + sum(withdrawal!.below.isLost)).toBeGreaterThan(0);
    expect(sum(rest!.above.isLost) + sum(rest!.below.isLost)).toBe(0);
    const opened = ({ fusion }: SynapseMoment) => fusion.filter((each) => each > 0.5).length;
    expect(opened(withdrawal!)).toBeGreaterThan(opened(rest!));
    expect(withdrawal!.glutamate.count).toBeGreaterThan(rest!.glutamate.count);
  });

  it('14: ions and drug are drawn four times too large, and every picture says so', () => {
    const trueSize = new CountingSink();
    writeDrug(trueSize, 'drug', 0, 0, 0, 0, 0, 1, 0, 1);
    const sink = new CountingSink();
    writeBeads(sink, still(exampleScene('pump').cord));
    const drug = sink.beads.filter(({ role }) => role === 'drug');
    expect(drugMagnification).toBe(4);
    expect(drug[0]!.radius).toBeCloseTo(4 * trueSize.beads[0]!.radius, 5);
    expect(captionNotes.drawing).toContain('Ions and drug drawn ×4');
    expect(sceneNotes.scale).toContain('4 times too large');
  });

  it('15: molecules run at a twentieth of life, beside the patient’s clock, and the picture says so', () => {
    expect(captionNotes.drawing).toContain('slow motion ×1/20');
    expect(note).toContain('the patient’s clock runs on its own');
  });

  it('12: even where every receptor acts', () => {
    for (const site of sites)
      expect(
        membranePotentialMillivolts({ activationPre: 1, activationPost: 1, withdrawalIndex: 0, site }),
      ).toBe(-73);
  });
});

describe('the table of misconceptions', () => {
  const root = new URL('../../../', import.meta.url);
  const table = readFileSync(new URL('docs/synapse-misconceptions.md', root), 'utf8');
  const rows = table.split('\n').filter((line) => /^\| \d+ \|/.test(line));

  it('has fifteen rows, each shown by a test by name or by a picture', () => {
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    for (const row of rows) expect(row).toMatch(/`[\w/.-]+` "|picture `/);
  });

  it('names tests that exist', () => {
    for (const [, cell = ''] of rows.map((row) => /\|([^|]*)\|\s*$/.exec(row) ?? [])) {
      for (const [, file = '', titles = ''] of cell.matchAll(/`([\w/.-]+)` ((?:"[^"]+"(?:, |; )?)+)/g)) {
        const path = file.startsWith('test/') ? file : `test/renderer/synapse/${file}.test.ts`;
        const text = readFileSync(new URL(path, root), 'utf8');
        for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g)) expect(text, path).toContain(title);
      }
    }
  });

  it('names pictures that exist', () => {
    const pictures = [...table.matchAll(/picture `([\w-]+)`/g)].map(([, name]) => name);
    expect(pictures.length).toBeGreaterThan(6);
    for (const name of pictures)
      expect(existsSync(new URL(`docs/pictures/${name}.png`, root)), name).toBe(true);
  });
});
