import { Copy, Film, Grid2x2, Image, Shapes } from 'lucide-react';
import type { MenuItem } from '#renderer/controls/Menu.tsx';
import { copyDescription } from './copyDescription.ts';
import type { PictureSource } from './pictureSource.ts';

const pictures = () => import('./savePictures.ts');
const scales = [1, 2, 4] as const;

/** What can be taken away of the windows as they stand; without a stage, the drawing and the words. */
export function saveMenu(source: PictureSource): readonly MenuItem[] {
  const run = (save: (room: Awaited<ReturnType<typeof pictures>>) => Promise<void>) => () =>
    void pictures().then(save);
  const solid: readonly MenuItem[] = source.open
    ? [
        ...scales.map((scale) => ({
          id: `png-${scale}`,
          words: `Still, PNG ${scale}\u00d7`,
          icon: Image,
          run: run(({ saveStill }) => saveStill(source, scale, false)),
        })),
        {
          id: 'png-clear',
          words: 'Still without ground, PNG 4\u00d7',
          icon: Image,
          run: run(({ saveStill }) => saveStill(source, 4, true)),
        },
        {
          id: 'sheet',
          words: 'One beat in 16 stills, PNG',
          icon: Grid2x2,
          run: run(({ saveSheet }) => saveSheet(source)),
        },
        { id: 'loop', words: 'Loop, video', icon: Film, run: run(({ saveLoop }) => saveLoop(source)) },
      ]
    : [];
  return [
    ...solid,
    {
      id: 'svg',
      words: 'Flat drawing, SVG',
      icon: Shapes,
      run: () => void import('./saveSvg.ts').then(({ saveSvg }) => saveSvg(source)),
    },
    {
      id: 'copy',
      words: 'Copy the description',
      icon: Copy,
      startsGroup: true,
      run: () => void copyDescription(source.player, source.isExample),
    },
  ];
}
