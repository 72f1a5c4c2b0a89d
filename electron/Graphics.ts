import { app } from 'electron';
import type { GraphicsState } from './channels.ts';
import { type KeptGraphics, readGraphicsFile, writeGraphicsFile } from './graphicsFile.ts';

/** Chromium itself ends the app after a few more. */
const twiceWithinMilliseconds = 60_000;

export const softwareSwitch = '--software-3d';

const givenUpReason =
  'The graphics card gave up twice within a minute, so the windows are drawn flat. The menu View, 3D drawing, tries it again.';

/** The shell's part in drawing 3D: what was asked for, and what is left when the process that drives the card keeps ending. */
export class Graphics {
  readonly #file: string;
  #drawnBy: KeptGraphics;
  #lastEndMilliseconds = Number.NEGATIVE_INFINITY;

  /** @param isSoftwareAsked for this start alone, whatever is kept */
  constructor(file: string, isSoftwareAsked: boolean) {
    this.#file = file;
    this.#drawnBy = isSoftwareAsked ? 'software' : readGraphicsFile(file);
  }

  get drawnBy(): KeptGraphics {
    return this.#drawnBy;
  }

  /** Before Electron is ready. */
  prepare(): void {
    // A driver that fails again would take the whole app with it.
    if (this.#drawnBy === 'given-up') app.disableHardwareAcceleration();
    if (this.#drawnBy !== 'software') return;
    app.commandLine.appendSwitch('use-gl', 'angle');
    app.commandLine.appendSwitch('use-angle', 'swiftshader');
    // The page is ours alone, which is what Chromium asks of pages drawn this way.
    app.commandLine.appendSwitch('enable-unsafe-swiftshader');
  }

  /** @returns whether this end was the one too many: the page has to be opened again */
  processEnded(atMilliseconds: number): boolean {
    const isSecond = atMilliseconds - this.#lastEndMilliseconds <= twiceWithinMilliseconds;
    this.#lastEndMilliseconds = atMilliseconds;
    if (!isSecond || this.#drawnBy === 'given-up') return false;
    this.#drawnBy = 'given-up';
    try {
      writeGraphicsFile(this.#file, 'given-up');
    } catch {
      // It holds for this run all the same.
    }
    return true;
  }

  /** From the next start on. @throws Error in the system's words when the choice cannot be kept */
  choose(drawnBy: Exclude<KeptGraphics, 'given-up'>): void {
    writeGraphicsFile(this.#file, drawnBy);
  }

  get state(): GraphicsState {
    if (this.#drawnBy === 'given-up') return { kind: 'off', reason: givenUpReason };
    return { kind: this.#drawnBy === 'software' ? 'software' : 'normal' };
  }
}
