/** `still` draws Medium once for each change; `schematic` is the flat drawing without a graphics card. */
export const qualityTiers = ['high', 'medium', 'low', 'still', 'schematic'] as const;
export type QualityTier = (typeof qualityTiers)[number];
export type DrawnTier = Exclude<QualityTier, 'schematic'>;

/** What a tier draws with. */
export interface TierDetail {
  /** Pixels drawn for each CSS pixel, also on plain displays: ids cannot be multisampled, so smoothness comes from here. */
  readonly pixelRatio: number;
  /** Cuts of an icosphere: 20 (n + 1)^2 triangles. */
  readonly solid: number;
  /** Domes: corners of the innermost ring, and rings of twice as many each. */
  readonly ellipsoid: readonly [number, number];
  readonly bead: readonly [number, number];
  readonly vesicle: readonly [number, number];
  readonly capsuleSides: number;
  readonly capsuleRings: number;
  /** The same for the tails of a portrait's lipids. */
  readonly tailSides: number;
  readonly tailRings: number;
  readonly ringAround: number;
  readonly ringTube: number;
  readonly bowlAround: number;
  readonly bowlDeep: number;
  readonly linePass: 'full' | 'four-taps';
  /** Of the grains inside the terminal, one in so many is drawn. */
  readonly grainStride: number;
  /** What both windows of a full scene may cost at most. */
  readonly triangleBudget: number;
  readonly drawCallBudget: number;
}

const medium: TierDetail = {
  pixelRatio: 1.5,
  solid: 3,
  ellipsoid: [6, 3],
  bead: [7, 2],
  vesicle: [7, 4],
  capsuleSides: 8,
  capsuleRings: 2,
  tailSides: 6,
  tailRings: 1,
  ringAround: 12,
  ringTube: 5,
  bowlAround: 44,
  bowlDeep: 12,
  linePass: 'full',
  grainStride: 1,
  triangleBudget: 260_000,
  drawCallBudget: 90,
};

export const tierDetails: Readonly<Record<DrawnTier, TierDetail>> = {
  high: {
    pixelRatio: 2,
    solid: 5,
    ellipsoid: [8, 4],
    bead: [6, 3],
    vesicle: [8, 4],
    capsuleSides: 8,
    capsuleRings: 3,
    tailSides: 8,
    tailRings: 2,
    ringAround: 16,
    ringTube: 8,
    bowlAround: 64,
    bowlDeep: 16,
    linePass: 'full',
    grainStride: 1,
    triangleBudget: 550_000,
    drawCallBudget: 120,
  },
  medium,
  low: {
    pixelRatio: 1,
    solid: 1,
    ellipsoid: [6, 2],
    bead: [5, 2],
    vesicle: [6, 3],
    capsuleSides: 4,
    capsuleRings: 1,
    tailSides: 4,
    tailRings: 1,
    ringAround: 6,
    ringTube: 3,
    bowlAround: 20,
    bowlDeep: 6,
    linePass: 'four-taps',
    grainStride: 2,
    triangleBudget: 70_000,
    drawCallBudget: 50,
  },
  still: medium,
};

/** A portrait shows one receptor large: the same tier, with smoother bodies. */
export function portraitDetail(detail: TierDetail): TierDetail {
  return {
    ...detail,
    solid: detail.solid + 3,
    ringAround: 2 * detail.ringAround,
    ringTube: 2 * detail.ringTube,
    capsuleSides: 2 * detail.capsuleSides,
    capsuleRings: detail.capsuleRings + 1,
  };
}

/** What a machine says of itself; see `SynapseStage.probe`. */
export interface MachineTraits {
  readonly hasWebgl: boolean;
  readonly isSoftware: boolean;
  readonly maxTextureSize: number;
  /** Where the browser tells it. */
  readonly memoryGigabytes?: number;
}

const smallestTexture = 8192;
const smallMemoryGigabytes = 4;

/** The tier to begin with. */
export function chooseTier(machine: MachineTraits): QualityTier {
  if (!machine.hasWebgl) return 'schematic';
  if (machine.isSoftware) return 'still';
  const isSmall =
    machine.maxTextureSize < smallestTexture ||
    (machine.memoryGigabytes !== undefined && machine.memoryGigabytes <= smallMemoryGigabytes);
  return isSmall ? 'low' : 'medium';
}
