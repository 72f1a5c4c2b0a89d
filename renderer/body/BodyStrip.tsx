import {
  type ReactElement,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useChartTheme } from '#renderer/curves/useChartTheme.ts';
import { useRestingTime } from '#renderer/curves/useRestingTime.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { BodyDrawing } from './BodyDrawing.tsx';
import { type BodyFrame, type BodyLevel, bodyLevels, type TipLevel } from './bodyFrame.ts';
import { bodyGeometry } from './bodyGeometry.ts';
import './body.css';
import { colourOpacity } from './colourOpacity.ts';
import { useElementSize } from './useElementSize.ts';

/** For callers with a clock of their own. */
export interface BodyStripHandle {
  setFrame(frame: BodyFrame): void;
}

export interface BodyStripProps {
  readonly route: 'tablets' | 'pump';
  readonly tipLevel: TipLevel;
  /** Word above the value of each level; default: its English name. */
  readonly labels?: Partial<Record<BodyLevel, string>>;
  /** Asked again on each move of the cursor, outside React. */
  readonly frameAt: (timeHours: number) => BodyFrame;
  readonly playback: Playback;
  /** `route`: orange or blue as the curves. `drug`: pink for baclofen itself, comparable between bodies. Default: drug. */
  readonly hue?: 'route' | 'drug';
  /** Hairlines from brain stem and cord to the right edge, where windows on them attach. Default: none. */
  readonly hasAnchors?: boolean;
  /** One sentence for a screen reader. */
  readonly describe: (timeHours: number) => string;
  readonly ref?: Ref<BodyStripHandle>;
}

const restMilliseconds = 600;
const usualLabels: Readonly<Record<BodyLevel, string>> = {
  cranial: 'Cranial',
  cervical: 'Cervical',
  thoracic: 'Thoracic',
  lumbar: 'Lumbar',
};

/** A head-up body whose spinal canal and blood are coloured by the drug in them. Fills its container. */
export function BodyStrip(props: BodyStripProps): ReactElement {
  const {
    route,
    tipLevel,
    labels,
    frameAt,
    playback,
    hue = 'drug',
    hasAnchors = false,
    describe,
    ref,
  } = props;
  const root = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const gradientId = useId();
  const { width, height } = useElementSize(root);
  const { text } = useChartTheme();
  const restingHours = useRestingTime(playback, restMilliseconds);
  const first = frameAt(playback.timeHours);
  const hasBlood = first.blood !== undefined;
  const geometry = useMemo(
    () => (width > 0 && height > 0 ? bodyGeometry({ width, height, text, hasBlood }) : null),
    [width, height, text, hasBlood],
  );

  useImperativeHandle(ref, () => ({ setFrame: (frame) => writeFrame(drawing.current, frame) }), []);
  useLayoutEffect(() => {
    if (!geometry) return;
    const write = () => writeFrame(drawing.current, frameAt(playback.timeHours));
    write();
    return playback.subscribe(write);
  }, [geometry, frameAt, playback]);

  return (
    <div className={`body-strip body-${route} body-hue-${hue}`} ref={root}>
      {geometry && (
        <svg
          ref={drawing}
          className="body-drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={describe(restingHours)}
        >
          <BodyDrawing
            geometry={geometry}
            route={route}
            tipLevel={tipLevel}
            labels={{ ...usualLabels, ...labels }}
            gradientId={gradientId}
            hasBlood={hasBlood}
            anchorToX={hasAnchors ? width : null}
            text={text}
          />
        </svg>
      )}
    </div>
  );
}

/** Colours and numbers of one frame, written straight into the drawing. */
function writeFrame(drawing: SVGSVGElement | null, { levels, blood }: BodyFrame): void {
  if (!drawing) return;
  for (const level of bodyLevels) {
    const { valueText, fraction } = levels[level];
    const opacity = String(colourOpacity(fraction));
    for (const stop of drawing.querySelectorAll(`[data-stop="${level}"]`))
      setAttribute(stop, 'stop-opacity', opacity);
    if (level === 'cranial')
      setAttribute(drawing.querySelector('[data-fill="cranial"]'), 'fill-opacity', opacity);
    setText(drawing.querySelector(`[data-value="${level}"]`), valueText);
  }
  if (!blood) return;
  setAttribute(
    drawing.querySelector('[data-fill="blood"]'),
    'stroke-opacity',
    String(colourOpacity(blood.fraction)),
  );
  setText(drawing.querySelector('[data-value="blood"]'), blood.valueText);
}

function setAttribute(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
