import type { Setting } from '#models/language/model.ts';
import type { Change } from '#models/solver/schedule.ts';

/** What every setting stands at, at one moment of the expansion of an event table, and what the schedule last said of it. */
export class SettingValues {
  private readonly names: readonly string[];
  private readonly rateIndices: readonly number[];
  private readonly values: number[];
  private readonly written: (number | null)[];

  constructor(
    settings: readonly Setting[],
    rateIndices: readonly number[],
    initialValueOf: (setting: Setting) => number,
  ) {
    this.names = settings.map(({ name }) => name);
    this.rateIndices = rateIndices;
    this.values = settings.map(initialValueOf);
    this.written = settings.map(() => null);
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  set(name: string, value: number): void {
    this.values[this.names.indexOf(name)] = value;
  }

  /** True until the schedule has said what the settings begin with. */
  get areUnwritten(): boolean {
    return this.written.some((value) => value === null);
  }

  /** Every setting as a change: they hold within steady cycles, where other rates stand still. */
  all(): Change[] {
    return this.values.map((value, index) => this.changeTo(value, index));
  }

  /** The settings that differ from what was last written. */
  changes(): Change[] {
    return this.values.flatMap((value, index) => {
      if (value === this.written[index]) return [];
      this.written[index] = value;
      return [this.changeTo(value, index)];
    });
  }

  private changeTo(value: number, index: number): Change {
    return { kind: 'rate', rate: this.rateIndices[index]!, value };
  }
}
