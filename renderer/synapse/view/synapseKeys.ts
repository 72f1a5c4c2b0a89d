import { type CameraName, cameraNames } from '#renderer/synapse/layout/cameraPresets.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { TransportKey } from '#renderer/transport/transportKeys.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';

const arrowHours = 5 / 60;
const shiftArrowHours = 1;

/** What keys do while the synapse is the whole screen. */
export interface KeyTargets {
  readonly playback: Playback;
  readonly player: SynapsePlayer;
  readonly chooseCamera: (name: CameraName) => void;
  /** Back by one step; false where there is nowhere to go back to. */
  readonly goBack: () => boolean;
}

/** Does what a key asks; false where it is none of ours. */
export function obeySynapseKey(event: TransportKey, { playback, player, ...targets }: KeyTargets): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const by = event.shiftKey ? shiftArrowHours : arrowHours;
  const camera = cameraNames[Number(event.key) - 1];
  if (camera && event.key.length === 1) targets.chooseCamera(camera);
  else if (event.key === 'ArrowLeft') playback.seek(onMinutes(playback.timeHours - by));
  else if (event.key === 'ArrowRight') playback.seek(onMinutes(playback.timeHours + by));
  else if (event.key === ' ' && player.isStill) player.stepBeat();
  else if (event.key === ' ') player.setPaused(!player.clock.isPaused);
  else if (event.key.toLowerCase() === 'j') player.changeSpeed(-1);
  else if (event.key.toLowerCase() === 'l') player.changeSpeed(1);
  else if (event.key === 'Escape') return targets.goBack();
  else return false;
  return true;
}

/**
 * Listens for as long as the screen is in view, ahead of the transport bar, whose keys differ; Home, End and the jumps between
 * doses stay the bar's.
 */
export function listenForKeys(targets: () => KeyTargets): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || keepsKey(event)) return;
    if (obeySynapseKey(event, targets())) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}

const written =
  'textarea, select, dialog, [contenteditable], [role="menu"], input:not([type="radio"], [type="checkbox"], [type="range"])';
const walked = 'input, [role="tablist"], [role="slider"], [data-own-arrows]';
const pressed = 'button, a, summary, input';

/** Whether what holds the keyboard has a use of its own for the key: letters where one writes, arrows where they move, Space on buttons. */
function keepsKey({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(written)) return true;
  if (key.startsWith('Arrow') && target.closest(walked) && !target.matches('.scrub')) return true;
  return key === ' ' && target.closest(pressed) !== null;
}

function onMinutes(hours: number): number {
  return Math.round(hours * 60) / 60;
}
