import type { PartKind, PartSink } from '#renderer/synapse/contract/PartSink.ts';

/** Ions and drug are drawn this many times too large in windows. */
export const drugMagnification = 4;

/* Baclofen is 0.7 nm long: a ball, a white ring round it (the chlorophenyl ring), a smaller ball. */
const ball = { at: -0.1, radius: 0.25 };
const ring = { at: -0.1, radius: 0.27, tube: 0.075 };
const smallBall = { at: 0.23, radius: 0.17 };

/** Writes one drug molecule about a centre, its long axis along the unit vector (ax, ay, az), magnified. */
export function writeDrug(
  sink: PartSink,
  kind: PartKind,
  index: number,
  x: number,
  y: number,
  z: number,
  ax: number,
  ay: number,
  az: number,
  magnification: number,
): void {
  const near = ball.at * magnification;
  const far = smallBall.at * magnification;
  sink.molecule(kind, index);
  sink.part();
  sink.bead(x + ax * far, y + ay * far, z + az * far, smallBall.radius * magnification, 'drug', 1);
  sink.part();
  sink.bead(x + ax * near, y + ay * near, z + az * near, ball.radius * magnification, 'drug', 1);
  sink.part();
  const middle = ring.at * magnification;
  sink.ring(
    x + ax * middle,
    y + ay * middle,
    z + az * middle,
    ax,
    ay,
    az,
    ring.radius * magnification,
    ring.tube * magnification,
    'drug-ring',
    1,
  );
}
