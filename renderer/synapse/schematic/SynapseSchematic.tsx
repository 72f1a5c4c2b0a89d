import { cloneElement, type ReactElement, useId, useMemo } from 'react';
import { drawWindow, type WindowDrawing } from './drawWindow.ts';
import { vectorNode } from './vectorNode.ts';

export interface SynapseSchematicProps extends Omit<WindowDrawing, 'idPrefix'> {
  /** Changes whenever the moment, which is written in place, has changed. */
  readonly version: string | number;
  readonly className?: string;
  /** Id of the words that describe the picture. */
  readonly describedBy?: string;
}

/** The flat twin of a window, as elements of the page: for print, for reduced means, and where WebGL is missing or lost. */
export function SynapseSchematic(properties: SynapseSchematicProps): ReactElement {
  const { version, className, describedBy, ...drawing } = properties;
  const { moment, camera, palette, widthPixels, heightPixels, words, shelf } = drawing;
  const idPrefix = `s${useId().replace(/\W/g, '')}-`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment is rewritten in place; its version says when.
  const node = useMemo(
    () =>
      vectorNode(drawWindow({ moment, camera, palette, widthPixels, heightPixels, words, shelf, idPrefix })),
    [version, moment, camera, palette, widthPixels, heightPixels, words, shelf, idPrefix],
  );
  return cloneElement(node as ReactElement<Record<string, unknown>>, {
    ...(className === undefined ? {} : { className }),
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
  });
}
