import type { PartKind } from '#renderer/synapse/contract/PartSink.ts';
import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import type { CameraName } from '#renderer/synapse/layout/cameraPresets.ts';

/** One part of one window. */
export interface PartFocus {
  readonly site: SynapseSite;
  readonly kind: PartKind;
  readonly index: number;
}

/** The presets, and the view into the trap, which only one receptor by itself has. */
export type ViewCamera = CameraName | 'trap';

/** What the screen looks at: a camera, the window it is for, and the part it is close to. */
export interface SceneView {
  readonly camera: ViewCamera;
  /** Whose window is in view where there is only one. */
  readonly site: SynapseSite;
  readonly focus: PartFocus | null;
}

export const firstView: SceneView = { camera: 'both', site: 'cord', focus: null };

/** What a camera shows: both windows, one of them, or the portrait of one receptor. */
export function shownBy({ camera, focus }: SceneView): 'both' | 'one' | 'hero' {
  if (focus) return 'one';
  if (camera === 'both') return 'both';
  return isHeroCamera(camera) ? 'hero' : 'one';
}

export function isHeroCamera(camera: ViewCamera): camera is 'hero' | 'from-above' | 'trap' {
  return camera === 'hero' || camera === 'from-above' || camera === 'trap';
}

/** Another preset; those for one window keep to the window last looked at. */
export function withCamera(view: SceneView, camera: ViewCamera): SceneView {
  const site = camera === 'cord' || camera === 'brainstem' ? camera : view.site;
  return { camera, site, focus: null };
}

export function withFocus(view: SceneView, focus: PartFocus): SceneView {
  const camera = shownBy(view) === 'one' ? view.camera : focus.site;
  return { camera, site: focus.site, focus };
}

/** One step back: from a part to its window, from a window to both. The same view where there is nowhere to go. */
export function steppedBack(view: SceneView): SceneView {
  if (view.focus) return { ...view, camera: view.focus.site, focus: null };
  return view.camera === 'both' ? view : { ...view, camera: 'both' };
}

export const cameraWords: Readonly<Record<ViewCamera, { readonly label: string; readonly name: string }>> = {
  both: { label: 'Both', name: 'Both windows' },
  cord: { label: 'Cord', name: 'Spinal cord' },
  brainstem: { label: 'Stem', name: 'Brain stem' },
  hero: { label: 'Receptor', name: 'One receptor' },
  'from-above': { label: 'Above', name: 'One receptor from above' },
  trap: { label: 'Trap', name: 'The trap of one receptor' },
  'from-below': { label: 'Below', name: 'From below' },
  terminal: { label: 'Terminal', name: 'Terminal' },
  measure: { label: 'Measure', name: 'Measure' },
};
