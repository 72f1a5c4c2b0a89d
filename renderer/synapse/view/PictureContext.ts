import { createContext } from 'react';
import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import type { Picture } from './usePicture.ts';

export interface ShownPicture {
  readonly picture: Picture;
  /** Counts the drawings of flat windows: the moments are written in place. */
  readonly flatVersion: number;
  readonly emphasis: readonly ColourRole[] | null;
}

/** What stands in the windows; each window draws itself flat where it has to. */
export const PictureContext = createContext<ShownPicture>({
  picture: { kind: 'opening' },
  flatVersion: 0,
  emphasis: null,
});

/** Flat where there is no stage, and under one that waits for its card. */
export function isFlatShown(picture: Picture): boolean {
  return picture.kind === 'flat' || (picture.kind === 'stage' && picture.isLost);
}
