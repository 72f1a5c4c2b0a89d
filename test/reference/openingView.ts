/**
 * Day 2, 09:00 of the opening view: 20 mg by mouth every 8 h from 07:00 against 400 ug/day from 08:00, 70 kg, creatinine
 * clearance 120 mL/min, untreated leg 3.3. Worked out apart from this program, with fixed steps of a fourth-order method; adaptation of the cord runs.
 */
export const openingView = {
  timeHours: 33,
  tablets: { plasma_concentration: 335, csf_lumbar_concentration: 25.4, ashworth_leg: 3.052 },
  pump: {
    plasma_concentration: 1.74,
    csf_lumbar_concentration: 555,
    csf_thoracic_concentration: 333,
    csf_cervical_concentration: 184.6,
    csf_cranial_concentration: 138.4,
    ashworth_leg: 1.0606,
  },
} as const;
