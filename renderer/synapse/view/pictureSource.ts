import type { Checked } from '#models/language/problem.ts';
import { showToast } from '#renderer/controls/Toast.tsx';
import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { FileKind } from '#renderer/platform/Platform.ts';
import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import type { HeroTeller } from './HeroTeller.ts';
import { appVersion, type CaptionOptions } from './pictureCaption.ts';
import type { SaveStop } from './SaveProgress.tsx';
import { slowSpeeds } from './SlowClock.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import type { SceneView } from './sceneView.ts';
import type { OpenStage } from './stageDoor.ts';

/** What is in view when a picture is asked for. */
export interface PictureSource {
  readonly player: SynapsePlayer;
  readonly open: OpenStage | null;
  readonly view: () => SceneView;
  readonly teller: HeroTeller;
  readonly isExample: boolean;
  readonly emphasis: () => readonly ColourRole[] | null;
  /** Shows how far a long picture is; null when it is done. */
  readonly setSaving: (stop: SaveStop | null) => void;
}

/** Size of a flat drawing's window, px. */
export const flatSize = { width: 900, height: 720 } as const;

/** What a caption needs that is the same at every instant; null while there is nothing to show. */
export async function captionOf(source: PictureSource): Promise<Omit<CaptionOptions, 'slowSeconds'> | null> {
  const { player, open, isExample } = source;
  if (!player.scene) return null;
  const first = open?.stage.views[0];
  return {
    scene: player.scene,
    view: source.view(),
    isExample,
    speed: slowSpeeds.find(({ rate }) => rate === player.clock.rate)?.label ?? '1/20',
    appVersion: await appVersion(),
    width: first?.width ?? flatSize.width,
    height: first?.height ?? flatSize.height,
  };
}

/** Saves a picture, or says why there is none. */
export async function keep(picture: Checked<Blob>, name: string, kind: FileKind): Promise<void> {
  if (!picture.ok) {
    showToast({ words: picture.problems[0]!.reason });
    return;
  }
  const contents = new Uint8Array(await picture.value.arrayBuffer());
  const answer = await currentPlatform.saveFiles([{ suggestedName: `${name}.${kind}`, contents, kind }]);
  if (!answer.ok) showToast({ words: answer.problems[0]!.reason });
  else if (answer.value.saved) showToast({ words: `Saved ${answer.value.names.join(', ')}.` });
}
