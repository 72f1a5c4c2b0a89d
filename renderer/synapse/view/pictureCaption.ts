import { currentPlatform } from '#renderer/platform/currentPlatform.ts';
import type { CaptionContent } from '#renderer/synapse/capture/captionContent.ts';
import type { SceneFrame, SynapseState } from '#renderer/synapse/contract/SynapseFrame.ts';
import { synapseSites } from '#renderer/synapse/contract/SynapseFrame.ts';
import { sceneNotes, slowMotionNote } from '#renderer/synapse/describe/sceneNotes.ts';
import { micromolar } from '#renderer/synapse/describe/synapseNumbers.ts';
import { cameraPresets, trapView } from '#renderer/synapse/layout/cameraPresets.ts';
import { dayAndClock } from '#renderer/text/clock.ts';
import { scaleLength } from './scaleLength.ts';
import { cameraWords, isHeroCamera, type SceneView, shownBy } from './sceneView.ts';
import { siteWords } from './siteWords.ts';
import { viewOfSite } from './viewOfSite.ts';

export const stateWords: Readonly<Record<SynapseState, string>> = {
  rest: 'At rest',
  tablets: 'Tablets',
  pump: 'Pump',
  overdose: 'Overdose',
  withdrawal: 'Withdrawal',
  between: 'Between states',
};

const routeWords: Readonly<Record<SceneFrame['route'], string>> = {
  tablets: 'drug by tablets',
  pump: 'drug by pump',
  both: 'drug by tablets and pump',
  none: 'no drug given',
};

export interface CaptionOptions {
  readonly scene: SceneFrame;
  readonly view: SceneView;
  readonly isExample: boolean;
  readonly slowSeconds: number;
  /** Speed of the molecular clock, such as "1/20". */
  readonly speed: string;
  readonly appVersion: string;
  /** Size of the first view, CSS px. */
  readonly width: number;
  readonly height: number;
}

/** What is printed under a picture of the windows as they stand. */
export function pictureCaption(options: CaptionOptions): CaptionContent {
  const { scene, view, isExample, slowSeconds, speed, appVersion, width, height } = options;
  const molecularClock = `${slowSeconds.toFixed(1)} s of ${slowMotionNote(speed)}`;
  const app = { name: 'Baclofen Lab', version: appVersion };
  if (shownBy(view) === 'hero') {
    const camera = view.camera === 'trap' ? trapView : cameraPresets[view.camera];
    return {
      state: `${cameraWords[view.camera].name}: ${sceneNotes.demonstration}`,
      route: '',
      clinicalClock: 'No run',
      molecularClock,
      concentrations: [],
      scale: scaleLength(camera, width, height),
      app,
      titles: {},
    };
  }
  const sites = shownBy(view) === 'both' ? synapseSites : [view.site];
  return {
    state: stateWords[scene.state],
    route: isExample ? 'example, no run' : routeWords[scene.route],
    clinicalClock: isExample ? 'No clinical time' : dayAndClock(scene.cord.clinicalHours),
    molecularClock,
    concentrations: sites.map((site) => `${siteWords[site].title} ${micromolar(scene[site])}`),
    scale: scaleLength(viewOfSite(view, sites[0]!), width, height),
    app,
    titles: Object.fromEntries(sites.map((site) => [site, siteWords[site].title])),
  };
}

/** "baclofen-synapse-pump", and what is seen where that is not both windows. */
export function pictureName(scene: SceneFrame, view: SceneView): string {
  const what = isHeroCamera(view.camera) ? 'receptor' : scene.state;
  const from = view.camera === 'both' || view.camera === 'hero' ? '' : `-${view.camera}`;
  return `baclofen-synapse-${what}${from}`;
}

/** The app's version, or nothing where the platform does not tell. */
export async function appVersion(): Promise<string> {
  const answer = await currentPlatform.information();
  return answer.ok ? answer.value.version : '';
}
