import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { BodyPair } from '#renderer/body/BodyPair.tsx';
import { BodyStrip } from '#renderer/body/BodyStrip.tsx';
import type { BodyFrame, BodyReading, TipLevel } from '#renderer/body/bodyFrame.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import { Playback } from '#renderer/transport/Playback.ts';
import '#renderer/app/tokens.css';
import '#renderer/app/fonts.css';
import '#renderer/app/base.css';
import '#renderer/app/type.css';
import type { CurvesStatus } from './curvePanel.ts';
import { galleryCurves, gallerySentence } from './galleryCurves.ts';
import { StackedCurves } from './StackedCurves.tsx';

// Everything about the page comes from its address: theme, scale, hours, from, to, at, status, panels, width, height, show (pair or strip), tip.
const asked = new URLSearchParams(window.location.search);
const number = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise);
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';

const hours = number('hours', 48);
const statuses: Record<string, CurvesStatus> = {
  ready: { kind: 'ready' },
  solving: { kind: 'solving', doneHours: 38, totalHours: 72 },
  stopped: {
    kind: 'stopped',
    atHours: 31,
    reason: 'Step fell below 1e-9 h at the refill.',
    code: 'SOLVER-STEP',
  },
  empty: { kind: 'empty', words: 'No dose yet.', actionLabel: 'Add a dose', onAction: () => {} },
};
const status = statuses[asked.get('status') ?? 'ready']!;

const lastHours = status.kind === 'stopped' ? status.atHours : hours;
const playback = new Playback(Math.min(number('at', 33), lastHours), lastHours);
const variants = Array.from({ length: 20 }, (_, index) => galleryCurves(hours, 1 + index * 0.02, lastHours));

function Gallery() {
  const [variant, setVariant] = useState(0);
  const [view, setView] = useState({ fromHours: number('from', 0), toHours: number('to', hours) });
  const isEmpty = status.kind === 'empty' || status.kind === 'solving';
  const curves = variants[variant]!;
  const panels = curves.panels
    .slice(0, number('panels', 3))
    .map((panel) => (isEmpty ? { ...panel, traces: [], sentence: '' } : panel));
  useEffect(() => {
    const timeOfChange = (index: number) => {
      const began = performance.now();
      flushSync(() => setVariant(index % variants.length));
      return performance.now() - began;
    };
    Object.assign(window, { gallery: { playback, timeOfChange } });
  }, []);
  return (
    <div style={{ background: 'var(--surface)', width: number('width', 608), height: number('height', 588) }}>
      <StackedCurves
        panels={panels}
        lanes={isEmpty ? [] : curves.lanes}
        fromHours={view.fromHours}
        toHours={view.toHours}
        playback={playback}
        scale={asked.get('scale') === 'linear' ? 'linear' : 'log'}
        status={status}
        onZoom={(fromHours, toHours) => setView({ fromHours, toHours })}
        onResetZoom={() => setView({ fromHours: 0, toHours: hours })}
      />
    </div>
  );
}

function bodyFrame(route: 'tablets' | 'pump', timeHours: number): BodyFrame {
  const { valueAt } = variants[0]!;
  const read = (trace: string): BodyReading => {
    const value = valueAt(trace, timeHours);
    return { valueText: shortNumber(value), fraction: Math.log10(Math.max(value, 1)) / 3 };
  };
  if (route === 'tablets') {
    const fluid = read('fluidTablets');
    return {
      levels: { cranial: fluid, cervical: fluid, thoracic: fluid, lumbar: fluid },
      blood: read('plasmaTablets'),
    };
  }
  return {
    levels: {
      cranial: read('cranial'),
      cervical: read('cervical'),
      thoracic: read('thoracic'),
      lumbar: read('lumbar'),
    },
    blood: read('plasmaPump'),
  };
}

function Bodies() {
  const side = (route: 'tablets' | 'pump', title: string) => ({
    title,
    detail: route === 'pump' ? '0.4 mg a day' : '60 mg a day',
    frameAt: (time: number) => bodyFrame(route, time),
    describe: gallerySentence,
  });
  const tip = (asked.get('tip') ?? 'lumbar') as TipLevel;
  return (
    <div style={{ padding: 14, width: number('width', 372), height: number('height', 640) }}>
      {asked.get('show') === 'strip' ? (
        <BodyStrip
          route="pump"
          hue="route"
          hasAnchors
          tipLevel={tip}
          playback={playback}
          frameAt={(time) => ({ levels: bodyFrame('pump', time).levels })}
          describe={gallerySentence}
        />
      ) : (
        <BodyPair
          tablets={side('tablets', 'Tablets')}
          pump={side('pump', 'Pump')}
          tipLevel={tip}
          playback={playback}
          scaleFrom={1}
          scaleTo={1000}
        />
      )}
    </div>
  );
}

const Page = asked.has('show') ? Bodies : Gallery;
createRoot(document.getElementById('gallery')!).render(<Page />);
