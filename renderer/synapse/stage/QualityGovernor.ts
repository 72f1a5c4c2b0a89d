import type { QualityTier } from './qualityTier.ts';

/** Tiers that a governor moves between, weakest first; the others are somebody's choice. */
const ladder = ['low', 'medium', 'high'] as const satisfies readonly QualityTier[];

export const governorRules = {
  windowMilliseconds: 1000,
  lowestFramesPerSecond: 45,
  slowWindows: 2,
  highestFramesPerSecond: 57,
  fastWindows: 20,
  changesUntilLocked: 3,
  /** A frame longer than this is a pause of the page, not a slow frame. */
  longestFrameMilliseconds: 500,
} as const;

/**
 * Watches how long frames take and names the tier that suits the machine. Whole windows of 1 s are judged: down a tier after 2 s below
 * 45 frames a second, up after 20 s above 57, and after three changes it stays where it is. It knows no clock.
 */
export class QualityGovernor {
  #tier: QualityTier;
  #changes = 0;
  #frames = 0;
  #elapsed = 0;
  #slow = 0;
  #fast = 0;

  constructor(tier: QualityTier) {
    this.#tier = tier;
  }

  get tier(): QualityTier {
    return this.#tier;
  }

  get isLocked(): boolean {
    return this.#changes >= governorRules.changesUntilLocked;
  }

  /** Takes a frame's duration; returns the tier to draw the next one with. */
  frame(milliseconds: number): QualityTier {
    if (!(milliseconds > 0) || milliseconds > governorRules.longestFrameMilliseconds) {
      this.#startWindow();
      return this.#tier;
    }
    this.#frames += 1;
    this.#elapsed += milliseconds;
    if (this.#elapsed < governorRules.windowMilliseconds) return this.#tier;
    const rate = (this.#frames * 1000) / this.#elapsed;
    this.#startWindow();
    this.#slow = rate < governorRules.lowestFramesPerSecond ? this.#slow + 1 : 0;
    this.#fast = rate > governorRules.highestFramesPerSecond ? this.#fast + 1 : 0;
    if (this.#slow >= governorRules.slowWindows) this.#move(-1);
    else if (this.#fast >= governorRules.fastWindows) this.#move(1);
    return this.#tier;
  }

  #startWindow(): void {
    this.#frames = 0;
    this.#elapsed = 0;
  }

  #move(by: 1 | -1): void {
    this.#slow = 0;
    this.#fast = 0;
    const at = ladder.indexOf(this.#tier as (typeof ladder)[number]);
    const next = at < 0 ? undefined : ladder[at + by];
    if (next === undefined || this.isLocked) return;
    this.#changes += 1;
    this.#tier = next;
  }
}
