let lastTurn: 'keyboard' | 'pointer' = 'pointer';

if (typeof window !== 'undefined') {
  window.addEventListener(
    'keydown',
    () => {
      lastTurn = 'keyboard';
    },
    { capture: true },
  );
  window.addEventListener(
    'pointerdown',
    () => {
      lastTurn = 'pointer';
    },
    { capture: true },
  );
}

/** True when the person's latest act came from the keyboard: focus then deserves its tooltip. */
export function isKeyboardTurn(): boolean {
  return lastTurn === 'keyboard';
}
