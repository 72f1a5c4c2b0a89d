/** How many of each kind of thing a fake graphics card holds, and the draw calls that it was asked for. */
export interface FakeCard {
  readonly canvas: HTMLCanvasElement;
  readonly held: Record<
    'Buffer' | 'Texture' | 'Framebuffer' | 'Renderbuffer' | 'VertexArray' | 'Program',
    number
  >;
  readonly draws: number;
  /** Sends an event of the context to whoever listens; true where it was prevented. */
  send(type: 'webglcontextlost' | 'webglcontextrestored'): boolean;
  listeners(): number;
}

const kinds = ['Buffer', 'Texture', 'Framebuffer', 'Renderbuffer', 'VertexArray', 'Program'] as const;

/** A WebGL 2 context that draws nothing, says yes to everything, and counts; enough for three to run without a card. */
export function fakeWebgl(width: number, height: number): FakeCard {
  const held = Object.fromEntries(kinds.map((kind) => [kind, 0])) as FakeCard['held'];
  let draws = 0;
  const names = new Map<string, number>();
  const answers: Record<string, (...given: never[]) => unknown> = {
    getParameter: (name: number) => {
      const asked = [...names].find(([, value]) => value === name)?.[0] ?? '';
      if (asked === 'VERSION') return 'WebGL 2.0 (fake)';
      if (asked === 'SHADING_LANGUAGE_VERSION') return 'WebGL GLSL ES 3.00 (fake)';
      if (asked.endsWith('_BOX') || asked === 'VIEWPORT') return new Int32Array([0, 0, width, height]);
      return asked.startsWith('MAX_') ? 16384 : 0;
    },
    getContextAttributes: () => ({ alpha: true }),
    getShaderPrecisionFormat: () => ({ rangeMin: 127, rangeMax: 127, precision: 23 }),
    getSupportedExtensions: () => [],
    getExtension: (name: string) => (name === 'EXT_color_buffer_float' ? {} : null),
    getProgramParameter: (_program: unknown, name: number) =>
      name !== names.get('ACTIVE_UNIFORMS') && name !== names.get('ACTIVE_ATTRIBUTES'),
    getShaderParameter: () => true,
    getProgramInfoLog: () => '',
    getShaderInfoLog: () => '',
    getAttribLocation: () => 0,
    checkFramebufferStatus: () => names.get('FRAMEBUFFER_COMPLETE'),
    isContextLost: () => false,
    getError: () => 0,
    drawElementsInstanced: () => (draws += 1),
    drawElements: () => (draws += 1),
    drawArrays: () => (draws += 1),
    createShader: () => ({}),
  };
  for (const kind of kinds) {
    answers[`create${kind}`] = () => {
      held[kind] += 1;
      return { kind };
    };
    answers[`delete${kind}`] = () => {
      held[kind] -= 1;
    };
  }
  const context = new Proxy(answers, {
    get(target, name) {
      if (typeof name !== 'string') return undefined;
      const answer = target[name];
      if (answer) return answer;
      if (/^[A-Z0-9_]+$/.test(name)) {
        if (!names.has(name)) names.set(name, names.size + 1);
        return names.get(name);
      }
      return () => undefined;
    },
  });
  const heard = new Map<string, Set<(event: Event) => void>>();
  const canvas = {
    width,
    height,
    clientWidth: width,
    clientHeight: height,
    style: {},
    getContext: () => context,
    addEventListener: (type: string, listener: (event: Event) => void) => {
      heard.set(type, (heard.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type: string, listener: (event: Event) => void) =>
      heard.get(type)?.delete(listener),
  } as unknown as HTMLCanvasElement;
  return {
    canvas,
    held,
    get draws() {
      return draws;
    },
    listeners: () => [...heard.values()].reduce((sum, set) => sum + set.size, 0),
    send: (type) => {
      let isPrevented = false;
      const event = {
        type,
        preventDefault: () => {
          isPrevented = true;
        },
      } as unknown as Event;
      for (const listener of heard.get(type) ?? []) listener(event);
      return isPrevented;
    },
  };
}
