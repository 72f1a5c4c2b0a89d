/** Concentration per amount in 1/L after an injection into two compartments (closed form). */
export function twoCompartmentResponse(
  volumes: { centralLitre: number; peripheralLitre: number },
  clearances: { eliminationLitrePerHour: number; distributionLitrePerHour: number },
  timeHours: number,
): number {
  const k10 = clearances.eliminationLitrePerHour / volumes.centralLitre;
  const k12 = clearances.distributionLitrePerHour / volumes.centralLitre;
  const k21 = clearances.distributionLitrePerHour / volumes.peripheralLitre;
  const sum = k10 + k12 + k21;
  const root = Math.sqrt(sum * sum - 4 * k10 * k21);
  const alpha = (sum + root) / 2;
  const beta = (sum - root) / 2;
  const fast = ((alpha - k21) / (alpha - beta)) * Math.exp(-alpha * timeHours);
  const slow = ((k21 - beta) / (alpha - beta)) * Math.exp(-beta * timeHours);
  return (fast + slow) / volumes.centralLitre;
}
