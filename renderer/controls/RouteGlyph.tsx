import type { ReactElement } from 'react';
import './RouteGlyph.css';

export interface RouteProps {
  readonly route: 'tablets' | 'pump';
}

/** A capsule for tablets, a drop for the pump: one of the three cues of a route. `--glyph` recolours it. */
export function RouteGlyph({ route }: RouteProps): ReactElement {
  return (
    <svg className={`route-glyph route-${route}`} viewBox="-8 -8 16 16" aria-hidden="true">
      {route === 'tablets' ? (
        <g transform="rotate(-45)">
          <rect x="-7" y="-3.2" width="14" height="6.4" rx="3.2" className="route-glyph-outline" />
          <path d="M0-3.2H3.8A3.2 3.2 0 0 1 3.8 3.2H0Z" className="route-glyph-fill" />
        </g>
      ) : (
        <path
          transform="scale(1.15)"
          d="M0-6C1.8-3 4-1 4 1.8A4 4 0 0 1-4 1.8C-4-1-1.8-3 0-6Z"
          className="route-glyph-fill"
        />
      )}
    </svg>
  );
}

/** A sample of the route's line: dashes for tablets, one unbroken line for the pump. */
export function RouteLine({ route }: RouteProps): ReactElement {
  return (
    <svg className={`route-line route-${route}`} viewBox="0 0 34 4" aria-hidden="true">
      <path d="M0 2H34" />
    </svg>
  );
}
