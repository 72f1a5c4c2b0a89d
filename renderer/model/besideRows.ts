import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model } from '#models/language/model.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';

/** Peak and area of one observable by one way of giving the drug, by the shipped and by the edited model. */
export interface BesideRow {
  readonly observable: string;
  readonly label: string;
  readonly unit: string;
  readonly route: 'tablets' | 'pump';
  readonly routeLabel: string;
  readonly peak: Pair;
  readonly area: Pair;
  /** The larger of both relative changes. */
  readonly change: number;
}

interface Pair {
  readonly original: number;
  readonly edited: number;
}

/** Less than this is the noise of two solutions of one system. */
const leastChange = 1e-4;

/**
 * What differs between both models' runs, the most changed first; `same` counts the rest.
 * @param leading observables that come before the others where they differ
 */
export function besideRows(
  model: Model,
  original: ArmsReply,
  edited: ArmsReply,
  leading: readonly string[] = [],
): { readonly rows: readonly BesideRow[]; readonly same: number } {
  const all = edited.arms.flatMap((arm) => {
    const other = original.arms.find(({ regimen }) => regimen === arm.regimen);
    const regimen = model.regimens.find(({ name }) => name === arm.regimen);
    if (!other || !regimen) return [];
    return model.observables.flatMap(({ name, label, unit }): BesideRow[] => {
      const was = other.exposures[name];
      const is = arm.exposures[name];
      if (!was || !is) return [];
      const peak = { original: was.peak, edited: is.peak };
      const area = { original: was.areaUnderCurve, edited: is.areaUnderCurve };
      const change = Math.max(relativeChange(peak), relativeChange(area));
      return [
        {
          observable: name,
          label,
          unit: displayUnit(unit),
          route: regimen.route,
          routeLabel: regimen.label,
          peak,
          area,
          change,
        },
      ];
    });
  });
  const rank = ({ observable }: BesideRow) =>
    leading.includes(observable) ? leading.indexOf(observable) : leading.length;
  const rows = all
    .filter(({ change }) => change > leastChange)
    .toSorted((one, other) => rank(one) - rank(other) || other.change - one.change);
  return { rows, same: all.length - rows.length };
}

/** The change as a share of the larger of both, so that something out of nothing is 1 and not endless. */
export function relativeChange({ original, edited }: Pair): number {
  const larger = Math.max(Math.abs(original), Math.abs(edited));
  return larger === 0 ? 0 : Math.abs(edited - original) / larger;
}

/** "+12 %", "−3 %", "4 times", "from nothing". */
export function changeWords({ original, edited }: Pair): string {
  if (relativeChange({ original, edited }) <= leastChange) return 'same';
  if (original === 0) return 'from nothing';
  const ratio = edited / original;
  if (ratio >= 3) return `${ratio >= 9.95 ? Math.round(ratio) : ratio.toFixed(1)} times`;
  const percent = (ratio - 1) * 100;
  const size = Math.abs(percent);
  const words = size >= 0.95 ? size.toFixed(0) : size.toPrecision(1);
  return `${percent < 0 ? '\u2212' : '+'}${words} %`;
}
