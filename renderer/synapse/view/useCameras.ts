import { useEffect } from 'react';
import type { ColourRole } from '#renderer/synapse/contract/PartSink.ts';
import { synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import type { SynapsePlayer } from './SynapsePlayer.ts';
import { type SceneView, shownBy } from './sceneView.ts';
import type { OpenStage } from './stageDoor.ts';
import { useReducedMotion } from './useReducedMotion.ts';
import { focusId } from './viewOfSite.ts';

const flightMilliseconds = 900;

/** Keeps the stage's cameras and emphasis on what the screen looks at. Flights become cuts for those who want no motion, and in stills. */
export function useCameras(
  player: SynapsePlayer,
  stage: OpenStage['stage'] | null,
  view: SceneView,
  emphasis: readonly ColourRole[] | null,
): void {
  const isReduced = useReducedMotion();
  useEffect(() => {
    if (!stage) return;
    const durationMs = isReduced || player.isStill ? 0 : flightMilliseconds;
    if (shownBy(view) === 'hero') {
      stage.setCamera('hero', view.camera, { durationMs: 0 });
    } else {
      for (const site of synapseSites) {
        if (view.camera === 'trap') continue;
        const focus = view.focus?.site === site ? { focus: focusId(view.focus) } : {};
        stage.setCamera(site, view.camera, { ...focus, durationMs });
      }
    }
    player.keepDrawing(durationMs);
  }, [player, stage, view, isReduced]);
  useEffect(() => {
    stage?.setEmphasis(emphasis);
    player.redraw();
  }, [player, stage, emphasis]);
}
