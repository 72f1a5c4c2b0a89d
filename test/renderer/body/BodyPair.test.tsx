import { act } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BodyPair } from '#renderer/body/BodyPair.tsx';
import { BodyStrip, type BodyStripHandle } from '#renderer/body/BodyStrip.tsx';
import type { BodyFrame } from '#renderer/body/bodyFrame.ts';
import { Playback } from '#renderer/transport/Playback.ts';
import { mount, one } from '../controls/mount.tsx';

// happy-dom lays nothing out.
const sizes = { clientWidth: 344, clientHeight: 540 };
const originals = Object.keys(sizes).map(
  (name) => [name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)!] as const,
);
beforeAll(() => {
  for (const [name, pixels] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => pixels });
  }
});
afterAll(() => {
  for (const [name, original] of originals) Object.defineProperty(HTMLElement.prototype, name, original);
});

function frame(lumbar: number, blood: number): BodyFrame {
  const reading = (value: number) => ({ valueText: String(value), fraction: value / 1000 });
  return {
    levels: {
      cranial: reading(lumbar / 4),
      cervical: reading(lumbar / 3),
      thoracic: reading(lumbar / 2),
      lumbar: reading(lumbar),
    },
    blood: reading(blood),
  };
}

describe('two bodies side by side', () => {
  const side = (title: string, frameAt: (timeHours: number) => BodyFrame) => ({
    title,
    frameAt,
    describe: (timeHours: number) => `${title} at ${timeHours} h.`,
  });

  function pair() {
    const playback = new Playback(33, 48);
    const { container } = mount(
      <BodyPair
        tablets={side('Tablets', (timeHours) => frame(20, timeHours * 10))}
        pump={side('Pump', (timeHours) => frame(timeHours * 12, 2))}
        tipLevel="lumbar"
        playback={playback}
        scaleFrom={1}
        scaleTo={1000}
      />,
    );
    const value = (place: string) => one(container, `[data-value="${place}"]`).textContent;
    return { container, playback, value };
  }

  it('say each place once, with what either way leaves there', () => {
    const { container, value } = pair();
    expect([value('tablets lumbar'), value('pump lumbar')]).toEqual(['20', '396']);
    expect([value('tablets blood'), value('pump blood')]).toEqual(['330', '2']);
    expect([...container.querySelectorAll('.body-name')].map(({ textContent }) => textContent)).toEqual([
      'Cranial',
      'Cervical',
      'Blood',
      'Thoracic',
      'Lumbar',
    ]);
  });

  it('follow the cursor without React, colour and number together', () => {
    const { container, playback, value } = pair();
    const stop = one(container, '[data-body="pump"] [data-stop="lumbar"]');
    const before = Number(stop.getAttribute('stop-opacity'));
    playback.seek(10);
    expect(value('pump lumbar')).toBe('120');
    expect(Number(stop.getAttribute('stop-opacity'))).toBeLessThan(before);
    const vessel = one(container, '[data-body="tablets"] [data-fill="blood"]');
    expect(vessel.getAttribute('opacity')).toBe('0.145');
  });

  it('are one picture with a sentence for each body', () => {
    const { container } = pair();
    expect(one(container, 'svg[role="img"]').getAttribute('aria-label')).toBe(
      'Tablets at 33 h. Pump at 33 h.',
    );
  });

  it('state the ends of their colour scale and that nothing is to scale', () => {
    const { container } = pair();
    const scale = one(container, '.body-scale').textContent;
    expect(scale).toContain('Baclofen, ng/mL');
    expect(scale).toContain('1,000');
    expect(scale).toContain('Drawn, not to scale.');
  });

  it('show a capsule for tablets and a catheter for the pump', () => {
    const { container } = pair();
    expect(
      container.querySelectorAll('[data-body="tablets"] .body-capsule, [data-body="pump"] .body-catheter'),
    ).toHaveLength(2);
    expect(container.querySelectorAll('[data-body="tablets"] .body-catheter')).toHaveLength(0);
  });
});

it('a single strip takes frames from a clock of its own', () => {
  let handle: BodyStripHandle | null = null;
  const { container } = mount(
    <BodyStrip
      route="pump"
      tipLevel="thoracic"
      playback={new Playback(0, 48)}
      frameAt={() => frame(0, 0)}
      describe={() => 'Empty.'}
      labels={{ lumbar: 'Low' }}
      ref={(made) => {
        handle = made;
      }}
    />,
  );
  act(() => handle!.setFrame(frame(500, 1)));
  expect(one(container, '[data-value="pump lumbar"]').textContent).toBe('500');
  expect(container.textContent).toContain('Low');
});
