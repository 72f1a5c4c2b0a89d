import type { CSSProperties, ReactElement, ReactNode } from 'react';

export interface ChartScrollerProps {
  readonly panelCount: number;
  readonly children: ReactNode;
}

/** Keeps charts high enough to read: where more are asked for than fit, the stack scrolls. */
export function ChartScroller({ panelCount, children }: ChartScrollerProps): ReactElement {
  const style = { '--panel-count': panelCount } as CSSProperties;
  return (
    <div className="explore-charts" style={style}>
      <div className="explore-stack">{children}</div>
    </div>
  );
}
