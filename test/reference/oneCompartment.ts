export interface OneCompartment {
  /** CL/F in L/h. */
  readonly apparentClearance: number;
  /** V/F in L. */
  readonly apparentVolume: number;
  /** ka in 1/h. */
  readonly absorptionPerHour: number;
}

/** Concentration in ng/mL after one dose by mouth in one compartment with first-order absorption (closed form; ka differs from CL/V). */
export function oneCompartmentConcentration(
  { apparentClearance, apparentVolume, absorptionPerHour: ka }: OneCompartment,
  doseMilligram: number,
  timeHours: number,
): number {
  const k = apparentClearance / apparentVolume;
  const scale = (1000 * doseMilligram * ka) / (apparentVolume * (ka - k));
  return scale * (Math.exp(-k * timeHours) - Math.exp(-ka * timeHours));
}

/** The published typical values of the three adult population studies. */
export const publishedStudies: Readonly<Record<string, OneCompartment>> = {
  'simon-2018': { apparentClearance: 11.6, apparentVolume: 72.8, absorptionPerHour: 1.64 },
  'marsot-2014': { apparentClearance: 9.9, apparentVolume: 80.7, absorptionPerHour: 4.6 },
  'chevillard-2017': { apparentClearance: 8.0, apparentVolume: 44.5, absorptionPerHour: 2.23 },
};
