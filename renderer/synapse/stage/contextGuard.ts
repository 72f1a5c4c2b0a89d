/** `lost`: paused until the card comes back. `schematic`: it went twice within a minute, draw flat until the next start. */
export type ContextEvent = 'lost' | 'restored' | 'schematic';

const patienceMilliseconds = 60_000;

/**
 * Follows the graphics context of a canvas. A loss is answered so that the browser may restore it; two within a minute mean that this
 * machine is better off without. Returns the way to stop.
 */
export function guardContext(
  canvas: Pick<HTMLCanvasElement, 'addEventListener' | 'removeEventListener'>,
  tell: (event: ContextEvent) => void,
  now: () => number,
): () => void {
  let lastLoss = Number.NEGATIVE_INFINITY;
  let isGivenUp = false;
  const lost = (event: Event): void => {
    event.preventDefault();
    const at = now();
    isGivenUp ||= at - lastLoss < patienceMilliseconds;
    lastLoss = at;
    tell(isGivenUp ? 'schematic' : 'lost');
  };
  const restored = (): void => {
    if (!isGivenUp) tell('restored');
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
