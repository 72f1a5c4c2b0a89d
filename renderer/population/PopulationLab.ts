import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExploreStore } from '#renderer/explore/exploreStore.ts';
import type { PopulationClient } from '#renderer/worker/populationClient.ts';
import type {
  PopulationOutcome,
  PopulationProgress,
  PopulationTask,
  PulledOutSubject,
} from '#renderer/worker/populationProtocol.ts';
import type { ArmsRequest } from '#renderer/worker/protocol.ts';
import { type NamedRequest, type PeopleChoices, peopleRequests } from './peopleRequests.ts';

/** How often a running population's count is renewed between new bands. */
const progressMilliseconds = 250;

/** One population: what was asked, how far it is and how it ended. */
export interface PeopleRun extends NamedRequest {
  /** The latest with bands; from before the latest change until the new ones come. */
  readonly progress: PopulationProgress | null;
  readonly outcome: PopulationOutcome | null;
}

export interface PickedPerson {
  readonly subject: number;
  /** Null while it is being solved. */
  readonly pulled: PulledOutSubject | null;
}

export interface PeopleState extends PeopleChoices {
  readonly runs: readonly PeopleRun[];
  readonly isRunning: boolean;
  readonly person: PickedPerson | null;
}

const restMilliseconds = 300;

/** Many virtual patients around the one of the explorer: solved in parts, shown as they come, stopped without losing what is there. */
export class PopulationLab {
  readonly store: StoreApi<PeopleState> = createStore<PeopleState>(() => ({
    count: 1000,
    seed: 1,
    spread: 'variability',
    compares: false,
    runs: [],
    isRunning: false,
    person: null,
  }));
  readonly #explored: ExploreStore;
  readonly #client: Pick<PopulationClient, 'start' | 'pullOut'>;
  #request: ArmsRequest | null = null;
  #observables: readonly string[] = [];
  #task: PopulationTask | null = null;
  /** Only the latest start may write. */
  #turn = 0;

  constructor(explored: ExploreStore, client: Pick<PopulationClient, 'start' | 'pullOut'>) {
    this.#explored = explored;
    this.#client = client;
  }

  /**
   * Follows the explorer while the people are in view: whatever is changed there starts them anew. Returns how to leave off.
   * @param observables names of what the charts show
   */
  follow(observables: readonly string[]): () => void {
    const isNew = observables.join() !== this.#observables.join();
    this.#observables = observables;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const store = this.#explored;
    const look = () => {
      const request = store.getState().reply?.request ?? null;
      if (request === this.#request) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => this.#startFor(request), this.#request === null ? 0 : restMilliseconds);
    };
    if (isNew) this.#startFor(store.getState().reply?.request ?? null);
    const stop = store.subscribe(look);
    look();
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }

  choose = (choices: Partial<PeopleChoices>): void => {
    this.store.setState(choices);
    void this.#start();
  };

  /** Keeps what is solved. */
  stop = (): void => {
    this.#turn += 1;
    this.#task?.cancel();
    this.store.setState({ isRunning: false });
  };

  /** Draws one of them over the bands; null puts the person back. */
  pick = (subject: number | null): void => {
    this.store.setState({ person: subject === null ? null : { subject, pulled: null } });
    void this.#pullOut();
  };

  #startFor(request: ArmsRequest | null): void {
    this.#request = request;
    void this.#start();
  }

  async #start(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#task?.cancel();
    const { model } = this.#explored.getState();
    if (!model || !this.#request) return;
    const before = this.store.getState().runs;
    const runs = peopleRequests(model, this.#request, this.#observables, this.store.getState()).map(
      (named): PeopleRun => ({
        ...named,
        progress: before.find(({ key }) => key === named.key)?.progress ?? null,
        outcome: null,
      }),
    );
    this.store.setState({ runs, isRunning: true });
    void this.#pullOut();
    for (const { key, request } of runs) {
      let shownAt = 0;
      let shownBands: unknown = null;
      this.#task = this.#client.start(request, (progress) => {
        // A count that changes faster than it can be read only takes time from those who solve.
        const isSoon = performance.now() - shownAt < progressMilliseconds && progress.bands === shownBands;
        if (turn !== this.#turn || isSoon) return;
        shownAt = performance.now();
        shownBands = progress.bands;
        this.#write(key, { progress });
      });
      const outcome = await this.#task.result;
      if (outcome.isCancelled && turn !== this.#turn) {
        this.#keep(key, outcome, turn);
        return;
      }
      this.#write(key, { progress: outcome, outcome });
      if (outcome.problems.length > 0) break;
    }
    if (turn === this.#turn) this.store.setState({ isRunning: false });
  }

  /** What a stopped run had done, unless another was started instead. */
  #keep(key: string, outcome: PopulationOutcome, turn: number): void {
    if (this.#turn === turn + 1 && !this.store.getState().isRunning) {
      this.#write(key, { progress: outcome, outcome });
    }
  }

  #write(key: string, news: Partial<Pick<PeopleRun, 'progress' | 'outcome'>>): void {
    this.store.setState(({ runs }) => ({
      runs: runs.map((run) => {
        if (run.key !== key) return run;
        const { progress } = news;
        // The first parts have no bands yet; what is on screen stays until there are new ones.
        const bands = progress?.bands ?? run.progress?.bands ?? null;
        return { ...run, ...news, ...(progress && { progress: { ...progress, bands } }) };
      }),
    }));
  }

  async #pullOut(): Promise<void> {
    const { person, runs, compares } = this.store.getState();
    const request = runs[0]?.request;
    if (!person || !request || compares) return;
    const pulled = await this.#client.pullOut(request, person.subject);
    const now = this.store.getState();
    if (now.person?.subject !== person.subject || now.runs[0]?.request !== request) return;
    this.store.setState({ person: { subject: person.subject, pulled } });
  }
}
