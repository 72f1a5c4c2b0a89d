import type { Checked, Problem } from '#models/language/problem.ts';
import type { SensitivityFactor, Tornado, TornadoBar } from './sensitivity.ts';

/** The measure of a run in which some quantities, by name, have other values. */
export type MeasureAt = (changes: Readonly<Record<string, number>>) => Checked<number>;

/** Moves each factor alone, all others at their values. */
export function tornado(factors: readonly SensitivityFactor[], measureAt: MeasureAt): Checked<Tornado> {
  const baseline = measureAt({});
  if (!baseline.ok) return baseline;
  return {
    ok: true,
    value: tornadoOf(
      baseline.value,
      factors.map((factor) => tornadoBar(factor, measureAt)),
    ),
  };
}

/** One bar: the measure at both ends of a factor's swing, or why there is none. */
export function tornadoBar(factor: SensitivityFactor, measureAt: MeasureAt): Checked<TornadoBar> {
  const low = measureAt({ [factor.name]: factor.low.value });
  const high = measureAt({ [factor.name]: factor.high.value });
  if (!low.ok || !high.ok) {
    const problems = [low, high].flatMap((end): Problem[] =>
      end.ok ? [] : end.problems.map((problem) => ({ ...problem, subject: factor.name })),
    );
    return { ok: false, problems };
  }
  return {
    ok: true,
    value: {
      ...factor,
      low: { ...factor.low, measure: low.value },
      high: { ...factor.high, measure: high.value },
      swing: Math.abs(high.value - low.value),
    },
  };
}

/** The bars in order: the widest first, equal ones by name, whatever order they come in. */
export function tornadoOf(baseline: number, bars: readonly Checked<TornadoBar>[]): Tornado {
  return {
    baseline,
    bars: bars
      .flatMap((bar) => (bar.ok ? [bar.value] : []))
      .sort((left, right) => right.swing - left.swing || (left.name < right.name ? -1 : 1)),
    problems: bars.flatMap((bar) => (bar.ok ? [] : bar.problems)),
  };
}
