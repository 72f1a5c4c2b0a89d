import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import type { ShapePool } from './ShapePool.ts';

/** The portrait's membrane: one lipid in its place, and its mirror image in the other leaflet. */
interface Lipid {
  readonly x: number;
  readonly z: number;
  /** Where its two tails end, from its head. */
  readonly lean: readonly [number, number, number, number];
}

export const heroMembrane = {
  halfWidth: 29,
  frontZ: -0.6,
  backZ: -12,
  /** Behind this, tails would hide each other: a plain wall stands for them. */
  wallZ: -2.2,
  headHeight: 1.9,
} as const;

/** Room for the lipids beside the receptor. */
export const heroCapacities = { bead: 2400, capsule: 400, tail: 1600 } as const;

const pitch = 0.92;
const headRadius = 0.44;
const tailRadius = 0.15;
/** No lipid stands within this of a helix axis. */
const clearance = 0.95;
/** It shrinks away on this last stretch, so that a moving helix makes nothing blink. */
const softness = 0.25;

/** Lipids on a hexagonal grid, each a little off its place: the same ones every time. */
function lipids(): readonly Lipid[] {
  const { halfWidth, frontZ, backZ } = heroMembrane;
  const places: Lipid[] = [];
  let state = 7;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  };
  const rowPitch = pitch * Math.sqrt(0.75);
  for (let row = 0; frontZ - row * rowPitch > backZ; row += 1) {
    for (let x = -halfWidth + (row % 2) * (pitch / 2); x <= halfWidth; x += pitch) {
      places.push({
        x: x + 0.16 * chance(),
        z: frontZ - row * rowPitch + 0.12 * chance(),
        lean: [0.22 * chance() - 0.2, 0.2 * chance(), 0.22 * chance() + 0.2, 0.2 * chance()],
      });
    }
  }
  return places;
}

const places = lipids();

/**
 * Writes the lipids of a portrait around the rods that are already in the pool: heads in both leaflets, and tails of the front rows.
 * Each head is a molecule of its own, so that rows read as rows.
 */
export function writeHeroLipids(sink: PartSink, rods: ShapePool): void {
  const rodCount = rods.count;
  for (let index = 0; index < places.length; index += 1) {
    const { x, z, lean } = places[index]!;
    const room = roomFor(x, z, rods, rodCount);
    if (room <= 0) continue;
    for (let leaflet = 1; leaflet >= -1; leaflet -= 2) {
      const head = leaflet * heroMembrane.headHeight;
      sink.molecule(leaflet > 0 ? 'membrane-above' : 'membrane-below', index);
      sink.bead(x, head, z, headRadius * room, 'lipid-head', 1);
      if (z < heroMembrane.wallZ) continue;
      for (let tail = 0; tail < 4; tail += 2) {
        sink.part();
        sink.capsule(
          x + 0.5 * lean[tail]!,
          head - leaflet * 0.5,
          z,
          x + lean[tail]!,
          leaflet * 0.2,
          z + lean[tail + 1]!,
          tailRadius * room,
          'lipid-tail',
          1,
        );
      }
    }
  }
}

/** 1 where a lipid has room among the rods that cross the membrane, 0 where it has none. */
function roomFor(x: number, z: number, rods: ShapePool, count: number): number {
  let room = 1;
  const { floats, stride } = rods;
  for (let rod = 0; rod < count; rod += 1) {
    const at = rod * stride;
    const [ay, by] = [floats[at + 1]!, floats[at + 5]!];
    if (Math.min(ay, by) > heroMembrane.headHeight || Math.max(ay, by) < -heroMembrane.headHeight) continue;
    // Nearest the head's own height for a slanted helix would need both leaflets apart; its middle is near enough.
    const midX = (floats[at]! + floats[at + 4]!) / 2;
    const midZ = (floats[at + 2]! + floats[at + 6]!) / 2;
    const near = Math.min(
      Math.hypot(x - floats[at]!, z - floats[at + 2]!),
      Math.hypot(x - midX, z - midZ),
      Math.hypot(x - floats[at + 4]!, z - floats[at + 6]!),
    );
    room = Math.min(room, (near - clearance + softness) / softness);
  }
  return room;
}
