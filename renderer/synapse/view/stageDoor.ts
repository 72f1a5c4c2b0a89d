import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { QualityGovernor } from '#renderer/synapse/stage/QualityGovernor.ts';
import type { DrawnTier } from '#renderer/synapse/stage/qualityTier.ts';
import type { StageOptions, SynapseStage } from '#renderer/synapse/stage/SynapseStage.ts';
import type { QualityChoice } from './synapseChoices.ts';

/** A stage at work: its tier, and the governor that may change it where nobody has chosen one. */
export interface OpenStage {
  readonly stage: SynapseStage;
  readonly canvas: HTMLCanvasElement;
  readonly isSoftware: boolean;
  readonly governor: QualityGovernor | null;
}

export type StageEvent =
  | { readonly kind: 'open'; readonly open: OpenStage }
  | { readonly kind: 'lost' }
  | { readonly kind: 'restored' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface DoorOptions extends Pick<StageOptions, 'theme' | 'chroma'> {
  /** Null leaves the tier to the machine. */
  readonly quality: Exclude<QualityChoice, 'flat'> | null;
}

export const reasons = {
  noWebgl: 'This machine offers no 3D drawing (WebGL 2), so the windows are drawn flat.',
  lostTwice:
    'The graphics card gave up twice within a minute, so the windows are drawn flat until the next start.',
  failed: 'The 3D drawing stopped, so the windows are drawn flat.',
} as const;

// A card that went twice stays out of it until the page is loaded again, whichever window asks.
let isGivenUp = false;

/**
 * Opens the stage on a canvas of its own inside `host`: its code comes only now. Whatever fails is told as an event, never thrown.
 * Returns how to close it.
 */
export function openStage(
  host: HTMLElement,
  options: DoorOptions,
  tell: (event: StageEvent) => void,
): () => void {
  const canvas = document.createElement('canvas');
  canvas.className = 'windows-canvas';
  canvas.ariaHidden = 'true';
  let stage: SynapseStage | null = null;
  let isClosed = false;
  const close = () => {
    if (isClosed) return;
    isClosed = true;
    stage?.dispose();
    canvas.remove();
  };
  const fail = (reason: string) => {
    if (isClosed) return;
    close();
    tell({ kind: 'failed', reason });
  };
  const open = async () => {
    if (isGivenUp) return fail(reasons.lostTwice);
    const information = await currentPlatform.information();
    if (information.ok && information.value.graphics.kind === 'off')
      return fail(information.value.graphics.reason);
    const [{ SynapseStage }, { QualityGovernor }, { chooseTier }] = await Promise.all([
      import('#renderer/synapse/stage/SynapseStage.ts'),
      import('#renderer/synapse/stage/QualityGovernor.ts'),
      import('#renderer/synapse/stage/qualityTier.ts'),
    ]);
    if (isClosed) return;
    const machine = SynapseStage.probe();
    if (!machine.hasWebgl) return fail(reasons.noWebgl);
    const suggested = chooseTier(machine);
    const tier: DrawnTier = options.quality ?? (suggested === 'schematic' ? 'still' : suggested);
    host.prepend(canvas);
    stage = new SynapseStage(canvas, { ...options, tier });
    stage.onContext((event) => {
      if (event !== 'schematic') return tell({ kind: event });
      isGivenUp = true;
      fail(reasons.lostTwice);
    });
    const isGoverned = options.quality === null && tier !== 'still';
    const governor = isGoverned ? new QualityGovernor(tier) : null;
    tell({ kind: 'open', open: { stage, canvas, isSoftware: machine.isSoftware, governor } });
  };
  open().catch((fault: unknown) => fail(faultWords(fault)));
  return close;
}

export function faultWords(fault: unknown): string {
  const detail = fault instanceof Error ? fault.message : String(fault);
  return `${reasons.failed} (${detail})`;
}
