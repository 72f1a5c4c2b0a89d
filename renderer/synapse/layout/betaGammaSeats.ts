import { calciumPlaces, potassiumPlaces, windowGeometry } from './places.ts';

/** Sockets of a potassium channel for beta-gamma: at the four gaps of its cup, this far out and below the membrane. */
export const socketCount = 4;
const socketRadius = 5.4;
const socketY = -5;
const quarterTurn = Math.PI / 2;
const socketTurn = 0.6;

/** A bound beta is drawn at this scale. */
export const boundBetaScale = 0.95;

/** A seat: position and quaternion y, w of a turn about the vertical. */
export const seatStride = 5;

/** The sockets of every potassium channel, four each: x, y, z, qy, qw; the disc faces outwards. */
export const potassiumSeats = new Float64Array(potassiumPlaces.length * socketCount * seatStride);
potassiumPlaces.forEach((place, channel) => {
  for (let socket = 0; socket < socketCount; socket++) {
    const angle = socket * quarterTurn + socketTurn;
    const half = (quarterTurn - angle) / 2;
    potassiumSeats.set(
      [
        place.x + socketRadius * Math.cos(angle),
        windowGeometry.membraneBelowY + socketY,
        place.z + socketRadius * Math.sin(angle),
        Math.sin(half),
        Math.cos(half),
      ],
      (channel * socketCount + socket) * seatStride,
    );
  }
});

/** The seat beside the calcium channel's beta subunit, one each. */
export const calciumSeats = new Float64Array(calciumPlaces.length * seatStride);
calciumPlaces.forEach((place, channel) => {
  calciumSeats.set(
    [place.x - 3.6, windowGeometry.membraneAboveY + 5.2, place.z + 2.2, Math.sin(0.35), Math.cos(0.35)],
    channel * seatStride,
  );
});
