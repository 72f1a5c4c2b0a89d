import type { StackScene } from './composeScene.ts';

/** Where an instant stands, CSS pixels from the stack's left edge; beyond the plots where the window does not show it. */
export function timeToX({ layout, window }: Pick<StackScene, 'layout' | 'window'>, hours: number): number {
  return (
    layout.left +
    ((hours - window.fromHours) / (window.toHours - window.fromHours)) * (layout.right - layout.left)
  );
}
