import { lazy, type ReactElement, Suspense, useContext } from 'react';
import type { FlatReceptorProps, FlatWindowProps } from './FlatDrawing.tsx';
import { isFlatShown, PictureContext } from './PictureContext.ts';

// The flat drawing comes only where the stage does not.
const FlatWindow = lazy(async () => ({ default: (await import('./FlatDrawing.tsx')).FlatWindow }));
const FlatReceptor = lazy(async () => ({ default: (await import('./FlatDrawing.tsx')).FlatReceptor }));

/** Where a window is drawn flat if it has to be. */
export function FlatWindowPlace(props: FlatWindowProps): ReactElement | null {
  const { picture } = useContext(PictureContext);
  return isFlatShown(picture) ? (
    <Suspense>
      <FlatWindow {...props} />
    </Suspense>
  ) : null;
}

export function FlatReceptorPlace(props: FlatReceptorProps): ReactElement | null {
  const { picture } = useContext(PictureContext);
  return isFlatShown(picture) ? (
    <Suspense>
      <FlatReceptor {...props} />
    </Suspense>
  ) : null;
}
