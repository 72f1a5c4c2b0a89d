import type { PartSink } from '#renderer/synapse/contract/PartSink.ts';
import { sceneCounts } from '#renderer/synapse/contract/SynapseMoment.ts';
import type { CameraView } from '#renderer/synapse/layout/cameraPresets.ts';
import { type SynapseTheme, synapsePalette } from '#renderer/synapse/palette/synapsePalette.ts';
import { poseOfView } from './CameraPose.ts';
import { InstancePools } from './InstancePools.ts';
import { lineReachOf } from './lineReach.ts';
import { PlatePainter } from './PlatePainter.ts';
import { type DrawnTier, tierDetails } from './qualityTier.ts';
import { ViewScene } from './ViewScene.ts';
import { heroCapacities, writeHeroLipids } from './writeHeroLipids.ts';

/** One part by itself, to be drawn on a canvas of its own. */
export interface Specimen {
  readonly view: CameraView;
  /** Whether it stands in a membrane of lipids at y = 0. */
  readonly hasLipids: boolean;
  write(sink: PartSink): void;
}

/** Draws single parts as a portrait is drawn: in full colour, on plain paper. */
export class SpecimenStage {
  readonly #canvas: HTMLCanvasElement;
  readonly #painter: PlatePainter;
  readonly #view: ViewScene;
  readonly #tier: DrawnTier;

  /** @throws where the canvas gives no WebGL 2 context; ask `SynapseStage.probe` first */
  constructor(canvas: HTMLCanvasElement, tier: DrawnTier, view: CameraView) {
    this.#canvas = canvas;
    this.#tier = tier;
    this.#painter = new PlatePainter(canvas, tierDetails[tier]);
    this.#view = new ViewScene('hero', new InstancePools(heroCapacities), view, sceneCounts.dockedVesicles);
    this.#painter.add(this.#view);
  }

  draw(specimen: Specimen, theme: SynapseTheme): void {
    const palette = synapsePalette(theme, 'full');
    const scale = tierDetails[this.#tier].pixelRatio;
    const width = Math.max(1, Math.round(this.#canvas.clientWidth * scale));
    const height = Math.max(1, Math.round(this.#canvas.clientHeight * scale));
    const view = this.#view;
    view.flight.aim(poseOfView(specimen.view), 0, 0);
    view.pools.begin();
    view.pools.setPalette(palette);
    specimen.write(view.pools);
    if (specimen.hasLipids) writeHeroLipids(view.pools, view.pools.pools.capsule);
    view.hasWall = specimen.hasLipids;
    view.upload();
    this.#painter.setSize(width, height);
    this.#painter.clearCanvas();
    this.#painter.drawToCanvas(
      view,
      { x: 0, y: 0, width, height },
      lineReachOf('hero', theme, scale),
      palette,
    );
  }

  dispose(): void {
    this.#view.dispose();
    this.#painter.dispose();
  }
}
