import type { Remote } from 'comlink';
import type { Problem } from '#models/language/problem.ts';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import type { ModelService, ModelText } from '#renderer/worker/modelProtocol.ts';
import type { ArmsRequest } from '#renderer/worker/protocol.ts';
import { keepDraft, readDraft } from './draftStorage.ts';
import { createStudioStore, type StudioState, type StudioStore } from './studioStore.ts';

/** Typing pauses this long before the text is checked. */
const checkAfterMilliseconds = 120;

/**
 * The model file on the bench: a draft of its text, what the checks say of it, and its runs beside the shipped one. The shipped
 * file is only ever read, so nothing done here can break or lose it.
 */
export class ModelStudio {
  readonly store: StudioStore = createStudioStore();
  readonly explorer: Explorer;
  readonly #service: Remote<ModelService>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isChecking = false;
  #valuesTurn = 0;
  #besideTurn = 0;

  constructor(explorer: Explorer, service: Remote<ModelService>) {
    this.explorer = explorer;
    this.#service = service;
  }

  /** Reads the shipped file and the draft of the last visit. */
  async open(): Promise<void> {
    try {
      const shippedText = await this.#service.shippedText();
      const text = readDraft() ?? shippedText;
      // The shipped file is checked first, so that there is something to show beside a broken draft.
      const shipped = await this.#service.checkText(shippedText);
      if (shipped.ok) this.store.setState({ model: shipped.value, goodText: shippedText });
      this.store.setState({ shippedText, text, checkedText: shippedText });
      await this.#check();
    } catch (fault) {
      this.#say({ problems: [workerProblem(fault)] });
    }
  }

  /** Keeps the values those of Explore's run for as long as somebody looks at them; returns how to stop. */
  followExplore = (): (() => void) => {
    void this.refreshValues();
    return this.explorer.store.subscribe(({ reply }, before) => {
      if (reply !== before.reply) void this.refreshValues();
    });
  };

  setText = (text: string): void => {
    if (text === this.store.getState().text) return;
    this.#say({ text });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), checkAfterMilliseconds);
  };

  /** The shipped text again. Returns what was there, to bring it back. */
  backToShipped = (): string => {
    const { text, shippedText } = this.store.getState();
    if (shippedText !== null) this.setText(shippedText);
    return text;
  };

  showTab = (tab: StudioState['tab']): void => this.#say({ tab });

  sayFileProblem = (fileProblem: string | null): void => this.#say({ fileProblem });

  /** A covariate or parameter of the edited model alone. */
  setExtraValue = (name: string, value: number): void => {
    this.#say({ extraValues: { ...this.store.getState().extraValues, [name]: value } });
    void this.refreshValues();
  };

  /** Solves Explore's run by the shipped and by the edited model. */
  runBeside = async (): Promise<void> => {
    const request = this.#request();
    const { goodText, model } = this.store.getState();
    if (!request || !model) return;
    const turn = ++this.#besideTurn;
    this.#say({ isRunning: true, besideProblems: [], tab: 'beside' });
    try {
      const original = await this.#service.runArms({ kind: 'shipped' }, request);
      const edited = await this.#service.runArms(
        { kind: 'edited', text: goodText },
        this.#withExtraValues(request),
      );
      if (turn !== this.#besideTurn) return;
      if (original.ok && edited.ok) {
        const besideProblems = edited.value.arms.flatMap(({ run }) => run.problems);
        const beside = { original: original.value, edited: edited.value, editedModel: model, text: goodText };
        this.#say({ beside, besideProblems });
      } else {
        this.#say({ besideProblems: [original, edited].flatMap((one) => (one.ok ? [] : one.problems)) });
      }
    } catch (fault) {
      this.#say({ besideProblems: [workerProblem(fault)] });
    } finally {
      if (turn === this.#besideTurn) this.#say({ isRunning: false });
    }
  };

  /** What every symbol is through Explore's present run. */
  refreshValues = async (): Promise<void> => {
    const request = this.#request();
    const { model } = this.store.getState();
    if (!request || !model) return;
    const turn = ++this.#valuesTurn;
    try {
      const model = this.#goodModel();
      const asked = model.kind === 'edited' ? this.#withExtraValues(request) : request;
      const values = await this.#service.symbolValues(model, asked);
      if (turn !== this.#valuesTurn) return;
      this.#say(
        values.ok
          ? { values: values.value, valueProblems: [] }
          : { values: null, valueProblems: values.problems },
      );
    } catch (fault) {
      this.#say({ values: null, valueProblems: [workerProblem(fault)] });
    }
  };

  /** Checks until the checked text is the present one; a text that was overtaken is not checked. */
  async #check(): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      let text: string;
      do {
        text = this.store.getState().text;
        const checked = await this.#service.checkText(text);
        if (checked.ok) this.#say({ problems: [], checkedText: text, model: checked.value, goodText: text });
        else this.#say({ problems: checked.problems, checkedText: text });
        this.#keep(text);
        if (checked.ok) void this.refreshValues();
      } while (text !== this.store.getState().text);
    } catch (fault) {
      this.#say({ problems: [workerProblem(fault)] });
    } finally {
      this.#isChecking = false;
    }
  }

  #keep(text: string): void {
    const isKept = keepDraft(text === this.store.getState().shippedText ? null : text);
    if (!isKept) {
      this.#say({ fileProblem: 'This browser cannot keep your text for the next visit; save it as a file.' });
    }
  }

  #goodModel(): ModelText {
    const { goodText, shippedText } = this.store.getState();
    return goodText === shippedText ? { kind: 'shipped' } : { kind: 'edited', text: goodText };
  }

  #request(): ArmsRequest | null {
    return this.explorer.store.getState().reply?.request ?? null;
  }

  #withExtraValues(request: ArmsRequest): ArmsRequest {
    return { ...request, values: { ...request.values, ...this.store.getState().extraValues } };
  }

  #say(change: Partial<StudioState>): void {
    this.store.setState(change);
  }
}

function workerProblem(fault: unknown): Problem {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return { code: 'worker-fault', place: { file: 'worker', line: 0, column: 0 }, reason };
}
