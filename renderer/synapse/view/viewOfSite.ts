import type { SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import { type CameraView, cameraPresets, focusView } from '#renderer/synapse/layout/cameraPresets.ts';
import { partProxyOf } from '#renderer/synapse/layout/partProxies.ts';
import { isHeroCamera, type PartFocus, type SceneView } from './sceneView.ts';

export function focusId({ kind, index }: Pick<PartFocus, 'kind' | 'index'>): string {
  return `${kind}-${index}`;
}

/** The camera of one window in what the screen looks at. */
export function viewOfSite({ camera, focus }: SceneView, site: SynapseSite): CameraView {
  const proxy = focus && focus.site === site ? partProxyOf(focusId(focus)) : undefined;
  if (proxy) {
    const half = Math.hypot(...proxy.a.map((value, axis) => value - proxy.b[axis]!)) / 2;
    return focusView(proxy.centre, proxy.radius + half, site);
  }
  if (camera === 'both') return cameraPresets.both;
  return cameraPresets[isHeroCamera(camera) ? site : camera];
}
