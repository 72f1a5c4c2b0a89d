import type { ReactElement } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { partName } from '#renderer/synapse/describe/partNames.ts';
import { cameraWords, type SceneView, steppedBack } from './sceneView.ts';

export interface BreadcrumbProps {
  readonly view: SceneView;
  readonly onView: (view: SceneView) => void;
}

/** Where the camera is, in words, and the way back: each word but the last leads there; Escape goes one step. */
export function Breadcrumb({ view, onView }: BreadcrumbProps): ReactElement {
  const steps: SceneView[] = [view];
  for (let back = steppedBack(view); back !== steps[0]; back = steppedBack(back)) steps.unshift(back);
  return (
    <nav aria-label="Camera" className="breadcrumb">
      <ol>
        {steps.map((step, index) => {
          const words = step.focus ? partName(step.focus) : cameraWords[step.camera].name;
          return (
            <li key={words} aria-current={index === steps.length - 1 ? 'location' : undefined}>
              {index === steps.length - 1 ? (
                words
              ) : (
                <Button kind="quiet" onClick={() => onView(step)}>
                  {words}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
