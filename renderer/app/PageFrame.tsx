import type { ReactElement, ReactNode } from 'react';
import './PageFrame.css';

export interface PageFrameProps {
  readonly className?: string;
  readonly children: ReactNode;
  readonly imprint: ReactNode;
}

/** A screen without panes: its contents, which scroll as they need to, above the standing line. */
export function PageFrame({ className = '', children, imprint }: PageFrameProps): ReactElement {
  return (
    <div className="page-frame">
      <main className={`page-main ${className}`} id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-imprint">{imprint}</footer>
    </div>
  );
}
