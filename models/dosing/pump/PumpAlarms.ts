import type { PumpAlarm, PumpAlarmKind } from './pumpTypes.ts';

/** A pump that gives nothing for longer than this says so. */
const longestStopHours = 48;

/** How a pump stands at the end of an instant, as far as it can know itself. */
export interface PumpSelfView {
  readonly timeHours: number;
  readonly isRunning: boolean;
  readonly isStalled: boolean;
  readonly predictedMillilitre: number;
}

const severities: Readonly<Record<PumpAlarmKind, PumpAlarm['severity']>> = {
  'low-reservoir': 'non-critical',
  'empty-reservoir': 'critical',
  'motor-stall': 'critical',
  'stopped-long': 'critical',
};

/**
 * What a pump warns of. It has no gauge in its reservoir: it counts what it should have given, so a fault that changes the flow
 * makes it warn too early or too late, and a leak or a kink of the catheter not at all. Each alarm sounds once until its cause is
 * gone.
 */
export class PumpAlarms {
  readonly raised: PumpAlarm[] = [];
  private readonly lowMillilitre: number;
  private readonly sounding = new Set<PumpAlarmKind>();
  private stoppedSince = Number.POSITIVE_INFINITY;
  private hasRun = false;

  constructor(lowMillilitre: number) {
    this.lowMillilitre = lowMillilitre;
  }

  /** When a stop becomes too long; Infinity while the pump runs or has said so. */
  get stopAlarmHours(): number {
    return this.sounding.has('stopped-long')
      ? Number.POSITIVE_INFINITY
      : this.stoppedSince + longestStopHours;
  }

  look({ timeHours, isRunning, isStalled, predictedMillilitre }: PumpSelfView): void {
    if (isRunning) {
      this.hasRun = true;
      this.stoppedSince = Number.POSITIVE_INFINITY;
    } else if (this.hasRun && this.stoppedSince === Number.POSITIVE_INFINITY) this.stoppedSince = timeHours;
    const isInUse = this.hasRun;
    const low = `${this.lowMillilitre} mL`;
    const says = (kind: PumpAlarmKind, isSo: boolean, words: string) =>
      this.say(kind, isSo, timeHours, words);
    says(
      'low-reservoir',
      isInUse && predictedMillilitre <= this.lowMillilitre,
      `Reservoir low: by the pump's count ${low} or less is left.`,
    );
    says(
      'empty-reservoir',
      isInUse && predictedMillilitre <= 0,
      "Reservoir empty: by the pump's count nothing is left.",
    );
    says('motor-stall', isStalled, 'Motor stall: the pump does not turn although a dose is programmed.');
    says(
      'stopped-long',
      timeHours >= this.stoppedSince + longestStopHours,
      `Stopped: for ${longestStopHours} h no dose has been programmed.`,
    );
  }

  private say(kind: PumpAlarmKind, isSo: boolean, timeHours: number, words: string): void {
    if (!isSo) this.sounding.delete(kind);
    else if (!this.sounding.has(kind)) {
      this.sounding.add(kind);
      this.raised.push({ timeHours, kind, severity: severities[kind], words });
    }
  }
}
