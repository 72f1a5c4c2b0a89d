import type { ValueOf } from './handWrittenKernel.ts';

/** What benzodiazepine and cyproheptadine leave of withdrawal. */
export function calmingShare(p: ValueOf, r: ValueOf): number {
  const benzodiazepine = (p('r_bzd') * r('D_bzd')) / (r('D_bzd') + p('bzd_1'));
  const cyproheptadine = (p('r_cyp') * r('D_cyp')) / (r('D_cyp') + p('H_cyp'));
  return (1 - benzodiazepine) * (1 - cyproheptadine);
}

/** How many times more the brain stem needs than without other drugs and without tolerance. */
export function thresholdMultiple(p: ValueOf, r: ValueOf): number {
  return (
    p('tol_s') *
    (1 - p('l_alc')) ** (r('D_alc') / p('alc_1')) *
    (1 - p('l_bzd')) ** (r('D_bzd') / p('bzd_1')) *
    (1 - p('l_op') * r('on_op')) *
    (1 - p('l_tca') * r('on_tca')) *
    (1 - p('l_mao') * r('on_mao'))
  );
}
