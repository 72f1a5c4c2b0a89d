import { synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { createHeroInstant, heroSeconds, writeHeroMoment } from '#renderer/synapse/dynamics/heroStory.ts';
import { seamlessSeconds } from '#renderer/synapse/dynamics/slowTime.ts';
import { windowSeeds } from '#renderer/synapse/dynamics/windowSeeds.ts';
import { writeMoment } from '#renderer/synapse/dynamics/writeMoment.ts';
import { pictureCaption, pictureName } from './pictureCaption.ts';
import { captionOf, keep, type PictureSource } from './pictureSource.ts';
import { shownBy } from './sceneView.ts';
import type { OpenStage } from './stageDoor.ts';

function fontFamily(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--sans').trim() || 'sans-serif';
}

/** The windows as they stand, 1 to 4 pixels for each of the screen's. */
export async function saveStill(source: PictureSource, scale: number, isTransparent: boolean): Promise<void> {
  const { player, open } = source;
  const caption = await captionOf(source);
  if (!open || !caption) return;
  const { captureStill } = await import('#renderer/synapse/capture/captureStill.ts');
  player.drawNow();
  const slowSeconds = shownBy(caption.view) === 'hero' ? source.teller.seconds : player.slowSeconds;
  const picture = await captureStill(open.stage, {
    scale,
    isTransparent,
    caption: isTransparent ? null : pictureCaption({ ...caption, slowSeconds }),
    fontFamily: fontFamily(),
  });
  await keep(picture, pictureName(caption.scene, caption.view), 'png');
}

/** One beat in 16 stills. */
export async function saveSheet(source: PictureSource): Promise<void> {
  const { open } = source;
  const caption = await captionOf(source);
  if (!open || !caption) return;
  const { stateSheet } = await import('#renderer/synapse/capture/stateSheet.ts');
  await whileAway(source, async () => {
    const sheet = await stateSheet(open.stage, {
      drawAt: drawerOf(source, open),
      caption: pictureCaption({ ...caption, slowSeconds: 0 }),
      fontFamily: fontFamily(),
    });
    await keep(sheet, `${pictureName(caption.scene, caption.view)}-beat`, 'png');
  });
}

/** A loop without a seam, or the whole story of one receptor, as a video. */
export async function saveLoop(source: PictureSource): Promise<void> {
  const { open } = source;
  const caption = await captionOf(source);
  if (!open || !caption) return;
  const { captureLoop } = await import('#renderer/synapse/capture/captureLoop.ts');
  const stop = new AbortController();
  const tell = (share: number) =>
    source.setSaving({
      words: `Drawing the video, ${Math.round(share * 100)} %`,
      done: share,
      total: 1,
      stop: () => stop.abort(),
    });
  tell(0);
  await whileAway(source, async () => {
    const loop = await captureLoop(open.stage, {
      drawAt: drawerOf(source, open),
      captionAt: (slowSeconds) => pictureCaption({ ...caption, speed: '1/20', slowSeconds }),
      seconds: shownBy(caption.view) === 'hero' ? Math.ceil(heroSeconds) : seamlessSeconds,
      scale: 1,
      fontFamily: fontFamily(),
      signal: stop.signal,
      onProgress: tell,
    });
    source.setSaving(null);
    if (loop.ok)
      await keep(
        { ok: true, value: loop.value.blob },
        pictureName(caption.scene, caption.view),
        loop.value.extension,
      );
    else if (!stop.signal.aborted) await keep(loop, '', 'webm');
  });
  source.setSaving(null);
}

/** Draws the stage at any instant: moments of its own, so that nothing of the screen's is touched. */
function drawerOf({ player, view }: PictureSource, { stage }: OpenStage): (slowSeconds: number) => void {
  const moments = { cord: createMoment(), brainstem: createMoment() };
  const hero = createHeroInstant();
  const isHero = shownBy(view()) === 'hero';
  const { scene } = player;
  const options = { isStill: false, loopSeconds: seamlessSeconds };
  return (slowSeconds) => {
    if (!scene) return;
    for (const site of synapseSites)
      writeMoment(moments[site], scene[site], slowSeconds, windowSeeds[site], options);
    if (isHero) writeHeroMoment(hero, slowSeconds);
    stage.draw(moments, isHero ? hero : undefined);
  };
}

/** The player leaves the stage alone while pictures are made of it. */
async function whileAway(
  { player, open, teller, view }: PictureSource,
  work: () => Promise<void>,
): Promise<void> {
  player.setShown(false);
  teller.stop();
  try {
    await work();
  } finally {
    player.setShown(true);
    open?.stage.draw(player.moments, shownBy(view()) === 'hero' ? teller.moment : undefined);
  }
}
