import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CaseFinding } from '#models/scenario/caseFinding.ts';
import type { Debrief, TimelineEntry } from '#models/scenario/playthrough.ts';
import type { Platform } from '#renderer/platform/Platform.ts';
import type { CaseSource, OpenedCase, PractiseClient } from '#renderer/worker/practiseProtocol.ts';
import { caseTemplate } from './caseTemplate.ts';
import { copyOfCase, draftName } from './caseText.ts';
import { pathBranch } from './pathBranch.ts';

/** What playing one path of the case came to; null while it is played. */
export type PathOutcome = Debrief['futures'][number] | { readonly fault: string } | null;

export interface CaseDraftState {
  /** What the editor began with; null until it is read. */
  readonly original: { readonly text: string; readonly file: string } | null;
  readonly text: string;
  readonly file: string;
  readonly findings: readonly CaseFinding[];
  /** The text that the findings speak of; it lags behind while somebody types. */
  readonly checkedText: string | null;
  /** The last text that could run, as a case. */
  readonly opened: OpenedCase | null;
  readonly goodText: string;
  /** What happens in that case if nothing is done: moments to begin a preview from. */
  readonly moments: readonly TimelineEntry[];
  /** One for each path of that case. */
  readonly outcomes: readonly PathOutcome[];
  /** Whether the text is that of an earlier visit. */
  readonly isEarlierDraft: boolean;
  /** What could not be read, kept or saved. */
  readonly fault: string | null;
}

/** Typing pauses this long before the text is checked and kept, and this long before its paths are played. */
const checkAfterMilliseconds = 200;
const playAfterMilliseconds = 500;
const longestText = 400_000;

/** A case file on the author's desk. What it began with is only ever read, and every text is kept until it is given up. */
export class CaseDraft {
  readonly store: StoreApi<CaseDraftState> = createStore<CaseDraftState>(() => ({
    original: null,
    text: '',
    file: '',
    findings: [],
    checkedText: null,
    opened: null,
    goodText: '',
    moments: [],
    outcomes: [],
    isEarlierDraft: false,
    fault: null,
  }));
  readonly #client: PractiseClient;
  readonly #platform: Pick<Platform, 'readKept' | 'writeKept'>;
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #playTimer: ReturnType<typeof setTimeout> | undefined;
  #isChecking = false;
  #playTurn = 0;
  #keptText: string | null = null;

  constructor(client: PractiseClient, platform: Pick<Platform, 'readKept' | 'writeKept'>) {
    this.#client = client;
    this.#platform = platform;
  }

  /** Reads the case, or the template where there is none, and the draft of an earlier visit. */
  async open(source: CaseSource | null): Promise<void> {
    const original = await this.#originalOf(source);
    const kept = await this.#platform.readKept(draftName(original.file));
    const draft = kept.ok && kept.value !== null && kept.value !== original.text ? kept.value : null;
    const text = draft ?? original.text;
    this.#keptText = kept.ok ? kept.value : null;
    this.#say({ original, file: original.file, text, isEarlierDraft: draft !== null });
    await this.#check();
  }

  setText = (text: string): void => {
    if (text === this.store.getState().text) return;
    this.#say({ text, isEarlierDraft: false });
    clearTimeout(this.#checkTimer);
    this.#checkTimer = setTimeout(() => void this.#check(), checkAfterMilliseconds);
  };

  /** The text that the editor began with. Returns what was there, to bring it back. */
  backToOriginal = (): string => {
    const { text, original } = this.store.getState();
    if (original) this.setText(original.text);
    return text;
  };

  /** Takes a file's text into the editor. Returns what was there, to bring it back; null for what is no case file. */
  takeFile = (text: string): string | null => {
    const before = this.store.getState().text;
    if (text.length > longestText) {
      this.#say({ fault: 'This file is longer than a case file may be; your text is as it was.' });
      return null;
    }
    this.#say({ fault: null });
    this.setText(text);
    return before;
  };

  sayFault = (fault: string | null): void => this.#say({ fault });

  /** Keeps the text now: before it is played, and when the desk is left. */
  keep = async (): Promise<void> => {
    const { text, original } = this.store.getState();
    if (!original) return;
    const contents = text === original.text ? null : text;
    if (contents === this.#keptText) return;
    this.#keptText = contents;
    const answer = await this.#platform.writeKept({ name: draftName(original.file), contents });
    if (!answer.ok) {
      this.#keptText = null;
      this.#say({ fault: 'Your text cannot be kept for the next visit; save it as a file.' });
    }
  };

  /** Stops all work for it; the text is kept. */
  close = (): void => {
    clearTimeout(this.#checkTimer);
    clearTimeout(this.#playTimer);
    this.#playTurn += 1;
    void this.keep();
  };

  async #originalOf(source: CaseSource | null): Promise<{ text: string; file: string }> {
    if (source === null) return { text: caseTemplate, file: 'my-case.yaml' };
    if (!('id' in source)) return source;
    const opened = await this.#client.open(source);
    if (opened.ok) return { text: copyOfCase(opened.value.text), file: `my-${source.id}.yaml` };
    this.#say({ fault: opened.problems[0]?.reason ?? 'This case cannot be read.' });
    return { text: caseTemplate, file: 'my-case.yaml' };
  }

  /** Checks until the checked text is the present one; a text that was overtaken is not checked. */
  async #check(): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      let text: string;
      do {
        text = this.store.getState().text;
        await this.keep();
        const { file } = this.store.getState();
        const findings = await this.#client.lint(text, file);
        this.#say({ findings, checkedText: text });
        const canRun = !findings.some(({ severity }) => severity === 'problem');
        if (canRun) await this.#openText(text, file);
      } while (text !== this.store.getState().text);
    } catch (fault) {
      this.#say({ fault: wordsOf(fault) });
    } finally {
      this.#isChecking = false;
    }
  }

  async #openText(text: string, file: string): Promise<void> {
    const opened = await this.#client.open({ text, file });
    if (!opened.ok || text !== this.store.getState().text) return;
    this.#say({ opened: opened.value, goodText: text, outcomes: opened.value.case.paths.map(() => null) });
    clearTimeout(this.#playTimer);
    this.#playTurn += 1;
    this.#playTimer = setTimeout(
      () => void this.#playPaths(opened.value, { text, file }),
      playAfterMilliseconds,
    );
  }

  /** Plays the case with nothing done, then every path, one after another; what was overtaken is dropped. */
  async #playPaths(opened: OpenedCase, source: CaseSource): Promise<void> {
    const turn = this.#playTurn;
    const isOver = () => turn !== this.#playTurn;
    try {
      const { timeline } = await this.#client.play(source, []);
      if (isOver()) return;
      this.#say({ moments: timeline });
    } catch {
      this.#say({ moments: [] });
    }
    for (const [index, path] of opened.case.paths.entries()) {
      const outcome = await this.#outcomeOf(opened, source, path);
      if (isOver()) return;
      const outcomes = this.store.getState().outcomes.map((one, at) => (at === index ? outcome : one));
      this.#say({ outcomes });
    }
  }

  async #outcomeOf(
    opened: OpenedCase,
    source: CaseSource,
    path: OpenedCase['case']['paths'][number],
  ): Promise<PathOutcome> {
    try {
      const branch = pathBranch(opened.case, path);
      const { futures } = await this.#client.debrief(source, [branch], branch.id);
      return futures.find(({ kind }) => kind === 'mine') ?? { fault: 'This path gave no future.' };
    } catch (fault) {
      return { fault: wordsOf(fault) };
    }
  }

  #say(change: Partial<CaseDraftState>): void {
    this.store.setState(change);
  }
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
