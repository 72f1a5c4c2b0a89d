import type { EventRow } from '#models/dosing/eventRow.ts';
import type { Expression } from '#models/language/expression.ts';

/** A checked case: what reading a case file yields. Plain data; every time in hours of the run unless it says otherwise. */
export interface Case {
  /** The contract: file name, links and `simulate --case`. */
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly level: CaseLevel;
  /** How long a learner needs for it. */
  readonly minutes: number;
  /** What a learner can do afterwards. */
  readonly objectives: readonly string[];
  /** Who the invented patient is, in one or two sentences. */
  readonly person: string;
  /** Covariates and parameters of this patient that differ from the model file, by name. */
  readonly patient: Readonly<Record<string, number>>;
  /** Length of the whole run, history included. */
  readonly hours: number;
  /** Where the learner takes over; what lies before is history. Times in the file count from here, unless they stand in dosing sentences of orders. */
  readonly beginsHours: number;
  readonly everyHours: number;
  /** The clock at the beginning: hour of the week, 0 is Monday 00:00. */
  readonly clockHours: number;
  readonly orders: readonly Order[];
  readonly sees: CaseView;
  readonly story: readonly StoryEvent[];
  readonly acts: readonly Act[];
  readonly decisions: readonly Decision[];
  readonly predictions: readonly Prediction[];
  readonly guidance: readonly GuidanceCard[];
  readonly debrief: DebriefPlan;
  readonly paths: readonly CasePath[];
  /** Futures of the same patient for `simulate --case` besides the paths, where the case is a comparison. */
  readonly arms: readonly CaseArm[];
  /** One sentence that says what to see; null where the case leaves it to the learner. */
  readonly headline: string | null;
  /** Share of critical acts in time for a pass in mastery mode, 0 to 1; no harmful act either. */
  readonly passMark: number;
  /** Keys of the model's sources on which the case rests. */
  readonly sources: readonly string[];
}

export const caseLevels = ['introductory', 'intermediate', 'advanced'] as const;
export type CaseLevel = (typeof caseLevels)[number];

export const caseRoutes = ['tablets', 'pump'] as const;

export interface CaseArm {
  /** Unique in the case; names the run in every table. */
  readonly id: string;
  readonly label: string;
  readonly route: (typeof caseRoutes)[number];
  /** The dosing sentences as they stand in the file. */
  readonly dosing: readonly string[];
  /** The same as rows of the event table. */
  readonly events: readonly EventRow[];
}

/** A standing treatment or a fault: rows that hold until an act stops them. */
export interface Order {
  readonly id: string;
  readonly label: string;
  /** In force from the run's start, or only once an act starts it (then its times count from that act). */
  readonly isOnFromStart: boolean;
  /** Not shown before the debrief: a fault that the learner has to find. */
  readonly isHidden: boolean;
  readonly dosing: readonly string[];
  readonly events: readonly EventRow[];
}

/** What the learner may see while the case runs; everything is shown in the debrief. */
export interface CaseView {
  /** Observables of the bedside monitor, in order. */
  readonly monitor: readonly string[];
  /** Observables whose curves are shown up to now; the others are hidden. */
  readonly curves: readonly string[];
}

/** A truth about observables at one time, in their units, such as `respiratory_rate < 6 and ventilation == 0`. */
export interface Condition {
  readonly words: string;
  readonly expression: Expression;
  /** It has to hold this long before it counts. */
  readonly forHours: number;
}

/** When something happens, in hours after the beginning: at a time, when a condition first holds, or some time after an act. */
export type Trigger =
  | { readonly kind: 'at'; readonly hours: number }
  | { readonly kind: 'when'; readonly condition: Condition }
  | { readonly kind: 'after'; readonly act: string; readonly hours: number };

export interface StoryEvent {
  readonly id: string;
  readonly trigger: Trigger;
  /** It does not happen when one of these acts has been done by then. */
  readonly unless: readonly string[];
  /** `{observable}` stands for its value then. */
  readonly text: string;
  /** News is told while time runs; an emergency stops the clock; an ending closes the case. */
  readonly kind: 'news' | 'emergency' | 'ending';
  /** What others do then, such as the team that takes over the airway. */
  readonly effects: Effects;
  /** Scored against the learner: what should not have come to this. */
  readonly isHarm: boolean;
}

/** What an act or a story event changes in the input; the model decides what follows. */
export interface Effects {
  /** Sentences whose times count from the act; `{amount}` stands for the chosen amount. */
  readonly dosing: readonly string[];
  readonly starts: readonly string[];
  readonly stops: readonly string[];
}

export const actGroups = ['find-out', 'treat', 'call'] as const;
export type ActGroup = (typeof actGroups)[number];

export const actClasses = ['critical', 'recommended', 'neutral', 'unneeded', 'harmful'] as const;
export type ActClass = (typeof actClasses)[number];

export interface Act {
  readonly id: string;
  readonly label: string;
  readonly group: ActGroup;
  /** Time that passes while it is done. */
  readonly takesHours: number;
  /** What the learner learns; null for an act without an answer. */
  readonly answer: ActAnswer | null;
  readonly effects: Effects;
  readonly amount: ActAmount | null;
  /** Offered only once one of these is done; empty: from the beginning. */
  readonly needs: readonly string[];
  readonly isRepeatable: boolean;
  /** The first that fits counts; the last has no condition. */
  readonly judgements: readonly Judgement[];
  /** Doing one of these counts as this one: whoever did any of a group has done them all. */
  readonly equivalents: readonly string[];
}

export interface ActAnswer {
  /** Between the end of the act and the answer, such as a laboratory's time. */
  readonly afterHours: number;
  /** The first that fits is told; the last has no condition. `{observable}` stands for its value at the act. */
  readonly texts: readonly { readonly condition: Condition | null; readonly text: string }[];
}

export interface ActAmount {
  readonly label: string;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly typical: number;
}

export interface Judgement {
  readonly class: ActClass;
  /** Of the observables at the act; null: always. */
  readonly condition: Condition | null;
  /** Applies only before, or only after, one of these acts is done. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Only amounts from, to (both included); null: any. */
  readonly amounts: { readonly from: number; readonly to: number } | null;
  /** In hours after the beginning or after a trigger; null: any time counts as in time. */
  readonly window: ActWindow | null;
  readonly reason: string;
  readonly sources: readonly string[];
}

export interface ActWindow {
  /** What the two times count from: the beginning, or something that happens in the run. */
  readonly from: Trigger | null;
  readonly fromHours: number;
  readonly toHours: number;
}

/** The clock stops and asks. */
export interface Decision {
  readonly id: string;
  readonly trigger: Trigger;
  readonly unless: readonly string[];
  readonly question: string;
  readonly words: string;
  /** Acts put forward here; all others stay at hand. */
  readonly offers: readonly string[];
  /** How long the case waits in patient's time before it counts as passed over. */
  readonly withinHours: number;
  /** Why: one reason to commit to, where the case asks for it. */
  readonly reasons: readonly { readonly text: string; readonly isRight: boolean; readonly because: string }[];
}

export interface Prediction {
  readonly id: string;
  readonly trigger: Trigger;
  readonly unless: readonly string[];
  readonly question: string;
  readonly observable: string;
  /** How far ahead. */
  readonly hours: number;
  readonly kind: 'draw' | 'number' | 'direction';
  /** What a number or a drawn line is measured by. */
  readonly of: 'highest' | 'lowest' | 'end';
  /** How near counts as right: in the observable's unit, and in hours for the time of the turn. */
  readonly closeSize: number;
  readonly closeHours: number;
  /** Told after the reveal; `{observable}` stands for its value at the end. */
  readonly why: string;
  readonly sources: readonly string[];
}

/** Where experts disagree. */
export interface GuidanceCard {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly text: string; readonly sources: readonly string[] }[];
}

export interface DebriefPlan {
  /** Observables of the curves, in order. */
  readonly curves: readonly string[];
  readonly measures: readonly CaseMeasure[];
  readonly points: readonly { readonly text: string; readonly sources: readonly string[] }[];
  /** Ids of cases to try next. */
  readonly next: readonly string[];
}

export const measureKinds = ['highest', 'lowest', 'end', 'hours-above', 'hours-below'] as const;

/** One number by which futures are compared, over the time after the beginning. */
export interface CaseMeasure {
  readonly label: string;
  readonly observable: string;
  readonly of: (typeof measureKinds)[number];
  /** For hours above and below, in the observable's unit; null otherwise. */
  readonly threshold: number | null;
}

export const pathKinds = ['ideal', 'mistake', 'nothing'] as const;

/** A way through the case that is tested: what is done and what comes of it. */
export interface CasePath {
  readonly kind: (typeof pathKinds)[number];
  readonly label: string;
  /** Hours after the beginning, in order. */
  readonly acts: readonly PathAct[];
  readonly expects: readonly PathExpectation[];
}

export interface PathAct {
  readonly act: string;
  readonly atHours: number;
  readonly amount: number | null;
}

export interface PathExpectation {
  readonly measure: CaseMeasure;
  readonly from: number;
  readonly to: number;
  /** Why this is what the literature says; sources by key. */
  readonly reason: string;
  readonly sources: readonly string[];
}
