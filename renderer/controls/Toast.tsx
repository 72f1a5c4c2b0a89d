import { type ReactElement, useEffect, useState } from 'react';
import { create } from 'zustand';
import './Toast.css';

const toastMilliseconds = 6000;

export interface ToastMessage {
  readonly words: string;
  readonly action?: { readonly words: string; readonly run: () => void };
}

interface ToastState {
  readonly toast: (ToastMessage & { readonly turn: number }) | null;
}

const useToast = create<ToastState>(() => ({ toast: null }));

/** Says what has just been done, for six seconds. Never for errors: those stay where they belong. */
export function showToast(message: ToastMessage): void {
  useToast.setState(({ toast }) => ({ toast: { ...message, turn: (toast?.turn ?? 0) + 1 } }));
}

/** Where toasts appear; mount it once. It waits while it is hovered or holds the keyboard. */
export function ToastHost(): ReactElement {
  const toast = useToast((state) => state.toast);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(() => useToast.setState({ toast: null }), toastMilliseconds);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  return (
    <div
      className="toast-host"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast ? (
        <div key={toast.turn} className="toast">
          <span>{toast.words}</span>
          {toast.action ? (
            <button
              type="button"
              className="toast-action"
              onClick={() => {
                toast.action?.run();
                useToast.setState({ toast: null });
              }}
            >
              {toast.action.words}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
