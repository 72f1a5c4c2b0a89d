import { EventBook } from '#renderer/events/EventBook.ts';
import { runEvents } from '#renderer/events/listedEvent.ts';
import { Playback } from '#renderer/transport/Playback.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import type { SimulationClient } from '#renderer/worker/simulationClient.ts';
import {
  createExploreStore,
  type ExploreStore,
  mostPinnedRuns,
  openingHours,
  openingTimeHours,
  requestOf,
} from './exploreStore.ts';
import { valuesOfPatient } from './patientPresets.ts';
import { runLabel } from './runLabel.ts';

/** Everything Explore can do. It owns the choices, asks the worker, and keeps the last good run. */
export class Explorer {
  readonly store: ExploreStore = createExploreStore();
  readonly playback = new Playback(openingTimeHours, openingHours);
  readonly events: EventBook;
  readonly #client: SimulationClient;
  #nextPin = 1;
  #changedAt: number | null = null;

  constructor(client: SimulationClient) {
    this.#client = client;
    this.events = new EventBook({
      reader: client,
      hours: () => this.store.getState().hours,
      onChange: () => this.#change({}),
    });
    this.playback.subscribe(this.#keepCursorInView);
  }

  async open(): Promise<void> {
    const opening = await this.#client.open();
    if (!opening.ok) {
      this.store.setState({ openingProblems: opening.problems });
      return;
    }
    const { model, exampleSentences, regimenInputs } = opening.value;
    this.store.setState({ model, sentenceHelp: { exampleSentences, regimenInputs } });
    this.#solve();
  }

  /** A covariate or parameter; the model file's own value is forgotten rather than repeated. */
  setValue = (name: string, value: number): void => {
    const { values, model, parameterSet } = this.store.getState();
    const published = model?.parameterSets.find((set) => set.name === parameterSet)?.values[name];
    const quantities = model ? [...model.covariates, ...model.parameters] : [];
    const usual = published ?? quantities.find((quantity) => quantity.name === name)?.value;
    const { [name]: _forgotten, ...others } = values;
    this.#change({ values: value === usual ? others : { ...others, [name]: value } });
  };

  setDosing = (regimen: string, name: string, value: number): void => {
    const { dosing } = this.store.getState();
    this.#change({ dosing: { ...dosing, [regimen]: { ...dosing[regimen], [name]: value } } });
  };

  /** One of the model's patients; null for the reference adult. */
  setPatient = (patient: string | null): void => {
    const { model, values } = this.store.getState();
    if (model) this.#change({ values: valuesOfPatient(model, values, patient) });
  };

  setParameterSet = (parameterSet: string | null): void => this.#change({ parameterSet });

  setHours = (hours: number): void => {
    this.playback.setEnd(hours);
    this.#change({ hours, view: { fromHours: 0, toHours: hours } });
  };

  /** Back to the model file's values, the opening doses and length; pins stay, and what else happened can be brought back. */
  startAgain = (): void => {
    this.events.clear();
    this.playback.setEnd(openingHours);
    const view = { fromHours: 0, toHours: openingHours };
    this.#change({ values: {}, dosing: {}, parameterSet: null, hours: openingHours, view });
  };

  setScale = (scale: 'log' | 'linear'): void => this.store.setState({ scale });

  /** Null goes back to what fits the window. */
  setPanels = (panels: readonly string[] | null): void => this.store.setState({ panels });

  showPeople = (showsPeople: boolean): void => {
    this.#changedAt = null;
    this.store.setState({ showsPeople });
  };

  zoom = (fromHours: number, toHours: number): void => {
    if (toHours - fromHours >= 0.25) this.store.setState({ view: { fromHours, toHours } });
  };

  resetZoom = (): void =>
    this.store.setState({ view: { fromHours: 0, toHours: this.store.getState().hours } });

  /** Keeps the run on screen to compare with, as long as there is room for one more. */
  pin = (): void => {
    const { reply, pinned, model } = this.store.getState();
    if (!reply || !model || pinned.length >= mostPinnedRuns) return;
    this.store.setState({ pinned: [...pinned, { id: this.#nextPin, label: runLabel(model, reply), reply }] });
    this.#nextPin += 1;
  };

  unpin = (id: number): void =>
    this.store.setState({ pinned: this.store.getState().pinned.filter((run) => run.id !== id) });

  /** The files of an export: the run on screen and every pinned one. */
  exportedFiles() {
    const { reply, pinned, model } = this.store.getState();
    if (!reply || !model) return Promise.resolve([]);
    return this.#client.exportCurves([
      { label: '', request: reply.request },
      ...pinned.map((run) => ({ label: `pinned-${run.id}`, request: run.reply.request })),
    ]);
  }

  /** The file of the parameter sheet as it stands. */
  async exportedParameters() {
    const { values, parameterSet } = this.store.getState();
    return [await this.#client.exportParameters({ values, parameterSet })];
  }

  /** To be called when the curves of the latest reply are on screen; measures change to redraw. */
  drawn = (): void => {
    if (this.#changedAt === null) return;
    performance.measure('slider-to-redraw', { start: this.#changedAt, end: performance.now() });
    this.#changedAt = null;
  };

  #change(choices: Partial<ReturnType<ExploreStore['getState']>>): void {
    this.#changedAt = performance.now();
    this.store.setState(choices);
    this.#solve();
  }

  #solve(): void {
    const request = requestOf(this.store.getState(), runEvents(this.events.listed));
    if (request) this.#client.runLatest(request, this.#answer, this.#fail);
  }

  /** A zoomed window goes along with the time, so that sentences never speak of what is off the charts. */
  #keepCursorInView = (): void => {
    const { fromHours, toHours } = this.store.getState().view;
    const { timeHours, endHours } = this.playback;
    if (timeHours >= fromHours && timeHours <= toHours) return;
    const width = toHours - fromHours;
    const start = Math.max(
      0,
      Math.min(timeHours < fromHours ? timeHours : timeHours - width, endHours - width),
    );
    this.store.setState({ view: { fromHours: start, toHours: start + width } });
  };

  #answer = (reply: ArmsReply): void => {
    const problems = reply.arms.flatMap(({ run }) => run.problems);
    const isWhole = reply.arms.every(({ run }) => run.solution !== null);
    this.store.setState(isWhole ? { reply, problems } : { problems });
  };

  #fail = (fault: unknown): void => {
    const reason = fault instanceof Error ? fault.message : String(fault);
    const place = { file: 'worker', line: 0, column: 0 };
    this.store.setState({ problems: [{ code: 'worker-fault', place, reason }] });
  };
}
