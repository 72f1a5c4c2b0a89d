import { RotateCcw } from 'lucide-react';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { ErrorState } from '#renderer/controls/RegionState.tsx';

export interface ErrorBoundaryProps {
  /** Its name in the sentence: "Curves stopped." */
  readonly region: string;
  readonly children: ReactNode;
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
}

/** Keeps a fault inside its region: the rest of the screen goes on, and the region can be drawn again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('An unknown fault') };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return (
      <ErrorState
        title={`${this.props.region}: drawing stopped`}
        action={
          <Button icon={RotateCcw} onClick={() => this.setState({ error: null })}>
            Draw again
          </Button>
        }
      >
        Your patient, doses and runs are kept; the other regions go on. {detail}
      </ErrorState>
    );
  }
}
