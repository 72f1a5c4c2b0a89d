import { type RefObject, useLayoutEffect } from 'react';
import type { StageView } from '#renderer/synapse/stage/SynapseStage.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import type { Picture } from './usePicture.ts';

/** Tells the stage where the windows stand on the page, now and whenever they move. A window marks its place with `data-site`. */
export function useViews(
  player: SynapsePlayer,
  host: RefObject<HTMLElement | null>,
  picture: Picture,
  layoutKey: string,
): void {
  const stage = picture.kind === 'stage' ? picture.open.stage : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other places to measure.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element || !stage) return;
    const places = [...element.querySelectorAll<HTMLElement>('[data-site]')];
    let known = '';
    const measure = () => {
      const origin = element.getBoundingClientRect();
      const views = places.map((place): StageView => {
        const { left, top, width, height } = place.getBoundingClientRect();
        const site = place.dataset.site as StageView['site'];
        return { site, x: left - origin.left, y: top - origin.top, width, height };
      });
      const next = JSON.stringify([views, window.devicePixelRatio]);
      if (next === known) return;
      known = next;
      stage.setViews(views);
      player.redraw();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const place of places) observer.observe(place);
    return () => observer.disconnect();
  }, [player, host, stage, layoutKey]);
}

/** Stops the player while the windows are scrolled out of sight. */
export function useShownWhenSeen(player: SynapsePlayer, host: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = host.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) =>
      player.setShown(entries.at(-1)?.isIntersecting ?? true),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [player, host]);
}
