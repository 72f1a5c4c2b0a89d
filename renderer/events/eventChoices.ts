import type { EventRow } from '#models/dosing/eventRow.ts';
import type { EvidenceGrade, Input, Model, Setting } from '#models/language/model.ts';
import type { NumberLimits } from '#renderer/controls/numberEntry.ts';
import type { ExampleSentence } from '#renderer/worker/protocol.ts';

/** A number, or one of a few named values, that an event needs besides its time. */
export interface EventField {
  readonly key: 'amount' | 'overHours' | 'ratePerDay' | 'value';
  readonly label: string;
  readonly limits: NumberLimits;
  readonly choices: readonly { readonly value: number; readonly label: string }[] | null;
  /** What the form begins with. */
  readonly value: number;
}

export type EventNumbers = Readonly<Partial<Record<EventField['key'], number>>>;

/** Something that can happen, as the model file offers it. */
export interface EventChoice {
  readonly name: string;
  readonly label: string;
  readonly group: EventGroup;
  readonly meaning: string;
  readonly grade: EvidenceGrade | null;
  readonly fields: readonly EventField[];
  /** The value to which it can return by itself at a chosen time; null where there is none. */
  readonly returnsTo: number | null;
  /** The rows of it happening, by the keys of its fields. */
  readonly rowsAt: (timeHours: number, numbers: EventNumbers) => readonly EventRow[];
}

export const eventGroups = ['Extra doses', 'The pump', 'Treatments', 'Other drugs'] as const;
export type EventGroup = (typeof eventGroups)[number];

const plainRow = { evid: 1, amt: 0, rate: 0, ii: 0, addl: 0, ss: 0 } as const;

/** Everything that an input or a setting of the model lets happen, sorted by group. */
export function eventChoices(
  { inputs, settings }: Model,
  examples: readonly ExampleSentence[],
): readonly EventChoice[] {
  const exampleOf = (name: string) => examples.find((example) => example.name === name)?.rows[0] ?? null;
  const all = [
    ...inputs.map((input) => inputChoice(input, exampleOf(input.name))),
    ...settings.map((setting) => settingChoice(setting, exampleOf(setting.name))),
  ];
  return eventGroups.flatMap((group) => all.filter((choice) => choice.group === group));
}

function inputChoice(input: Input, example: EventRow | null): EventChoice {
  const { name, label, meaning, unit } = input;
  const isSession = unit === 'h' && input.feeds === null;
  const base = { name, label, meaning, grade: null, returnsTo: null };
  if (input.isProgramme) {
    const ratePerDay = Number((24 * (example?.rate ?? 0)).toPrecision(6));
    return {
      ...base,
      label: `${label}: new programme`,
      group: 'The pump',
      fields: [numberField('ratePerDay', 'Daily dose', `${unit}/day`, ratePerDay, 10)],
      rowsAt: (time, numbers) => [
        { ...plainRow, time, cmt: name, rate: (numbers.ratePerDay ?? ratePerDay) / 24 },
      ],
    };
  }
  const amount = example?.amt ?? 1;
  const lengthHours = example && example.rate > 0 ? example.amt / example.rate : 0;
  const amountField = numberField('amount', isSession ? 'Length' : 'Amount', unit, amount, stepFor(amount));
  const overField = numberField('overHours', 'Over', 'h', lengthHours, 0.25);
  return {
    ...base,
    group: input.feeds === null ? 'Treatments' : 'Extra doses',
    fields: isSession ? [amountField] : lengthHours > 0 ? [amountField, overField] : [amountField],
    rowsAt: (time, numbers) => {
      const amt = numbers.amount ?? amount;
      const over = numbers.overHours ?? lengthHours;
      const rate = isSession ? 1 : over > 0 ? amt / over : 0;
      return [{ ...plainRow, time, cmt: name, amt, rate }];
    },
  };
}

const settingGroups = { pump: 'The pump', treatment: 'Treatments', interaction: 'Other drugs' } as const;

function settingChoice(setting: Setting, example: EventRow | null): EventChoice {
  const { name, label, meaning, grade, group, range, unit, choices } = setting;
  const initial = Number(setting.initialText);
  const returnsTo = Number.isFinite(initial) ? initial : null;
  const value = example?.amt ?? range.to;
  const step = niceStep((range.to - range.from) / 100);
  return {
    name,
    label,
    meaning,
    grade,
    group: settingGroups[group],
    returnsTo,
    fields: [{ key: 'value', label: 'To', limits: { range, step, unit }, choices, value }],
    rowsAt: (time, numbers) => [{ ...plainRow, time, evid: 5, cmt: name, amt: numbers.value ?? value }],
  };
}

// The rules of the event table judge an amount; the field only keeps it from being less than nothing.
const mostAmount = 1_000_000;

function numberField(
  key: EventField['key'],
  label: string,
  unit: string,
  value: number,
  step: number,
): EventField {
  const range = { from: 0, to: mostAmount, sources: [], note: null };
  return { key, label, limits: { range, step, unit }, choices: null, value };
}

function stepFor(amount: number): number {
  return amount >= 10 ? 5 : 0.5;
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return Number(
    ((least > 5 * power ? 10 : least > 2 * power ? 5 : least > power ? 2 : 1) * power).toPrecision(1),
  );
}
