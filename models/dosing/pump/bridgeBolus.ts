/** A bolus by the pump: `amountMicrogram` as the pump counts it, over `lengthHours`. */
export interface PumpBolus {
  readonly amountMicrogram: number;
  readonly lengthHours: number;
}

/**
 * The bolus that carries a dose over a change of concentration: while the old drug is still in the catheter, the pump runs at the
 * flow that the old concentration needs, and once the new drug reaches the tip, the programme takes over. Programme nothing else
 * meanwhile.
 * @param doseRate what should go on reaching the spinal fluid, in µg/h
 * @param deadMillilitre of pump tubing and catheter
 * @param concentrations in µg/mL, in the catheter and programmed from now on
 */
export function bridgeBolus(
  doseRate: number,
  deadMillilitre: number,
  concentrations: { readonly old: number; readonly programmed: number },
): PumpBolus {
  const lengthHours = (deadMillilitre * concentrations.old) / doseRate;
  return { amountMicrogram: deadMillilitre * concentrations.programmed, lengthHours };
}

/** The bolus that fills an empty catheter and gives nothing: the dead volume, over a length of the programmer's choice. */
export function primingBolus(deadMillilitre: number, concentration: number, lengthHours: number): PumpBolus {
  return { amountMicrogram: deadMillilitre * concentration, lengthHours };
}
