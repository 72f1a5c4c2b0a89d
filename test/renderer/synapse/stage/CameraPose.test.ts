import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { cameraNames, cameraPresets, focusView, trapView } from '#renderer/synapse/layout/cameraPresets.ts';
import { CameraFlight } from '#renderer/synapse/stage/CameraFlight.ts';
import { blendPose, poseMatrices, poseOfView, wholeView } from '#renderer/synapse/stage/CameraPose.ts';
import { projectedPoint, sightLine } from '#renderer/synapse/stage/picking.ts';

const views = [
  ...cameraNames.map((name) => cameraPresets[name]),
  trapView,
  focusView([12, 3, -7], 4, 'cord'),
];
const coordinate = fc.double({ min: -30, max: 30, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);

describe('cameras of the stage', () => {
  it('show every point where the presets say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...views),
        point,
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 200, max: 1500 }),
        (view, place, width, height) => {
          const expected = [0, 0, 0, 0];
          const frame = new CameraFrame(view, width, height);
          frame.project(...place, expected);
          fc.pre(expected[2]! > 3);
          const seen = projectedPoint(poseOfView(view), width, height, place);
          expect(seen.across * width).toBeCloseTo(expected[0]!, 4);
          expect(seen.down * height).toBeCloseTo(expected[1]!, 4);
        },
      ),
    );
  });

  it('look through a pixel along the line that leads back to it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...views),
        fc.constantFrom(...views),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (from, to, share, depth) => {
          const pose = poseOfView(from);
          blendPose(poseOfView(from), poseOfView(to), share, pose);
          const line = sightLine(pose, 560, 360, 0.3, 0.8);
          expect(Math.hypot(...line.along)).toBeCloseTo(1, 9);
          const place = line.from.map((value, axis) => value + depth * line.along[axis]!) as [
            number,
            number,
            number,
          ];
          const seen = projectedPoint(pose, 560, 360, place);
          fc.pre(depth > -5);
          expect(seen.across).toBeCloseTo(0.3, 6);
          expect(seen.down).toBeCloseTo(0.8, 6);
        },
      ),
    );
  });

  it('draw a piece of a view as the same piece of the whole', () => {
    const [view, whole, piece] = [new Float64Array(16), new Float64Array(16), new Float64Array(16)];
    for (const each of views) {
      const crop = { x: 0.25, y: 0.5, width: 0.5, height: 0.2 };
      poseMatrices(poseOfView(each), 800, 600, wholeView, view, whole);
      poseMatrices(poseOfView(each), 800, 600, crop, view, piece);
      const at = (matrix: Float64Array, seen: readonly number[]) => {
        const [x, y, , w] = [0, 1, 2, 3].map(
          (row) =>
            matrix[row]! * seen[0]! +
            matrix[4 + row]! * seen[1]! +
            matrix[8 + row]! * seen[2]! +
            matrix[12 + row]!,
        ) as [number, number, number, number];
        return [0.5 + x / w / 2, 0.5 - y / w / 2] as const;
      };
      const seen = [3, -4, -60];
      const [x, y] = at(whole, seen);
      const [u, v] = at(piece, seen);
      expect(crop.x + u * crop.width).toBeCloseTo(x, 9);
      expect(crop.y + v * crop.height).toBeCloseTo(y, 9);
    }
  });
});

describe('a flight', () => {
  it('ends exactly at its aim, does not roll, and can be turned on its way', () => {
    const start = poseOfView(cameraPresets.both);
    const flight = new CameraFlight(start);
    flight.aim(poseOfView(cameraPresets.terminal), 0, 900);
    expect(flight.advance(300)).toBe(true);
    const midway = { ...flight.pose };
    expect(midway.viewHeight).toBeLessThan(97);
    flight.aim(start, 300, 900);
    flight.advance(300);
    expect(flight.pose.viewHeight).toBeCloseTo(midway.viewHeight, 9);
    expect(flight.advance(1300)).toBe(false);
    expect(flight.pose).toEqual(start);
  });
});
