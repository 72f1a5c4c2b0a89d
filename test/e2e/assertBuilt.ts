import { inject } from 'vitest';

/** @throws Error when the build failed: an older one would be tested in its place */
export function assertBuilt(): void {
  const problem = inject('buildProblem');
  if (problem !== null) throw new Error(problem);
}
