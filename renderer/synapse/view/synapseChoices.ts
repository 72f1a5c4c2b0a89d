import { create } from 'zustand';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';

/** How finely the windows are drawn: `still` draws once for each change, `flat` is the vector drawing. */
export const qualityChoices = [
  { value: 'high', label: 'High' },
  { value: 'medium', label: 'Medium' },
  { value: 'low', label: 'Low' },
  { value: 'still', label: 'Still' },
  { value: 'flat', label: 'Flat drawing' },
] as const;
export type QualityChoice = (typeof qualityChoices)[number]['value'];

export interface SynapseChoices {
  /** What stands at the right of Explore. */
  readonly rightPane: 'synapses' | 'bodies';
  /** Null leaves it to the machine. */
  readonly quality: QualityChoice | null;
  /** Whose run the windows show where both ways of giving the drug are solved; null takes the one that says most. */
  readonly route: 'tablets' | 'pump' | null;
  /** Full colour on the parts, as in a mechanism lesson; the windows are quieter. */
  readonly isColoured: boolean;
}

const first: SynapseChoices = { rightPane: 'synapses', quality: null, route: null, isColoured: false };
const keptName = 'synapse';

export const useSynapseChoices = create<SynapseChoices>(() => first);

let reading: Promise<void> | null = null;

/** Reads the choices of the last visit, once. What cannot be read leaves the usual ones. */
export function openSynapseChoices(): Promise<void> {
  reading ??= currentPlatform.readKept(keptName).then((answer) => {
    if (answer.ok && answer.value !== null) useSynapseChoices.setState(choicesIn(answer.value));
  });
  return reading;
}

/** Takes a choice and keeps it for the next visit. */
export function chooseSynapse(choice: Partial<SynapseChoices>): void {
  useSynapseChoices.setState(choice);
  const { rightPane, quality, route, isColoured } = useSynapseChoices.getState();
  const contents = JSON.stringify({ rightPane, quality, route, isColoured });
  void currentPlatform.writeKept({ name: keptName, contents });
}

/** What of a kept text makes sense; the rest stays as usual. */
export function choicesIn(text: string): Partial<SynapseChoices> {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof kept !== 'object' || kept === null) return {};
  const { rightPane, quality, route, isColoured } = kept as Record<keyof SynapseChoices, unknown>;
  const isQuality = (value: unknown): value is QualityChoice =>
    qualityChoices.some((choice) => choice.value === value);
  return {
    ...((rightPane === 'synapses' || rightPane === 'bodies') && { rightPane }),
    ...(isQuality(quality) && { quality }),
    ...((route === 'tablets' || route === 'pump') && { route }),
    ...(typeof isColoured === 'boolean' && { isColoured }),
  };
}
