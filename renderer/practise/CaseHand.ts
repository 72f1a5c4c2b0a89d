import type { LogEntry, Playthrough } from '#models/scenario/playthrough.ts';
import { showToast } from '#renderer/controls/Toast.tsx';
import { Playback } from '#renderer/transport/Playback.ts';
import type { OpenedCase, PractiseClient } from '#renderer/worker/practiseProtocol.ts';
import type { PractiseShelf } from './PractiseShelf.ts';
import type { PractiseState, PractiseStore } from './practiseStore.ts';
import { branchOf, type Session } from './session.ts';
import { isOver, nextHaltHours, stopNow } from './sessionStops.ts';
import { goOn, moveClock, settle } from './sessionTime.ts';

/** How often a running clock is kept; a killed window loses no more than this. */
const keepMilliseconds = 1000;
/** Of the patient's time in a second of watching: five minutes. */
const openingSpeed = 5 / 60;

/** What a case in hand consists of once it can be played. */
export interface Hand {
  readonly session: Session;
  readonly opened: OpenedCase;
  readonly playthrough: Playthrough;
}

/** The case in hand and its clock: applies reducers to the session, keeps it, and has every changed log replayed. */
export class CaseHand {
  /** The clock on screen. It runs ahead of the session between two keepings and ends where the session halts next. */
  readonly clock = new Playback(0, 0);
  readonly #client: PractiseClient;
  readonly #shelf: PractiseShelf;
  readonly #store: PractiseStore;
  /** The log that the playthrough at hand was solved for. */
  #playedLog: readonly LogEntry[] | null = null;
  #wasPlaying = false;
  #resumes = false;
  /** What was asked for while the case was being replayed. */
  #waiting: (() => void)[] = [];
  #keptAt = 0;

  constructor(client: PractiseClient, shelf: PractiseShelf, store: PractiseStore) {
    this.#client = client;
    this.#shelf = shelf;
    this.#store = store;
    this.clock.setSpeed(openingSpeed);
    this.clock.subscribe(() => this.#followClock());
  }

  /** Shows a session and plays it from its log. */
  async take(session: Session, opened: OpenedCase): Promise<void> {
    this.#store.setState({ opened, session, playthrough: null });
    this.#setClock(session);
    await this.replay();
  }

  put(): void {
    this.clock.pause();
    this.#waiting = [];
  }

  /** What can be played now; null where there is nothing, or while it is being replayed. */
  get held(): Hand | null {
    const { session, opened, playthrough, isReplaying } = this.#store.getState();
    return session && opened && playthrough && !isReplaying ? { session, opened, playthrough } : null;
  }

  play(): void {
    this.whenIdle(() => {
      if (!this.change(({ session, playthrough }) => goOn(session, playthrough))) return;
      const { session, opened, playthrough } = this.held!;
      const branch = branchOf(session);
      if (stopNow(branch, playthrough) || isOver(branch, playthrough)) return;
      this.clock.setEnd(nextHaltHours(branch, opened.case, playthrough));
      this.clock.seek(branch.nowHours);
      // Playback begins anew at its end; a clock that halts here stays here.
      if (this.clock.endHours > branch.nowHours) this.clock.play();
    });
  }

  /** Applies a reducer; a clock that was running runs on after the replay unless something stops it. */
  interrupt(reduce: (hand: Hand) => Session): void {
    const wasPlaying = this.clock.isPlaying;
    this.clock.pause();
    this.change(reduce);
    this.#resumes = wasPlaying && this.#store.getState().isReplaying;
  }

  /** Does something now, or once the replay that is under way has come back. */
  whenIdle(action: () => void): void {
    if (this.#store.getState().isReplaying) this.#waiting.push(action);
    else action();
  }

  /** Applies a reducer to the case in hand, shows, keeps and replays as needed; false where there is none or it is being replayed. */
  change(reduce: (hand: Hand) => Session): boolean {
    const hand = this.held;
    if (!hand) return false;
    const session = reduce(hand);
    if (session === hand.session) return true;
    this.#show({ session });
    const { log } = branchOf(session);
    const last = log.at(-1);
    const isPassedOver =
      last?.kind === 'decide' && last.act === null && log.length > (this.#playedLog?.length ?? 0);
    if (isPassedOver) showToast({ words: 'Nobody decided in time. The case goes on.' });
    if (log !== this.#playedLog) void this.replay();
    return true;
  }

  /** Solves the present branch; a reply that was overtaken is dropped. */
  async replay(): Promise<void> {
    const { session, opened } = this.#store.getState();
    if (!session || !opened) return;
    const { log } = branchOf(session);
    this.#store.setState({ isReplaying: true });
    try {
      const playthrough = await this.#client.play(session.source, log);
      const present = this.#store.getState().session;
      if (!present || branchOf(present).log !== log) return;
      this.#playedLog = log;
      const settled = settle(present, opened.case, playthrough);
      this.#show({ session: settled, playthrough, isReplaying: false });
      if (branchOf(settled).log !== log) await this.replay();
      else if (this.#resumes && !stopNow(branchOf(settled), playthrough)) this.play();
      this.#resumes = false;
      this.#doWaiting();
    } catch (fault) {
      this.#waiting = [];
      this.#store.setState({ isReplaying: false });
      this.#shelf.fail('The case stopped here', fault);
    }
  }

  #doWaiting(): void {
    while (!this.#store.getState().isReplaying) {
      const action = this.#waiting.shift();
      if (!action) return;
      action();
    }
  }

  #show(change: Partial<PractiseState> & { readonly session: Session }): void {
    this.#store.setState(change);
    if (change.session.view !== 'briefing') this.#shelf.keepSession(change.session);
    if (!this.clock.isPlaying) this.#setClock(change.session);
  }

  #setClock(session: Session): void {
    const { nowHours } = branchOf(session);
    if (this.clock.timeHours === nowHours && this.clock.endHours >= nowHours) return;
    this.clock.setEnd(Math.max(this.clock.endHours, nowHours));
    this.clock.seek(nowHours);
  }

  #followClock(): void {
    const { isPlaying } = this.clock;
    const hasHalted = this.#wasPlaying && !isPlaying;
    const isDue = isPlaying && performance.now() - this.#keptAt > keepMilliseconds;
    this.#wasPlaying = isPlaying;
    if (!hasHalted && !isDue) return;
    this.#keptAt = performance.now();
    const hours = this.clock.timeHours;
    this.change((hand) => moveClock(hand.session, hand.opened.case, hand.playthrough, hours));
  }
}
