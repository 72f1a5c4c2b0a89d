import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Model } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import type { ArmsReply, ArmsRequest, Opening, RunEvent } from '#renderer/worker/protocol.ts';
import { outputSpacing } from './runLengths.ts';

/** A finished run kept to compare with: what was chosen and what came of it. */
export interface PinnedRun {
  readonly id: number;
  readonly label: string;
  readonly reply: ArmsReply;
}

export interface TimeWindow {
  readonly fromHours: number;
  readonly toHours: number;
}

export interface ExploreState {
  readonly model: Model | null;
  /** What a form for sentences begins with. */
  readonly sentenceHelp: Pick<Opening, 'exampleSentences' | 'regimenInputs'>;
  /** Why there is no model; empty while it loads. */
  readonly openingProblems: readonly Problem[];
  /** Covariates and parameters that differ from the model file. */
  readonly values: Readonly<Record<string, number>>;
  readonly parameterSet: string | null;
  /** Numbers of the regimens that differ from the model file, by regimen and quantity. */
  readonly dosing: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly hours: number;
  /** The last run without problems; it stays on screen while something is wrong. */
  readonly reply: ArmsReply | null;
  /** What is wrong with the latest choices; shown beside their fields. */
  readonly problems: readonly Problem[];
  readonly pinned: readonly PinnedRun[];
  readonly scale: 'log' | 'linear';
  readonly view: TimeWindow;
  /** Keys of the charts in view; null shows what fits the window. */
  readonly panels: readonly string[] | null;
  /** Many virtual patients instead of one. */
  readonly showsPeople: boolean;
}

export type ExploreStore = StoreApi<ExploreState>;

/** Two days show both ways of giving the drug at their steady level. */
export const openingHours = 48;
/** Day 2, 09:00: two hours after a tablet, a day after the pump starts. */
export const openingTimeHours = 33;
export const mostPinnedRuns = 4;

export function createExploreStore(): ExploreStore {
  return createStore<ExploreState>(() => ({
    model: null,
    sentenceHelp: { exampleSentences: [], regimenInputs: {} },
    openingProblems: [],
    values: {},
    parameterSet: null,
    dosing: {},
    hours: openingHours,
    reply: null,
    problems: [],
    pinned: [],
    scale: 'log',
    view: { fromHours: 0, toHours: openingHours },
    panels: null,
    showsPeople: false,
  }));
}

/** What to solve for the choices of a state and what happens besides; null until there is a model. */
export function requestOf(state: ExploreState, events: readonly RunEvent[]): ArmsRequest | null {
  if (!state.model) return null;
  return {
    values: state.values,
    parameterSet: state.parameterSet,
    arms: state.model.regimens.map(({ name }) => ({ regimen: name, quantities: state.dosing[name] ?? {} })),
    hours: state.hours,
    everyHours: outputSpacing(state.hours),
    ...(events.length > 0 && { events }),
  };
}
