/**
 * A sentence of its own for one or several settings, besides `set … to …`. `{}` in the words stands for a number. Words are in
 * small letters; whoever writes may leave out `the`, `a` and `an`, and spell units in any way.
 */
export interface SettingPhrase {
  readonly words: string;
  /** Setting by setting, in the order of the rows: its value, or the value that the numbers in the holes give. */
  readonly sets: readonly {
    readonly setting: string;
    readonly value: number | ((...numbers: readonly number[]) => number);
  }[];
  /** For printing a phrase with one hole: the number for a value, or null where these words do not fit. Absent: never printed. */
  readonly numberFor?: (value: number) => number | null;
}

/**
 * The one place where phrases meet settings; those of a model without the setting lie idle. A value is printed with the first
 * phrase of its setting that fits.
 */
export const settingPhrases: readonly SettingPhrase[] = [
  // the motor of the pump, and the way to the tip
  always('the pump stalls', 'pump_flow_fraction', 0),
  always('the pump runs as programmed', 'pump_flow_fraction', 1),
  always('the catheter runs free', 'pump_flow_fraction', 1),
  share('the catheter kinks to {} %', 'pump_flow_fraction', (n) => n / 100, {
    numberFor: (value) => (value > 0 && value < 1 ? tidy(value * 100) : null),
  }),
  share('the pump runs {} % too fast', 'pump_flow_fraction', (n) => (100 + n) / 100, {
    numberFor: (value) => (value > 1 ? tidy(value * 100 - 100) : null),
  }),
  share('the pump runs {} % too slow', 'pump_flow_fraction', (n) => (100 - n) / 100),
  // the connection of the catheter
  always('the catheter is disconnected', 'catheter_lost_fraction', 1),
  always('the catheter is repaired', 'catheter_lost_fraction', 0),
  share('the catheter leaks {} %', 'catheter_lost_fraction', (n) => n / 100, {
    numberFor: (value) => tidy(value * 100),
  }),
  always('the tip moves to lumbar', 'catheter_tip_level', 0),
  always('the tip moves to thoracic', 'catheter_tip_level', 1),
  always('the tip moves to cervical', 'catheter_tip_level', 2),
  // filling and programming
  share('the next refill has {} ug/ml', 'pump_concentration', same, { numberFor: same }),
  share('the next refill has {} mg/ml', 'pump_concentration', thousandfold),
  share('programme the pump for {} ug/ml', 'pump_concentration_programmed', same, { numberFor: same }),
  share('programme the pump for {} mg/ml', 'pump_concentration_programmed', thousandfold),
  share('program the pump for {} ug/ml', 'pump_concentration_programmed', same),
  share('program the pump for {} mg/ml', 'pump_concentration_programmed', thousandfold),
  share('refill {} ml', 'pump_refill', same, { numberFor: same }),
  refillWith('refill {} ml at {} ug/ml', same),
  refillWith('refill {} ml at {} mg/ml', thousandfold),
  refillWith('refill {} ml of {} ug/ml', same),
  refillWith('refill {} ml of {} mg/ml', thousandfold),
];

function always(words: string, setting: string, value: number): SettingPhrase {
  return { words, sets: [{ setting, value }] };
}

function share(
  words: string,
  setting: string,
  value: (n: number) => number,
  printing: Pick<SettingPhrase, 'numberFor'> = {},
): SettingPhrase {
  return { words, sets: [{ setting, value: (n) => value(n ?? Number.NaN) }], ...printing };
}

/** The drug at hand changes first, since a refill brings what is at hand. */
function refillWith(words: string, value: (n: number) => number): SettingPhrase {
  const concentration = (_: number | undefined, n: number | undefined) => value(n ?? Number.NaN);
  return {
    words,
    sets: [
      { setting: 'pump_concentration', value: concentration },
      { setting: 'pump_refill', value: (n) => n ?? Number.NaN },
    ],
  };
}

function same(value: number): number {
  return value;
}

function thousandfold(value: number): number {
  return value * 1000;
}

/** Without the last digits that arithmetic left behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
