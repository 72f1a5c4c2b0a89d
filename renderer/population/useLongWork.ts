import { useCallback, useEffect, useRef, useState } from 'react';

/** Work that takes a while: how far it is, what came of it, or why nothing did. */
export type LongWork<Result> =
  | { readonly kind: 'solving'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface WorkOptions {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal: AbortSignal;
}

/**
 * Runs work now and whenever it changes; what was running is stopped. Memoise it.
 * @param work null does nothing
 */
export function useLongWork<Result>(work: ((options: WorkOptions) => Promise<Result>) | null): {
  readonly state: LongWork<Result>;
  readonly stop: () => void;
  readonly again: () => void;
} {
  const [state, setState] = useState<LongWork<Result>>({ kind: 'solving', done: 0, total: 0 });
  const [turn, setTurn] = useState(0);
  const controller = useRef<AbortController | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is the same work once more.
  useEffect(() => {
    if (!work) return;
    const abort = new AbortController();
    controller.current = abort;
    setState({ kind: 'solving', done: 0, total: 0 });
    const onProgress: WorkOptions['onProgress'] = ({ done, total }) => {
      if (!abort.signal.aborted) setState({ kind: 'solving', done, total });
    };
    work({ onProgress, signal: abort.signal }).then(
      (result) => {
        if (!abort.signal.aborted) setState({ kind: 'done', result });
      },
      (fault: unknown) => {
        if (abort.signal.aborted) return;
        setState({ kind: 'failed', reason: fault instanceof Error ? fault.message : String(fault) });
      },
    );
    return () => abort.abort();
  }, [work, turn]);

  const stop = useCallback(() => {
    controller.current?.abort();
    setState({ kind: 'stopped' });
  }, []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { state, stop, again };
}
