import type { ValueOf } from './handWrittenKernel.ts';
import { calmingShare, thresholdMultiple } from './handWrittenShares.ts';

/** Every observable, with what they need once per run and once per segment. */
export function handWrittenOutputs(m: Float64Array, p: ValueOf, r: ValueOf) {
  let c = runConstants(p);
  let now = segmentConstants(p, r);

  return {
    prepareRun(): void {
      c = runConstants(p);
    },
    prepareSegment(): void {
      now = segmentConstants(p, r);
    },
    outputs(_timeHours: number, s: number, o: number): void {
      const cP = m[s + 9]! * c.perVc;
      const cR = m[s + 15]! * c.perVR;
      const cB = m[s + 16]! * c.perVB;
      const stem = (cB + c.wR * cR) * 1000;
      const overdose = cubicShare(stem * c.perIod);
      const urine = now.clRenal * (1 - c.dRen * overdose) * cP;
      const urineConcentration = urine * c.perUrineFlow;

      const load = Math.max(m[s + 17]! * c.perEc, 0) ** c.nH;
      const tolerance = 1 + c.a1 * m[s + 20]! + c.a2 * m[s + 21]!;
      const perTolerance = 1 / tolerance ** c.nH;
      const legLoad = load * perTolerance;
      const leg = legLoad / (1 + legLoad);
      const armLoad = Math.max(m[s + 18]! * c.perEc, 0) ** c.nH * perTolerance;
      const arm = armLoad / (1 + armLoad);
      const stemLoad = Math.max(stem * c.perEc, 0) ** c.nH;
      const stemActive = stemLoad * c.perSedation;
      const post = c.post;

      const drive = m[s + 24]! * (1 + m[s + 21]!) * c.perW50;
      const withdrawal = (now.calm * drive * drive) / (1 + drive * drive);
      const felt = stem * now.perThreshold;
      const coma = cubicShare(felt * c.perIco);
      const apnoea = cubicShare(felt * c.perIap);
      const drowsy = felt * c.perIdr;
      const breath = 1 - apnoea * (1 - now.ventilated);
      const breath2 = breath * breath;
      const ownRate = (c.rr0 + c.dRr * withdrawal) * (1 - apnoea);
      const stiff = c.bW * withdrawal;

      m[o] = cP * 1000;
      m[o + 1] = m[s + 11]! * c.perVtip * 1000;
      m[o + 2] = m[s + 12]! * c.perVL * 1000;
      m[o + 3] = m[s + 13]! * c.perVT * 1000;
      m[o + 4] = m[s + 14]! * c.perVV * 1000;
      m[o + 5] = cR * 1000;
      m[o + 6] = cB * 1000;
      m[o + 7] = m[s + 27]!;
      m[o + 8] = m[s + 29]!;
      m[o + 9] = m[s + 30]!;
      m[o + 10] = m[s + 31]!;
      m[o + 11] = m[s + 28]!;
      m[o + 12] = m[s + 32]!;
      m[o + 13] = leg;
      m[o + 14] = load / (1 + load);
      m[o + 15] = (load * post) / (1 + load * post);
      m[o + 16] = stemLoad / (1 + stemLoad);
      m[o + 17] = (stemLoad * post) / (1 + stemLoad * post);
      m[o + 18] = leg;
      m[o + 19] = (legLoad * post) / (1 + legLoad * post);
      m[o + 20] = stemActive / (1 + stemActive);
      m[o + 21] = (stemActive * post) / (1 + stemActive * post);
      m[o + 22] = m[s + 22]!;
      m[o + 23] = c.ec50 * tolerance;
      m[o + 24] = m[s + 24]!;
      m[o + 25] = now.threshold;
      m[o + 26] = stem;
      m[o + 27] = 1 + (c.leg0 - 1) * (1 - leg) + (5 - c.leg0) * stiff;
      m[o + 28] = 1 + (c.arm0 - 1) * (1 - arm) + (5 - c.arm0) * stiff;
      m[o + 29] = c.spasm0 * (1 - leg) * (1 - leg) + (4 - c.spasm0) * stiff;
      m[o + 30] = 100 * (1 - leg);
      m[o + 31] = (100 * drowsy * drowsy) / (1 + drowsy * drowsy);
      m[o + 32] = 3 + 12 * (1 - coma) * (1 - c.dGcs * withdrawal);
      m[o + 33] = ownRate + now.ventilated * (c.rrV - ownRate);
      m[o + 34] = c.satF + ((c.sat0 - c.satF) * breath2 * (1 + c.cSat)) / (breath2 + c.cSat);
      m[o + 35] = (c.hr0 + c.dHr * withdrawal) * (1 - now.slowHeart * coma);
      m[o + 36] =
        (c.map0 + c.dMap * withdrawal) *
        (1 + c.fUp * coma) *
        (1 - now.fallingPressure * apnoea) *
        now.maoiPressure;
      m[o + 37] = m[s + 25]!;
      m[o + 38] = m[s + 26]!;
      m[o + 39] = Number(felt >= c.iDr) + Number(felt >= c.iCo) + Number(felt >= c.iAp);
      m[o + 40] = urineConcentration;
      m[o + 41] = Number(cP * 1000 >= c.cutBlood);
      m[o + 42] = Number(urineConcentration >= c.cutUrine);
      m[o + 43] = c.milk * (urine + c.clMetabolic * cP);
      m[o + 44] = m[s]!;
      m[o + 45] = m[s + 1]!;
      m[o + 46] = now.delivered;
      m[o + 47] = m[s + 2]! / 1000;
      m[o + 48] = m[s + 3]! / 1000;
      m[o + 49] = m[s + 5]! / 1000;
      m[o + 50] = m[s + 4]! / 1000;
    },
  };
}

function cubicShare(x: number): number {
  const cube = x * x * x;
  return cube / (1 + cube);
}

function runConstants(p: ValueOf) {
  const size = p('WT') / 70;
  const matured = ((p('Age') + p('Age_b')) / p('Age_h')) ** p('n_m');
  return {
    perVc: 1 / (p('m_V') * p('V_c') * size),
    perVtip: 1 / p('V_tip'),
    perVL: 1 / p('V_L'),
    perVT: 1 / p('V_T'),
    perVV: 1 / p('V_V'),
    perVR: 1 / p('V_R'),
    perVB: 1 / p('V_B'),
    wR: p('w_R'),
    perIod: 1 / p('I_od'),
    dRen: p('d_ren'),
    perUrineFlow: 1_000_000 / p('Q_u'),
    clMetabolic: (p('m_CL') * p('CL_m') * size ** 0.75 * matured) / (1 + matured),
    milk: (p('f_milk') * 24_000 * (1 + p('r_loss'))) / p('WT'),
    ec50: p('EC_50'),
    perEc: 1 / p('EC_50'),
    nH: p('n_H'),
    post: (p('EC_50') / p('EC_post')) ** p('n_H'),
    perSedation: p('tol_s') ** -p('n_H'),
    a1: p('a_1'),
    a2: p('a_2'),
    perW50: 1 / p('W_50'),
    iDr: p('I_dr'),
    iCo: p('I_co'),
    iAp: p('I_ap'),
    perIdr: 1 / p('I_dr'),
    perIco: 1 / p('I_co'),
    perIap: 1 / p('I_ap'),
    leg0: p('Ash_0'),
    arm0: p('Ash_a0'),
    spasm0: p('Sp_0'),
    bW: p('b_w'),
    dGcs: p('d_GCS'),
    rr0: p('RR_0'),
    dRr: p('d_RR'),
    rrV: p('RR_v'),
    sat0: p('Sat_0'),
    satF: p('Sat_f'),
    cSat: p('c_sat'),
    hr0: p('HR_0'),
    dHr: p('d_HR'),
    map0: p('MAP_0'),
    dMap: p('d_MAP'),
    fUp: p('f_up'),
    cutBlood: p('cut_b'),
    cutUrine: p('cut_u'),
  };
}

function segmentConstants(p: ValueOf, r: ValueOf) {
  const threshold = thresholdMultiple(p, r);
  return {
    threshold,
    perThreshold: 1 / threshold,
    calm: calmingShare(p, r),
    ventilated: r('on_v'),
    slowHeart: p('f_HR') * (1 - p('r_at') * r('on_at')),
    fallingPressure: p('f_dn') * (1 - p('r_pr') * r('on_pr')),
    maoiPressure: 1 - p('l_mao') * r('on_mao'),
    clRenal: p('m_CL') * p('r_ren') * p('CrCl') * r('k_ren') * 0.06,
    delivered: r('R_pump'),
  };
}
