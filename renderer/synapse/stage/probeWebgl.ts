import type { MachineTraits } from './qualityTier.ts';

const softwareNames = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Makes a context and asks it, then lets it go. Without one, there is nothing to know. */
export function probeWebgl(createCanvas: () => HTMLCanvasElement): MachineTraits {
  const nothing = { hasWebgl: false, isSoftware: false, maxTextureSize: 0 };
  let context: WebGL2RenderingContext | null = null;
  try {
    context = createCanvas().getContext('webgl2');
  } catch {
    return nothing;
  }
  // Half floats are drawn into; a card that cannot has no lines to offer.
  if (!context?.getExtension('EXT_color_buffer_float')) return nothing;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER));
  const traits = {
    hasWebgl: true,
    isSoftware: softwareNames.test(renderer),
    maxTextureSize: Number(context.getParameter(context.MAX_TEXTURE_SIZE)),
  };
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return traits;
}
