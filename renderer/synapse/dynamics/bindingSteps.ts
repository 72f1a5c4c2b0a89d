/** Seconds of slow motion in which the trap shuts, the lower lobes meet and the bundles roll: milliseconds of life. */
export const bindingSteps = { trap: 0.4, lowerLobes: 0.4, roll: 0.6 } as const;
