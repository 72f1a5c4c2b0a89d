import { type RefObject, useEffect, useReducer, useRef, useState } from 'react';
import { useDisplay } from '#renderer/app/display.ts';
import { isFlatShown } from './PictureContext.ts';
import { StillFade } from './StillFade.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { faultWords, type OpenStage, openStage } from './stageDoor.ts';
import { useSynapseChoices } from './synapseChoices.ts';
import { useReducedMotion } from './useReducedMotion.ts';

/** What stands in the windows: nothing yet, the stage (perhaps waiting for its card), or the flat drawing and why. */
export type Picture =
  | { readonly kind: 'opening' }
  | { readonly kind: 'stage'; readonly open: OpenStage; readonly isLost: boolean }
  | { readonly kind: 'flat'; readonly reason: string | null };

/** The hero's instant where the portrait is in view. */
export type HeroNow = () => Parameters<OpenStage['stage']['draw']>[1] | null;

/**
 * Opens the stage behind the windows of a player and keeps it in step with theme, colour and quality. Whatever goes wrong with it,
 * the flat drawing takes its place and says why; nothing of it reaches the rest of the page.
 */
export function usePicture(
  player: SynapsePlayer,
  host: RefObject<HTMLElement | null>,
  heroNow: HeroNow,
): { readonly picture: Picture; readonly flatVersion: number } {
  const quality = useSynapseChoices((choices) => choices.quality);
  const isColoured = useSynapseChoices((choices) => choices.isColoured);
  const theme = useDisplay((display) => display.theme);
  const isReduced = useReducedMotion();
  const [picture, setPicture] = useState<Picture>({ kind: 'opening' });
  const hero = useRef(heroNow);
  hero.current = heroNow;
  const chroma = isColoured ? 'full' : 'window';
  const look = useRef({ theme, chroma } as const);
  look.current = { theme, chroma } as typeof look.current;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    if (quality === 'flat') {
      setPicture({ kind: 'flat', reason: null });
      return;
    }
    setPicture({ kind: 'opening' });
    return openStage(element, { ...look.current, quality }, (event) => {
      if (event.kind === 'open') setPicture({ kind: 'stage', open: event.open, isLost: false });
      else if (event.kind === 'failed') setPicture({ kind: 'flat', reason: event.reason });
      else setPicture((now) => (now.kind === 'stage' ? { ...now, isLost: event.kind === 'lost' } : now));
    });
  }, [quality, host]);

  const open = picture.kind === 'stage' ? picture.open : null;
  const isFlat = isFlatShown(picture);
  const [flatVersion, countFlat] = useReducer((version: number) => version + 1, 0);
  useEffect(() => {
    if (!isFlat) return;
    player.setDrawing({ draw: countFlat });
    return () => player.setDrawing(null);
  }, [player, isFlat]);
  useEffect(() => {
    if (!open || isFlat) return;
    const { stage, governor, canvas } = open;
    player.onFault = (fault) => setPicture({ kind: 'flat', reason: faultWords(fault) });
    player.onFrame = governor
      ? (milliseconds) => stage.setTier(drawnTier(governor.frame(milliseconds)))
      : null;
    const fade = new StillFade(canvas);
    player.setDrawing({
      draw: (moments) => {
        const draw = () => stage.draw(moments, hero.current() ?? undefined);
        if (player.isStill) fade.over(draw);
        else {
          fade.forget();
          draw();
        }
      },
    });
    return () => {
      fade.forget();
      player.onFault = null;
      player.onFrame = null;
      player.setDrawing(null);
    };
  }, [player, open, isFlat]);

  // Nothing moves before there is something to see: the first picture is the same every time.
  const isStill = isReduced || picture.kind === 'opening' || isFlat || open?.stage.tier === 'still';
  useEffect(() => player.setStill(isStill), [player, isStill]);
  useEffect(() => {
    open?.stage.setTheme(theme);
    player.redraw();
  }, [player, open, theme]);
  useEffect(() => {
    open?.stage.setChroma(chroma);
    player.redraw();
  }, [player, open, chroma]);
  return { picture, flatVersion };
}

type Governed = ReturnType<NonNullable<OpenStage['governor']>['frame']>;

function drawnTier(tier: Governed): Exclude<Governed, 'schematic'> {
  return tier === 'schematic' ? 'low' : tier;
}
