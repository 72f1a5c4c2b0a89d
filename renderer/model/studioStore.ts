import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import type { SymbolValues } from '#renderer/worker/modelProtocol.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';

/** The same doses by the shipped and by the edited model. */
export interface BesideRun {
  readonly original: ArmsReply;
  readonly edited: ArmsReply;
  readonly editedModel: Model;
  /** The text that was run. */
  readonly text: string;
}

export interface StudioState {
  /** The shipped file; null until it is read. It never changes. */
  readonly shippedText: string | null;
  readonly text: string;
  /** What is wrong with the text as last checked. */
  readonly problems: readonly Problem[];
  /** The text that `problems` and `model` speak of; it lags behind `text` while somebody types. */
  readonly checkedText: string;
  /** The model of the last text without problems, and that text. */
  readonly model: Model | null;
  readonly goodText: string;
  /** Covariates and parameters of the edited model that differ from Explore's, by name. */
  readonly extraValues: Readonly<Record<string, number>>;
  /** What every symbol is in Explore's run, by the last good model; null while it is worked out. */
  readonly values: readonly SymbolValues[] | null;
  readonly valueProblems: readonly Problem[];
  readonly beside: BesideRun | null;
  readonly isRunning: boolean;
  readonly besideProblems: readonly Problem[];
  /** Why the draft, or a file, could not be kept or opened. */
  readonly fileProblem: string | null;
  readonly tab: 'equations' | 'parameters' | 'sources' | 'beside';
}

export type StudioStore = StoreApi<StudioState>;

export function createStudioStore(): StudioStore {
  return createStore<StudioState>(() => ({
    shippedText: null,
    text: '',
    problems: [],
    checkedText: '',
    model: null,
    goodText: '',
    extraValues: {},
    values: null,
    valueProblems: [],
    beside: null,
    isRunning: false,
    besideProblems: [],
    fileProblem: null,
    tab: 'equations',
  }));
}
