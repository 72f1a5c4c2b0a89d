import { useSyncExternalStore } from 'react';

/** The screens in the order of the title bar; each id is the address after `#`. */
export const screens = [
  { id: 'explore', label: 'Explore' },
  { id: 'practise', label: 'Practise' },
  { id: 'synapse', label: 'Synapse' },
  { id: 'model', label: 'Model' },
  { id: 'evidence', label: 'How do we know?' },
] as const;

export type ScreenId = (typeof screens)[number]['id'];

let shown: ScreenId = 'explore';

/** The screen in view: that of the address, so that back, forward and a link work. An unknown address keeps the present one. */
export function useScreen(): ScreenId {
  return useSyncExternalStore(subscribe, readAddress);
}

export function showScreen(id: ScreenId): void {
  window.location.hash = id;
}

export function isScreen(id: string): id is ScreenId {
  return screens.some((screen) => screen.id === id);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function readAddress(): ScreenId {
  const id = window.location.hash.slice(1);
  if (isScreen(id)) shown = id;
  else if (id === '') shown = 'explore';
  return shown;
}
