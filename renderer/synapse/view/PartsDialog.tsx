import { lazy, type ReactElement, Suspense } from 'react';
import { Dialog } from '#renderer/controls/Dialog.tsx';
import { LoadingState } from '#renderer/controls/RegionState.tsx';

const PartsGallery = lazy(async () => ({ default: (await import('./PartsGallery.tsx')).PartsGallery }));

export interface PartsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The gallery of parts over the screen. */
export function PartsDialog({ isOpen, onClose }: PartsDialogProps): ReactElement {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Parts, one by one" size="page">
      <Suspense fallback={<LoadingState words="Opening the parts" />}>
        <div className="specimens-dialog">
          <PartsGallery />
        </div>
      </Suspense>
    </Dialog>
  );
}
