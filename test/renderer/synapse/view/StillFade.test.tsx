import { afterEach, describe, expect, it, vi } from 'vitest';
import { StillFade } from '#renderer/synapse/view/StillFade.ts';

/** What is drawn on a canvas is told by a word, since there is nothing to see here. */
const shown = new WeakMap<HTMLCanvasElement, string>();

function stage(width = 200) {
  const host = document.createElement('div');
  const canvas = document.createElement('canvas');
  canvas.width = width;
  host.append(canvas);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    const drawImage = (from: HTMLCanvasElement) => shown.set(this, shown.get(from) ?? '');
    return { clearRect: () => undefined, drawImage } as unknown as RenderingContext;
  } as never);
  const fades: { over: string; options: unknown; animation: { onfinish: (() => void) | null } }[] = [];
  Element.prototype.animate = function (this: Element, _frames: unknown, options: unknown) {
    const animation = { onfinish: null };
    fades.push({ over: shown.get(this as HTMLCanvasElement) ?? '', options, animation });
    return animation as unknown as Animation;
  };
  const fade = new StillFade(canvas);
  const draw = (words: string) => fade.over(() => shown.set(canvas, words));
  return { host, canvas, fade, fades, draw };
}

afterEach(() => vi.restoreAllMocks());

describe('one still after another', () => {
  it('comes at once where there is none before it', () => {
    const { draw, fades, host } = stage();
    draw('rest');
    expect(fades).toEqual([]);
    expect(host.children).toHaveLength(1);
  });

  it('has the last one over it, which goes within 120 ms and leaves nothing behind', () => {
    const { draw, fades, host } = stage();
    draw('rest');
    draw('pump');
    draw('overdose');
    expect(fades.map(({ over, options }) => [over, options])).toEqual([
      ['rest', 120],
      ['pump', 120],
    ]);
    expect(host.children).toHaveLength(2);
    fades.at(-1)?.animation.onfinish?.();
    expect(host.children).toHaveLength(1);
  });

  it('comes at once after another size, and after a picture that moved', () => {
    const { draw, fades, canvas, fade } = stage();
    draw('rest');
    canvas.width = 300;
    draw('pump');
    fade.forget();
    draw('overdose');
    expect(fades).toEqual([]);
  });
});
