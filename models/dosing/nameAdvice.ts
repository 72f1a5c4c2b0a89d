import { nearestName } from '#models/language/nearestName.ts';

/** What follows a complaint about a name: the likely one, or all there are after `noun`. */
export function nameAdvice(name: string, known: readonly string[], noun: string): string {
  const nearest = nearestName(name, known);
  return nearest === null ? `${noun}: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
}

/** A person's own text, short enough to repeat in a message. */
export function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
