import type { Place, Problem } from './problem.ts';
import type { ProblemCode } from './problemCodes.ts';

/** Collects problems while a file is read, so that a person sees all of them at once. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #told = new Set<string>();

  get count(): number {
    return this.#problems.length;
  }

  add(code: ProblemCode, place: Place, reason: string, subject?: string): void {
    // A key that is asked for twice is wrong once.
    const identity = `${code} ${place.line}:${place.column} ${reason}`;
    if (this.#told.has(identity)) return;
    this.#told.add(identity);
    this.#problems.push(subject === undefined ? { code, place, reason } : { code, place, reason, subject });
  }

  /** In the order of the file. */
  sorted(): Problem[] {
    return [...this.#problems].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  }
}
