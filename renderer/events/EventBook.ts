import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import { showToast } from '#renderer/controls/Toast.tsx';
import type { RunEvent } from '#renderer/worker/protocol.ts';
import { inOrder, type ListedEvent } from './listedEvent.ts';

/** The line that is being made up and is not yet in the list. */
export interface EventLine {
  readonly text: string;
  /** Whether somebody typed any of it; such a line is never replaced without a way back. */
  readonly isTyped: boolean;
  /** What is wrong with it, once it was asked to join the list. */
  readonly problems: readonly Problem[];
}

export interface EventBookState {
  readonly listed: readonly ListedEvent[];
  readonly line: EventLine;
}

const noLine: EventLine = { text: '', isTyped: false, problems: [] };

/** What reads and writes sentences: the worker. */
export interface SentenceReader {
  readEvents(events: readonly RunEvent[], hours: number): Promise<readonly Checked<readonly EventRow[]>[]>;
  eventSentence(rows: readonly EventRow[]): Promise<string>;
}

export interface EventBookOptions {
  readonly reader: SentenceReader;
  /** The run's length: a course without an end goes on until then. */
  readonly hours: () => number;
  /** The list that the run uses has changed. */
  readonly onChange: () => void;
}

/** What happens in the run besides the regimens. A line that cannot be read stays where it was typed and changes nothing. */
export class EventBook {
  readonly store: StoreApi<EventBookState> = createStore<EventBookState>(() => ({
    listed: [],
    line: noLine,
  }));
  readonly #options: EventBookOptions;
  #nextId = 1;

  constructor(options: EventBookOptions) {
    this.#options = options;
  }

  get listed(): readonly ListedEvent[] {
    return this.store.getState().listed;
  }

  typeLine = (text: string): void => this.store.setState({ line: { text, isTyped: true, problems: [] } });

  /** Puts a ready sentence where the line is made; a line that somebody typed can be brought back. */
  offerLine = (text: string): void => {
    const { line } = this.store.getState();
    this.store.setState({ line: { text, isTyped: false, problems: [] } });
    if (!line.isTyped || line.text.trim() === '' || line.text === text) return;
    const run = () => this.store.setState({ line });
    showToast({ words: `Replaced: ${line.text}`, action: { words: 'Bring back', run } });
  };

  /**
   * The rows as the line to add, unless the line changed meanwhile.
   * @param isAsked false where nobody asked, as when a form follows the cursor: what somebody typed then stays
   */
  async writeLine(rows: readonly EventRow[], isAsked = true): Promise<void> {
    const { line } = this.store.getState();
    if (!isAsked && line.isTyped && line.text.trim() !== '') return;
    const text = await this.#options.reader.eventSentence(rows);
    if (this.store.getState().line === line) this.offerLine(text);
  }

  /** What a line means; null while it cannot be read. */
  async rowsOf(text: string): Promise<readonly EventRow[] | null> {
    if (text.trim() === '') return null;
    const read = await this.#read(text);
    return read.ok ? read.value : null;
  }

  /**
   * Takes the line into the list, or says what is wrong with it.
   * @param regimenOf the regimen it happens to, from its rows; null for every one
   */
  async add(text: string, regimenOf: (rows: readonly EventRow[]) => string | null): Promise<boolean> {
    const read = await this.#read(text);
    if (!read.ok) {
      this.store.setState({ line: { text, isTyped: true, problems: read.problems } });
      return false;
    }
    const id = this.#nextId;
    this.#nextId += 1;
    const event = {
      id,
      sentence: text.trim(),
      rows: read.value,
      regimen: regimenOf(read.value),
      draft: null,
    };
    this.store.setState({ line: noLine });
    this.#list([...this.listed, event]);
    return true;
  }

  /** Changes a line of the list; one that cannot be read waits beside the last good one. */
  async edit(id: number, text: string): Promise<void> {
    const read = await this.#read(text);
    if (read.ok) {
      this.#list(
        this.listed.map((event) =>
          event.id === id ? { ...event, sentence: text.trim(), rows: read.value, draft: null } : event,
        ),
      );
      return;
    }
    const { problems } = read;
    this.store.setState({
      listed: this.listed.map((event) => (event.id === id ? { ...event, draft: { text, problems } } : event)),
    });
  }

  setRegimen = (id: number, regimen: string | null): void =>
    this.#list(this.listed.map((event) => (event.id === id ? { ...event, regimen } : event)));

  remove = (id: number): void => {
    const gone = this.listed.find((event) => event.id === id);
    if (!gone) return;
    this.#list(this.listed.filter((event) => event !== gone));
    this.#offerBack([gone], `Removed: ${gone.sentence}.`);
  };

  clear(): void {
    const gone = this.listed;
    if (gone.length === 0) return;
    this.store.setState({ listed: [] });
    this.#offerBack(gone, gone.length === 1 ? 'Removed one event.' : `Removed ${gone.length} events.`);
  }

  #offerBack(gone: readonly ListedEvent[], words: string): void {
    const run = () => this.#list([...this.listed, ...gone]);
    showToast({ words, action: { words: 'Bring back', run } });
  }

  #list(listed: readonly ListedEvent[]): void {
    this.store.setState({ listed: inOrder(listed) });
    this.#options.onChange();
  }

  async #read(text: string): Promise<Checked<readonly EventRow[]>> {
    const line = { name: 'line', sentence: text, regimen: null };
    if (text.trim() === '') return { ok: false, problems: [emptyLine] };
    const [read] = await this.#options.reader.readEvents([line], this.#options.hours());
    return read?.ok && read.value.length === 0 ? { ok: false, problems: [emptyLine] } : read!;
  }
}

const emptyLine: Problem = {
  code: 'empty-line',
  place: { file: 'line', line: 1, column: 1 },
  reason: 'The line says nothing yet. Choose something above, or begin from an example.',
};
