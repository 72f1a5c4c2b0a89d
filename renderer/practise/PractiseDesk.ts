import type { Guess } from '#models/scenario/playthrough.ts';
import { showToast } from '#renderer/controls/Toast.tsx';
import type { Playback } from '#renderer/transport/Playback.ts';
import type { CaseSource, PractiseClient } from '#renderer/worker/practiseProtocol.ts';
import { CaseHand, type Hand } from './CaseHand.ts';
import { findLoggedCase } from './findLoggedCase.ts';
import type { PractiseKeeper } from './PractiseKeeper.ts';
import { PractiseShelf } from './PractiseShelf.ts';
import { markPlayed } from './practiseMarks.ts';
import { createPractiseStore, type PractiseStore, sessionToResume } from './practiseStore.ts';
import {
  branchOf,
  type PractiseMode,
  type Session,
  showView,
  sourceKey,
  startSession,
  withMode,
} from './session.ts';
import { type ChosenAct, perform, predict } from './sessionActs.ts';
import { fork, renameBranch, restart, switchBranch, withLog } from './sessionBranches.ts';
import { nextEventHours } from './sessionStops.ts';
import { goOn, leavePrediction, leaveWhatWas, moveClock, skipTo } from './sessionTime.ts';

/** The learner's desk: takes cases up and puts them away, and passes on what is done. All that it decides is in the session's reducers. */
export class PractiseDesk {
  readonly store: PractiseStore = createPractiseStore();
  readonly client: PractiseClient;
  readonly shelf: PractiseShelf;
  readonly #hand: CaseHand;

  constructor(client: PractiseClient, keeper: PractiseKeeper) {
    this.client = client;
    this.shelf = new PractiseShelf(client, keeper, this.store);
    this.#hand = new CaseHand(client, this.shelf, this.store);
  }

  /** The clock on screen. */
  get clock(): Playback {
    return this.#hand.clock;
  }

  /** Opens a case where it was left unfinished in the chosen mode, or at its briefing. */
  takeUp(source: CaseSource): Promise<void> {
    const { sessions, record } = this.store.getState();
    return this.openCase(source, sessionToResume(sessions, source, record.mode));
  }

  /** Opens a case at its briefing, or where it was left when it is resumed. */
  async openCase(source: CaseSource, resumed: Session | null = null): Promise<void> {
    this.pause();
    this.store.setState({ trouble: null, editing: null });
    try {
      const opened = await this.client.open(source);
      if (!opened.ok) {
        this.shelf.refuse('This case cannot be played', opened.problems);
        return;
      }
      const isSame = resumed?.version === opened.value.case.version;
      if (resumed && !isSame) showToast({ words: 'The case has changed since; it begins anew.' });
      const session =
        resumed && isSame
          ? resumed
          : startSession(source, opened.value.case, this.store.getState().record.mode);
      await this.#hand.take(session, opened.value);
    } catch (fault) {
      this.shelf.fail('This case cannot be played', fault);
    }
  }

  /** Opens a log that left with a debrief: its future joins those of its case and stands where it had come to. */
  async openLog(text: string, file: string): Promise<void> {
    this.pause();
    this.store.setState({ trouble: null });
    try {
      const { catalogue, record, sessions } = this.store.getState();
      const found = await findLoggedCase(this.client, { text, file }, catalogue ?? [], record.ownCases);
      if (!found.ok) {
        this.shelf.refuse('This log cannot be played', found.problems);
        return;
      }
      const { source, opened, kept } = found.value;
      const begun = sessionToResume(sessions, source, 'practice');
      const session =
        begun?.version === opened.case.version ? begun : startSession(source, opened.case, 'practice');
      await this.#hand.take(withLog(session, kept), opened);
      this.#change(({ session: shown, playthrough }) => leaveWhatWas(shown, playthrough));
    } catch (fault) {
      this.shelf.fail('This log cannot be played', fault);
    }
  }

  begin(): void {
    this.#change(({ session }) => showView(session, 'play'));
  }

  /** Back to the list; what was begun is kept. */
  leave(): void {
    this.#hand.put();
    const nothing = { session: null, opened: null, playthrough: null, editing: null, trouble: null };
    this.store.setState({ ...nothing, isReplaying: false });
  }

  /** Asks the worker again after it failed; the log is as it was. */
  tryAgain(): void {
    this.store.setState({ trouble: null });
    void this.#hand.replay();
  }

  dismissTrouble(): void {
    this.store.setState({ trouble: null });
  }

  chooseMode(mode: PractiseMode): void {
    this.shelf.record({ mode });
    const { session } = this.store.getState();
    if (session) this.store.setState({ session: withMode(session, mode) });
  }

  /** Opens the author's desk on a case, or on an empty page. */
  edit(source: CaseSource | null): void {
    this.pause();
    this.store.setState({ editing: { source } });
  }

  closeEditor(): void {
    this.store.setState({ editing: null });
  }

  /** Plays a text from the author's desk or from a file; it joins the list. With an hour, time has run up to there. */
  async playText(text: string, file: string, atHours?: number): Promise<void> {
    const source = { text, file };
    await this.openCase(source);
    const { opened, session } = this.store.getState();
    if (!opened || session?.source !== source) return;
    this.shelf.add({ file, text, title: opened.case.title });
    if (atHours === undefined) return;
    this.begin();
    this.#change((hand) => skipTo(hand.session, hand.opened.case, hand.playthrough, atHours));
  }

  play(): void {
    this.#hand.play();
  }

  pause(): void {
    this.clock.pause();
  }

  togglePlay(): void {
    if (this.clock.isPlaying) this.pause();
    else this.play();
  }

  toNextEvent(): void {
    this.#changeAtRest((hand) => {
      const session = goOn(hand.session, hand.playthrough);
      const hours = nextEventHours(branchOf(session), hand.opened.case, hand.playthrough);
      return moveClock(session, hand.opened.case, hand.playthrough, hours);
    });
  }

  wait(hours: number): void {
    this.#changeAtRest((hand) => {
      const session = goOn(hand.session, hand.playthrough);
      return moveClock(session, hand.opened.case, hand.playthrough, branchOf(session).nowHours + hours);
    });
  }

  /** Does an act; a running clock runs on afterwards unless something stops it. */
  perform(chosen: ChosenAct): void {
    this.#hand.interrupt((hand) => perform(hand.session, hand.opened.case, hand.playthrough, chosen));
  }

  /** Commits to what comes next. */
  predict(guess: Guess): void {
    this.#change((hand) => predict(hand.session, hand.playthrough, guess));
  }

  /** Leaves the prediction behind. */
  leavePrediction(): void {
    this.#change((hand) => leavePrediction(hand.session, hand.playthrough));
  }

  fork(name: string, atHours: number): void {
    this.#changeAtRest(({ session }) => fork(session, name, atHours));
  }

  switchTo(branchId: string): void {
    this.#changeAtRest(({ session }) => switchBranch(session, branchId));
  }

  rename(branchId: string, name: string): void {
    this.#change(({ session }) => renameBranch(session, branchId, name));
  }

  backToStart(): void {
    this.#changeAtRest(({ session, opened }) => {
      const next = restart(session, opened.case.beginsHours);
      if (next.branches.length > session.branches.length)
        showToast({ words: 'A new try from the beginning. What you did before is kept.' });
      return next;
    });
  }

  /** Ends the case here: its debrief, and a mark in the list. */
  end(): Promise<void> {
    return new Promise((settle, fail) => this.#hand.whenIdle(() => void this.#end().then(settle, fail)));
  }

  async #end(): Promise<void> {
    this.pause();
    if (!this.#hand.change(({ session }) => showView(session, 'debrief'))) return;
    const { session } = this.#hand.held!;
    const key = sourceKey(session.source);
    const branch = branchOf(session);
    this.shelf.record({ marks: markPlayed(this.store.getState().record.marks, key, false) });
    // A fork knows what comes; only a try from the beginning can pass.
    if (session.mode !== 'mastery' || branch.parent !== null) return;
    try {
      const { isPassed } = await this.client.score(session.source, branch);
      this.shelf.record({ marks: markPlayed(this.store.getState().record.marks, key, isPassed) });
    } catch (fault) {
      this.shelf.fail('The case could not be scored', fault);
    }
  }

  /** A change that waits for a replay under way. */
  #change(reduce: (hand: Hand) => Session): void {
    this.#hand.whenIdle(() => void this.#hand.change(reduce));
  }

  /** The same with the clock stopped. */
  #changeAtRest(reduce: (hand: Hand) => Session): void {
    this.#change((hand) => {
      this.pause();
      return reduce(hand);
    });
  }
}
