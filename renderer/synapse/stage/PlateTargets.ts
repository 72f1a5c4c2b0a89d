import { HalfFloatType, NearestFilter, type Texture, WebGLRenderTarget } from 'three';

/**
 * The two pictures that a view is drawn into: colours (8 bits, display values) and who is seen (molecule, part, depth; half floats).
 * One sample for each pixel and no filtering: mixed ids would be ids of somebody else.
 */
export class PlateTargets {
  readonly target: WebGLRenderTarget;

  constructor(width: number, height: number) {
    this.target = new WebGLRenderTarget(width, height, {
      count: 2,
      samples: 0,
      depthBuffer: true,
      stencilBuffer: false,
      generateMipmaps: false,
      minFilter: NearestFilter,
      magFilter: NearestFilter,
    });
    this.who.type = HalfFloatType;
    this.target.scissorTest = true;
  }

  get colours(): Texture {
    return this.target.textures[0]!;
  }

  get who(): Texture {
    return this.target.textures[1]!;
  }

  setSize(width: number, height: number): void {
    if (width !== this.target.width || height !== this.target.height) this.target.setSize(width, height);
  }

  /** The pixels that are drawn from now on, y upwards. */
  setArea(x: number, y: number, width: number, height: number): void {
    this.target.viewport.set(x, y, width, height);
    this.target.scissor.set(x, y, width, height);
  }

  dispose(): void {
    this.target.dispose();
  }
}
