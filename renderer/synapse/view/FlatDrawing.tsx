import { type ReactElement, useContext, useId, useMemo, useRef } from 'react';
import { useDisplay } from '#renderer/app/display.ts';
import { useElementSize } from '#renderer/body/useElementSize.ts';
import type { SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import { emphasis } from '#renderer/synapse/palette/emphasis.ts';
import { type SynapsePalette, synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import type { HeroMoment } from '#renderer/synapse/parts/writeHero.ts';
import { drawReceptor, type ReceptorDrawing } from '#renderer/synapse/schematic/drawReceptor.ts';
import { SynapseSchematic } from '#renderer/synapse/schematic/SynapseSchematic.tsx';
import { vectorNode } from '#renderer/synapse/schematic/vectorNode.ts';
import { PictureContext } from './PictureContext.ts';
import { useSynapseChoices } from './synapseChoices.ts';

function useFlatPalette(isFull: boolean): SynapsePalette {
  const { emphasis: roles } = useContext(PictureContext);
  const theme = useDisplay((display) => display.theme);
  const isColoured = useSynapseChoices((choices) => choices.isColoured);
  return useMemo(() => {
    const palette = synapsePalette(theme, isFull || isColoured ? 'full' : 'window');
    return emphasis(palette, new Set(roles ?? []));
  }, [theme, isFull, isColoured, roles]);
}

export interface FlatWindowProps {
  readonly moment: SynapseMoment;
  readonly view: CameraView;
}

/** A window as a vector drawing, in the place of the stage. */
export function FlatWindow({ moment, view }: FlatWindowProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(root);
  const { flatVersion } = useContext(PictureContext);
  const palette = useFlatPalette(false);
  return (
    <div className="window-flat" ref={root} aria-hidden="true">
      {width > 0 && height > 0 ? (
        <SynapseSchematic
          moment={moment}
          camera={view}
          palette={palette}
          widthPixels={width}
          heightPixels={height}
          words={null}
          shelf={null}
          version={flatVersion}
        />
      ) : null}
    </div>
  );
}

export interface FlatReceptorProps {
  readonly hero: HeroMoment;
  readonly aspect: ReceptorDrawing['aspect'];
}

/** One receptor as a vector drawing. */
export function FlatReceptor({ hero, aspect }: FlatReceptorProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(root);
  const { flatVersion } = useContext(PictureContext);
  const palette = useFlatPalette(true);
  const idPrefix = `r${useId().replace(/\W/g, '')}-`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hero's instant is written in place; the version says when.
  const node = useMemo(
    () =>
      width > 0 && height > 0
        ? vectorNode(
            drawReceptor({
              hero,
              aspect,
              palette,
              widthPixels: width,
              heightPixels: height,
              idPrefix,
              title: null,
            }),
          )
        : null,
    [flatVersion, hero, aspect, palette, width, height, idPrefix],
  );
  return (
    <div className="window-flat" ref={root} aria-hidden="true">
      {node}
    </div>
  );
}
