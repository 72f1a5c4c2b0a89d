import type { Schedule, Stop } from '#models/solver/schedule.ts';
import { systemFromText } from './systemFromText.ts';

/**
 * A sketch as large as a real model: 24 states, saturable uptake, two plasma compartments, a chain of fluid compartments in micrograms,
 * counters, an effect site with a Hill curve of exponent 1.8, adaptation, a second curve of exponent 1.4.
 */
const parameterValues = {
  MTT: 0.3,
  Vmax: 180,
  Km: 120,
  kp: 0.1,
  kloss: 0.451,
  Vc: 30,
  Vp: 22,
  Q: 10,
  CLm: 1.36,
  CLr: 7.7,
  CLhd: 7.7,
  VL: 47,
  VT: 54,
  VV: 27,
  VR: 140,
  clL: 11.3,
  clT: 13,
  clV: 6.5,
  clR: 22,
  qLT: 46.7,
  qTV: 40.9,
  qVR: 105,
  Kc: 0.12,
  VB: 250,
  CLbo: 175,
  Kb: 0.06,
  qRB: 14,
  Vt: 2,
  qt: 10,
  ke0: 0.25,
  EC50: 70,
  g: 1.8,
  gs: 1.4,
} as const;

const derived = {
  ktr: '2 / MTT',
  Cp: 'C / Vc',
  Cpp: 'P / Vp',
  CK: 'K / Vt',
  CL: 'L / VL',
  CT: 'T / VT',
  CV: 'V / VV',
  CR: 'R / VR',
  CB: 'B / VB',
  J: 'Vmax * G / (Km + G) + kp * G',
  lossL: 'clL * (CL - Kc * Cp)',
  lossT: 'clT * (CT - Kc * Cp)',
  lossV: 'clV * (CV - Kc * Cp)',
  lossR: 'clR * (CR - Kc * Cp)',
  lossB: 'CLbo * (CB - Kb * Cp)',
  flowK: 'qt * (CK - CL)',
  flowLT: 'qLT * (CL - CT)',
  flowTV: 'qTV * (CT - CV)',
  flowVR: 'qVR * (CV - CR)',
  flowRB: 'qRB * (CR - CB)',
  EC: 'EC50 * (1 + 0.3 * A1 + 1.4 * A2)',
  occ: 'Es ^ g / (Es ^ g + EC ^ g)',
  Eb: '(CB + 0.05 * CR) * 1000',
  occB: '(EB / 60) ^ gs / (1 + (EB / 60) ^ gs)',
} as const;

const total = 'T1 + T2 + G + lost + C + P + U + M + D + (K + L + T + V + R + B) / 1000';

export const sketchSystem = systemFromText({
  parameters: Object.keys(parameterValues),
  rates: ['R_oral', 'R_pump', 'dialysis'],
  derived,
  states: {
    T1: 'R_oral - ktr * T1',
    T2: 'ktr * (T1 - T2)',
    G: 'ktr * T2 - J - kloss * G',
    lost: { rate: 'kloss * G', isCounter: true },
    C: 'J + (lossL + lossT + lossV + lossR + lossB) / 1000 - (CLr + CLm + dialysis * CLhd) * Cp - Q * (Cp - Cpp)',
    P: 'Q * (Cp - Cpp)',
    U: { rate: 'CLr * Cp', isCounter: true },
    M: { rate: 'CLm * Cp', isCounter: true },
    D: { rate: 'dialysis * CLhd * Cp', isCounter: true },
    K: 'R_pump - flowK',
    L: 'flowK - lossL - flowLT',
    T: 'flowLT - lossT - flowTV',
    V: 'flowTV - lossV - flowVR',
    R: 'flowVR - lossR - flowRB',
    B: 'flowRB - lossB',
    exposure: { rate: 'CL', isCounter: true },
    Es: 'ke0 * (CL * 1000 - Es)',
    A1: '(occ - A1) / 120',
    A2: '(occ - A2) / 3600',
    W: '(max(0, A1 - occ) - W) / 14',
    slow: '(occ - slow) / 2',
    fast: '(occB - fast) / 1',
    spread: '0.5 * (fast - spread)',
    EB: '2 * (Eb - EB)',
  },
  outputs: {
    plasma: 'Cp * 1000',
    tip: 'CK * 1000',
    lumbar: 'CL * 1000',
    thoracic: 'CT * 1000',
    cervical: 'CV * 1000',
    cranial: 'CR * 1000',
    brain: 'CB * 1000',
    urine: 'U',
    metabolised: 'M',
    dialysed: 'D',
    unabsorbed: 'lost',
    cord: 'occ',
    brainStem: 'occB',
    effect: 'slow',
    withdrawal: 'W',
    adapted: 'A1 + A2',
    ashworth: '1 + 2.3 * (1 - slow) * (1 + W)',
    reflex: '100 * (1 - 0.6 * occ)',
    breathing: '16 * (1 - fast ^ 2)',
    saturation: 'min(98, 98 - 30 * max(0, fast - 0.5))',
    pressure: '90 - 20 * fast',
  },
  balances: { drug: total },
});

export const sketchParameters = Float64Array.from(Object.values(parameterValues));

/** 20 mg by mouth every 8 h. */
export function tabletsSchedule(hours: number): Schedule {
  const stops: Stop[] = [];
  for (let time = 0; time < hours; time += 8) {
    stops.push({ timeHours: time, changes: [{ kind: 'add', state: 0, amount: 20 }] });
  }
  return stops;
}

/** Tablets every 8 h, a pump whose rate changes every 2 h, dialysis from 50 to 54 h. */
export function busySchedule(hours: number): Schedule {
  const stops: Stop[] = [];
  for (let time = 0; time < hours; time += 2) {
    stops.push({
      timeHours: time,
      changes: [
        { kind: 'rate', rate: 1, value: time % 3 === 0 ? 30 : 10 },
        ...(time % 8 === 0 ? [{ kind: 'add', state: 0, amount: 20 } as const] : []),
        ...(time === 50 || time === 54
          ? [{ kind: 'rate', rate: 2, value: time === 50 ? 1 : 0 } as const]
          : []),
      ],
    });
  }
  return stops;
}

export function everyTenthHour(hours: number): Float64Array {
  return Float64Array.from({ length: Math.round(hours * 10) + 1 }, (_, index) => index / 10);
}
