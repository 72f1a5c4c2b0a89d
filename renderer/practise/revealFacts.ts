import { displayUnit } from '#models/language/displayUnit.ts';
import type { Solution } from '#models/run/run.ts';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import { wholeCount } from '#renderer/synapse/dynamics/wholeCount.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { type ClockedCase, clockAt } from './caseClock.ts';
import { seriesValueAt } from './plotPath.ts';

/** What the drug did meanwhile, where a sign alone does not say why. */
export interface RevealFact {
  /** "Lumbar fluid at 06:40". */
  readonly title: string;
  readonly value: string;
  /** "ng/mL, was 556". */
  readonly rest: string;
}

const concentrations = ['csf_lumbar_concentration', 'plasma_concentration'] as const;

/** The drug at the cord, in the blood and on the receptors of the cord's window: at the end of what was predicted, and before. */
export function revealFacts(
  { model }: Pick<OpenedCase, 'model'>,
  solution: Solution | null,
  { nowHours, toHours }: { readonly nowHours: number; readonly toHours: number },
  clocked: ClockedCase,
): readonly RevealFact[] {
  if (!solution) return [];
  const read = (name: string, hours: number) => {
    const values = solution.series[name];
    return values ? seriesValueAt({ timesHours: solution.timesHours, values }, hours) : null;
  };
  const when = clockAt(clocked, toHours);
  const ofDrug = concentrations.flatMap((name): RevealFact[] => {
    const [value, before] = [read(name, toHours), read(name, nowHours)];
    if (value === null || before === null) return [];
    const { label, unit } = observableNamed(model, name);
    const rest = `${displayUnit(unit)}, was ${shortNumber(before)}`;
    return [{ title: `${label} at ${when}`, value: shortNumber(value), rest }];
  });
  const [held, heldBefore] = [heldReceptors(read, toHours), heldReceptors(read, nowHours)];
  if (held === null || heldBefore === null) return ofDrug;
  const seats = sceneCounts.receptorsAbove + sceneCounts.receptorsBelow;
  const receptors = {
    title: 'Receptors holding drug, cord',
    value: `${held} of ${seats}`,
    rest: `was ${heldBefore}`,
  };
  return [...ofDrug.slice(0, 1), receptors, ...ofDrug.slice(1)];
}

/** Counted as the synapse counts them: of those at the surface, on both sides of the gap. */
function heldReceptors(read: (name: string, hours: number) => number | null, hours: number): number | null {
  const surface = read('receptor_surface_fraction', hours);
  const above = read('occupancy_cord_presynaptic', hours);
  const below = read('occupancy_cord_postsynaptic', hours);
  if (surface === null || above === null || below === null) return null;
  const count = (occupancy: number, seats: number) => wholeCount(occupancy, wholeCount(surface, seats));
  return count(above, sceneCounts.receptorsAbove) + count(below, sceneCounts.receptorsBelow);
}
