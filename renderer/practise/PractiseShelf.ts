import type { Problem } from '#models/language/problem.ts';
import type { PractiseClient } from '#renderer/worker/practiseProtocol.ts';
import type { OwnCase, PractiseRecord } from './keptPractise.ts';
import type { PractiseKeeper } from './PractiseKeeper.ts';
import { type PractiseStore, withSession } from './practiseStore.ts';
import type { Session } from './session.ts';

/** What outlasts the case in hand: the list of cases, marks and choices, own cases, and where each case was left. */
export class PractiseShelf {
  readonly #client: PractiseClient;
  readonly #keeper: PractiseKeeper;
  readonly #store: PractiseStore;
  #isOpen = false;

  constructor(client: PractiseClient, keeper: PractiseKeeper, store: PractiseStore) {
    this.#client = client;
    this.#keeper = keeper;
    this.#store = store;
  }

  /** Reads what was kept and the list of cases, once. */
  async open(): Promise<void> {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#store.setState(await this.#keeper.read());
    try {
      this.#store.setState({ catalogue: await this.#client.list() });
    } catch (fault) {
      this.fail('The cases could not be read', fault);
    }
  }

  /** Shows and keeps a change of marks or choices. */
  record(change: Partial<PractiseRecord>): void {
    const record = { ...this.#store.getState().record, ...change };
    this.#store.setState({ record });
    this.#keeper.keepRecord(record);
  }

  keepSession(session: Session): void {
    const sessions = withSession(this.#store.getState().sessions, session);
    this.#store.setState({ sessions });
    this.#keeper.keepSessions(sessions);
  }

  /** Puts a case of one's own first; one of the same file goes. */
  add(own: OwnCase): void {
    const others = this.#store.getState().record.ownCases.filter(({ file }) => file !== own.file);
    this.record({ ownCases: [own, ...others] });
  }

  /** Forgets a case of one's own with every future of it. */
  forget(file: string): void {
    const { record, sessions } = this.#store.getState();
    this.record({ ownCases: record.ownCases.filter((own) => own.file !== file) });
    const others = sessions.filter(({ source }) => 'id' in source || source.file !== file);
    this.#store.setState({ sessions: others });
    this.#keeper.keepSessions(others);
  }

  /** Says what is wrong with what was to be opened; there is no case in hand then. */
  refuse(title: string, problems: readonly Problem[]): void {
    const trouble = { title, problems };
    this.#store.setState({ session: null, opened: null, playthrough: null, trouble });
  }

  /** Says what stands in the way when the worker fails. */
  fail(title: string, fault: unknown): void {
    const reason = fault instanceof Error ? fault.message : String(fault);
    const place = { file: 'worker', line: 0, column: 0 };
    this.#store.setState({ trouble: { title, problems: [{ code: 'worker-fault', place, reason }] } });
  }
}
