import type { DerivativeKernel } from '#models/solver/kernel.ts';
import type { MemoryLayout } from '#models/solver/memoryLayout.ts';

/** The sketch's right-hand side as a careful hand would write it, with its sub-expressions shared. */
export function createSketchKernel(m: Float64Array, layout: MemoryLayout): DerivativeKernel {
  const p = layout.parameters;
  const r = layout.rates;
  let [MTT, Vmax, Km, kp, kloss, Vc, Vp, Q, CLm, CLr, CLhd, VL, VT, VV, VR, clL, clT, clV, clR] =
    Array<number>(19).fill(0) as Tuple19;
  let [qLT, qTV, qVR, Kc, VB, CLbo, Kb, qRB, Vt, qt, ke0, EC50, g, gs, ktr, clearance] = Array<number>(
    16,
  ).fill(0) as Tuple16;

  return {
    prepareRun() {
      [MTT, Vmax, Km, kp, kloss, Vc, Vp, Q, CLm, CLr, CLhd, VL, VT, VV, VR, clL, clT, clV, clR] = m.subarray(
        p,
        p + 19,
      ) as unknown as Tuple19;
      [qLT, qTV, qVR, Kc, VB, CLbo, Kb, qRB, Vt, qt, ke0, EC50, g, gs] = m.subarray(
        p + 19,
        p + 33,
      ) as unknown as Tuple16;
      ktr = 2 / MTT;
      m.fill(0, layout.initials, layout.initials + layout.stateCount);
    },
    prepareSegment() {
      clearance = CLr + CLm + m[r + 2]! * CLhd;
    },
    derivative(_time, y, d) {
      const T1 = m[y]!;
      const T2 = m[y + 1]!;
      const G = m[y + 2]!;
      const Es = Math.max(m[y + 16]!, 0);
      const A1 = m[y + 17]!;
      const A2 = m[y + 18]!;
      const fast = m[y + 21]!;
      const EB = Math.max(m[y + 23]!, 0);
      const Cp = m[y + 4]! / Vc;
      const CK = m[y + 9]! / Vt;
      const CL = m[y + 10]! / VL;
      const CT = m[y + 11]! / VT;
      const CV = m[y + 12]! / VV;
      const CR = m[y + 13]! / VR;
      const CB = m[y + 14]! / VB;
      const J = (Vmax * G) / (Km + G) + kp * G;
      const KcCp = Kc * Cp;
      const lossL = clL * (CL - KcCp);
      const lossT = clT * (CT - KcCp);
      const lossV = clV * (CV - KcCp);
      const lossR = clR * (CR - KcCp);
      const lossB = CLbo * (CB - Kb * Cp);
      const flowK = qt * (CK - CL);
      const flowLT = qLT * (CL - CT);
      const flowTV = qTV * (CT - CV);
      const flowVR = qVR * (CV - CR);
      const flowRB = qRB * (CR - CB);
      const exchange = Q * (Cp - m[y + 5]! / Vp);
      const T1out = ktr * T1;
      const lost = kloss * G;
      const Eg = Es ** g;
      const occ = Eg / (Eg + (EC50 * (1 + 0.3 * Math.max(A1, 0) + 1.4 * Math.max(A2, 0))) ** g);
      const Bg = (EB / 60) ** gs;
      m[d] = m[r]! - T1out;
      m[d + 1] = ktr * (T1 - T2);
      m[d + 2] = ktr * T2 - J - lost;
      m[d + 3] = lost;
      m[d + 4] = J + (lossL + lossT + lossV + lossR + lossB) / 1000 - clearance * Cp - exchange;
      m[d + 5] = exchange;
      m[d + 6] = CLr * Cp;
      m[d + 7] = CLm * Cp;
      m[d + 8] = m[r + 2]! * CLhd * Cp;
      m[d + 9] = m[r + 1]! - flowK;
      m[d + 10] = flowK - lossL - flowLT;
      m[d + 11] = flowLT - lossT - flowTV;
      m[d + 12] = flowTV - lossV - flowVR;
      m[d + 13] = flowVR - lossR - flowRB;
      m[d + 14] = flowRB - lossB;
      m[d + 15] = CL;
      m[d + 16] = ke0 * (CL * 1000 - m[y + 16]!);
      m[d + 17] = (occ - A1) / 120;
      m[d + 18] = (occ - A2) / 3600;
      m[d + 19] = (Math.max(0, A1 - occ) - m[y + 19]!) / 14;
      m[d + 20] = (occ - m[y + 20]!) / 2;
      m[d + 21] = Bg / (1 + Bg) - fast;
      m[d + 22] = 0.5 * (fast - m[y + 22]!);
      m[d + 23] = 2 * ((CB + 0.05 * CR) * 1000 - m[y + 23]!);
    },
    outputs(_time, y, o) {
      const Es = Math.max(m[y + 16]!, 0);
      const A1 = m[y + 17]!;
      const A2 = m[y + 18]!;
      const W = m[y + 19]!;
      const slow = m[y + 20]!;
      const fast = m[y + 21]!;
      const Eg = Es ** g;
      const occ = Eg / (Eg + (EC50 * (1 + 0.3 * Math.max(A1, 0) + 1.4 * Math.max(A2, 0))) ** g);
      const Bg = (Math.max(m[y + 23]!, 0) / 60) ** gs;
      m[o] = (m[y + 4]! / Vc) * 1000;
      m[o + 1] = (m[y + 9]! / Vt) * 1000;
      m[o + 2] = (m[y + 10]! / VL) * 1000;
      m[o + 3] = (m[y + 11]! / VT) * 1000;
      m[o + 4] = (m[y + 12]! / VV) * 1000;
      m[o + 5] = (m[y + 13]! / VR) * 1000;
      m[o + 6] = (m[y + 14]! / VB) * 1000;
      m[o + 7] = m[y + 6]!;
      m[o + 8] = m[y + 7]!;
      m[o + 9] = m[y + 8]!;
      m[o + 10] = m[y + 3]!;
      m[o + 11] = occ;
      m[o + 12] = Bg / (1 + Bg);
      m[o + 13] = slow;
      m[o + 14] = W;
      m[o + 15] = A1 + A2;
      m[o + 16] = 1 + 2.3 * (1 - slow) * (1 + W);
      m[o + 17] = 100 * (1 - 0.6 * occ);
      m[o + 18] = 16 * (1 - fast * fast);
      m[o + 19] = Math.min(98, 98 - 30 * Math.max(0, fast - 0.5));
      m[o + 20] = 90 - 20 * fast;
    },
    balances(_time, y, target) {
      const oral =
        m[y]! + m[y + 1]! + m[y + 2]! + m[y + 3]! + m[y + 4]! + m[y + 5]! + m[y + 6]! + m[y + 7]! + m[y + 8]!;
      const fluid = m[y + 9]! + m[y + 10]! + m[y + 11]! + m[y + 12]! + m[y + 13]! + m[y + 14]!;
      m[target] = oral + fluid / 1000;
    },
  };
}

type Tuple16 = [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
type Tuple19 = [...Tuple16, number, number, number];
