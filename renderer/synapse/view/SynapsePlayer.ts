import type { SceneFrame, SynapseSite } from '#renderer/synapse/contract/SynapseFrame.ts';
import type { SynapseMoment } from '#renderer/synapse/contract/SynapseMoment.ts';
import { stepsPerSecond } from '#renderer/synapse/dynamics/slowTime.ts';
import type { Playback } from '#renderer/transport/Playback.ts';
import { SlowClock, stillOfBeat } from './SlowClock.ts';

export type SceneMoments = Readonly<Record<SynapseSite, SynapseMoment>>;

/** What the player draws into: the stage where there is a graphics card, nothing where the flat drawing stands. */
export interface SceneDrawing {
  draw(moments: SceneMoments): void;
}

/** Writes the moments of a scene at an instant of slow motion. */
export type WriteScene = (
  moments: SceneMoments,
  scene: SceneFrame,
  slowSeconds: number,
  isStill: boolean,
) => void;

/** The scene at a clinical time, or null where the run has none that can be drawn. */
export type SceneAt = (timeHours: number) => SceneFrame | null;

export interface PlayerParts {
  readonly playback: Playback;
  readonly moments: SceneMoments;
  readonly write: WriteScene;
  readonly clock?: SlowClock;
}

/** Counts follow a dragged clinical time at most this often. */
const countMilliseconds = 100;
/** A still is drawn when nothing has changed for so long, so that dragging never waits for it. */
const restMilliseconds = 250;
/** A frame that took longer than this says nothing about the machine: the window slept. */
const longestFrameMilliseconds = 1000;

/**
 * Plays the windows outside React: clinical time is looked up in the run, slow motion runs on its own clock, and both are drawn.
 * It works only while there is something to see and something moves; it never computes a run.
 */
export class SynapsePlayer {
  readonly clock: SlowClock;
  readonly moments: SceneMoments;
  readonly #playback: Playback;
  readonly #write: WriteScene;
  readonly #listeners = new Set<() => void>();
  #sceneAt: SceneAt = () => null;
  #drawing: SceneDrawing | null = null;
  #scene: SceneFrame | null = null;
  #hasData = false;
  #isStill = false;
  #isShown = true;
  #needsScene = true;
  #needsDrawing = true;
  #cameraUntil = 0;
  #lastStamp: number | null = null;
  #lastPose = -1;
  #lastLookup = Number.NEGATIVE_INFINITY;
  #frame: number | null = null;
  #rest: ReturnType<typeof setTimeout> | null = null;
  #stopFollowing: (() => void) | null = null;

  /** Told how long each drawn frame lasted on screen, in ms. */
  onFrame: ((frameMilliseconds: number, stampMilliseconds: number) => void) | null = null;

  /** Told what the drawing threw; it is let go first. */
  onFault: ((fault: unknown) => void) | null = null;

  constructor({ playback, moments, write, clock = new SlowClock() }: PlayerParts) {
    this.#playback = playback;
    this.moments = moments;
    this.#write = write;
    this.clock = clock;
  }

  /** What both windows show; null until there is a good scene. A bad one leaves the last good one in place. */
  get scene(): SceneFrame | null {
    return this.#scene;
  }
  /** False while the run has nothing that can be drawn for the time at hand. */
  get hasData(): boolean {
    return this.#hasData;
  }
  get isStill(): boolean {
    return this.#isStill;
  }
  /** Seconds of slow motion that the moments stand for. */
  get slowSeconds(): number {
    return this.#isStill ? stillOfBeat(this.clock.seconds) : this.clock.seconds;
  }

  start(): void {
    this.#stopFollowing ??= this.#playback.subscribe(this.#timeMoved);
    document.addEventListener('visibilitychange', this.#wake);
    this.#needsScene = true;
    this.#wake();
  }

  stop(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    document.removeEventListener('visibilitychange', this.#wake);
    this.#sleep();
  }

  /** Calls the listener whenever the moments have been written anew, and when the clock is paused or set. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  setSource(sceneAt: SceneAt): void {
    this.#sceneAt = sceneAt;
    this.#lastLookup = Number.NEGATIVE_INFINITY;
    this.#timeMoved();
  }

  setDrawing(drawing: SceneDrawing | null): void {
    this.#drawing = drawing;
    this.redraw();
  }

  /** Stills are drawn once for each change and only at rest: for those who want no motion, and where drawing is slow. */
  setStill(isStill: boolean): void {
    if (isStill === this.#isStill) return;
    this.#isStill = isStill;
    this.#needsScene = true;
    this.redraw();
  }

  setShown(isShown: boolean): void {
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    this.redraw();
  }

  setPaused(isPaused: boolean): void {
    this.clock.setPaused(isPaused);
    this.#tell();
    this.#wake();
  }

  changeSpeed(by: 1 | -1): void {
    this.clock.changeSpeed(by);
    this.#tell();
  }

  setRate(rate: number): void {
    this.clock.setRate(rate);
    this.#tell();
  }

  stepBeat(): void {
    this.clock.stepBeat();
    this.#needsScene = true;
    this.redraw();
  }

  /** Something of the look has changed: theme, size, emphasis. */
  redraw = (): void => {
    this.#needsDrawing = true;
    this.#wake();
  };

  /** A camera is under way for so long. */
  keepDrawing(milliseconds: number): void {
    this.#cameraUntil = performance.now() + milliseconds + 50;
    this.redraw();
  }

  /** Brings moments and picture up to date at once, for a capture or a test. */
  drawNow(): void {
    this.#lookUp(performance.now(), true);
    this.#writeMoments();
    this.#draw();
  }

  #timeMoved = (): void => {
    this.#needsScene = true;
    this.#needsDrawing = true;
    this.#wake();
  };

  /** Stills come later, by a timer that every change starts anew; moving pictures come with the next display frame. */
  #wake = (): void => {
    if (!this.#stopFollowing || !this.#isShown || document.visibilityState === 'hidden') {
      this.#sleep();
      return;
    }
    if (this.#isStill && this.#needsDrawing) this.#drawAtRest();
    this.#frame ??= requestAnimationFrame(this.#advance);
  };

  #sleep(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#rest !== null) clearTimeout(this.#rest);
    this.#frame = null;
    this.#rest = null;
    this.#lastStamp = null;
  }

  #drawAtRest(): void {
    if (this.#rest !== null) clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rest = null;
      this.#lookUp(performance.now(), true);
      this.#draw();
    }, restMilliseconds);
  }

  #advance = (stamp: number): void => {
    this.#frame = null;
    const elapsed = this.#lastStamp === null ? 0 : stamp - this.#lastStamp;
    this.#lastStamp = stamp;
    if (this.#isStill) this.#advanceStill(stamp);
    else this.#advanceMoving(stamp, elapsed);
  };

  #advanceStill(stamp: number): void {
    this.#lookUp(stamp, false);
    if (this.#needsScene) this.#frame = requestAnimationFrame(this.#advance);
    else this.#lastStamp = null;
  }

  #advanceMoving(stamp: number, elapsed: number): void {
    this.clock.advance(elapsed / 1000);
    const pose = Math.floor((stamp * stepsPerSecond) / 1000);
    const isStep = pose !== this.#lastPose && (!this.clock.isPaused || this.#needsScene);
    if (isStep) {
      this.#lastPose = pose;
      if (!this.#lookUp(stamp, false) && !this.clock.isPaused) this.#writeMoments();
    }
    const isFlight = stamp < this.#cameraUntil;
    if (isStep || isFlight || this.#needsDrawing) this.#draw();
    if (elapsed > 0 && elapsed < longestFrameMilliseconds) this.onFrame?.(elapsed, stamp);
    const isIdle = this.clock.isPaused && !isFlight && !this.#needsScene;
    if (isIdle) this.#lastStamp = null;
    else this.#frame ??= requestAnimationFrame(this.#advance);
  }

  /** Looks the scene up if the time has moved and it is not too soon; true where the moments were written with it. */
  #lookUp(stamp: number, isUrgent: boolean): boolean {
    if (!this.#needsScene || (!isUrgent && stamp - this.#lastLookup < countMilliseconds)) return false;
    this.#lastLookup = stamp;
    this.#needsScene = false;
    const found = this.#sceneAt(this.#playback.timeHours);
    this.#hasData = found !== null;
    if (found) this.#scene = found;
    this.#writeMoments();
    return true;
  }

  #writeMoments(): void {
    if (this.#scene) this.#write(this.moments, this.#scene, this.slowSeconds, this.#isStill);
    this.#tell();
  }

  #draw(): void {
    this.#needsDrawing = false;
    if (!this.#scene) return;
    try {
      this.#drawing?.draw(this.moments);
    } catch (fault) {
      this.#drawing = null;
      this.onFault?.(fault);
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
