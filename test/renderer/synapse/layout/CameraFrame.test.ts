import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CameraFrame } from '#renderer/synapse/layout/CameraFrame.ts';
import { cameraNames, cameraPresets, focusView, trapView } from '#renderer/synapse/layout/cameraPresets.ts';

const project = (camera: CameraFrame, x: number, y: number, z: number) => {
  const out = [0, 0, 0, 0];
  camera.project(x, y, z, out);
  return { x: out[0]!, y: out[1]!, depth: out[2]!, scale: out[3]! };
};

describe('a camera', () => {
  it.each(cameraNames)('%s puts its target in the middle of the frame and shows its height there', (name) => {
    const view = cameraPresets[name];
    const camera = new CameraFrame(view, 1200, 800);
    const middle = project(camera, ...view.target);
    expect(middle.x).toBeCloseTo(600);
    expect(middle.y).toBeCloseTo(400);
    expect(camera.height).toBeGreaterThanOrEqual(view.viewHeight);
    expect((camera.height * 1200) / 800).toBeGreaterThanOrEqual(view.minimumWidth - 1e-9);
    expect(middle.scale * camera.height).toBeCloseTo(800);
  });

  it('has unit axes at right angles, right-handed, and stands along its line of sight', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -80, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (pitchDegrees, azimuthDegrees) => {
          const camera = new CameraFrame({ ...cameraPresets.cord, pitchDegrees, azimuthDegrees }, 100, 100);
          const { right, up, toEye } = camera;
          const cross = [
            right[1] * up[2] - right[2] * up[1],
            right[2] * up[0] - right[0] * up[2],
            right[0] * up[1] - right[1] * up[0],
          ];
          for (let k = 0; k < 3; k++) expect(cross[k]).toBeCloseTo(toEye[k]!);
          expect(Math.hypot(...up)).toBeCloseTo(1);
        },
      ),
    );
  });

  it('shows the far smaller in perspective and alike in parallel', () => {
    const window = new CameraFrame(cameraPresets.cord, 1120, 800);
    const measure = new CameraFrame(cameraPresets.measure, 1120, 800);
    expect(project(window, 0, 23, -44).scale).toBeLessThan(project(window, 0, 23, 0).scale);
    expect(project(measure, 0, 23, -44).scale).toBe(project(measure, 0, 23, 0).scale);
  });

  it('looks down on the lower membrane as on a floor: far things stand higher', () => {
    const camera = new CameraFrame(cameraPresets.cord, 1120, 800);
    expect(project(camera, 0, 2.35, -44).y).toBeLessThan(project(camera, 0, 2.35, 0).y);
  });

  it('sees the trap along its measured hinge', () => {
    const { toEye } = new CameraFrame(trapView, 100, 100);
    const hinge = [-0.48, 0.44, -0.76];
    const length = Math.hypot(...hinge);
    for (let k = 0; k < 3; k++) expect(toEye[k]).toBeCloseTo(hinge[k]! / length, 2);
  });

  it('focuses large parts with room around them', () => {
    expect(focusView([1, 2, 3], 4, 'cord').viewHeight).toBe(30);
    expect(focusView([1, 2, 3], 20, 'cord').viewHeight).toBeCloseTo(64);
  });
});
