import type { PumpFlowRole } from '#models/language/pump.ts';
import type { Change } from '#models/solver/schedule.ts';
import type { DoseOccurrence } from '../doseOccurrences.ts';
import { knownPosition } from '../knownPosition.ts';
import { type PumpReplacement, PumpRun, type PumpSetup } from './PumpRun.ts';
import type { PumpFlows } from './pumpTypes.ts';

export interface PumpTarget extends PumpSetup {
  /** Position of a flow of the pump in the solver's list of rates. */
  readonly flowIndexOf: (role: PumpFlowRole) => number;
}

export interface PumpPositions {
  /** Position of the programme's rate: what leaves the tip. */
  readonly deliveredIndex: number;
  /** Position of a state, by name. */
  readonly stateIndexOf: (stateName: string) => number;
}

/** What a pump does to the equations, in the solver's numbers, step by step with the schedule around it. */
export class PumpSchedule {
  private readonly target: PumpTarget;
  private readonly positions: PumpPositions;
  private readonly run: PumpRun;
  private written: PumpFlows | null = null;

  constructor(target: PumpTarget, positions: PumpPositions) {
    this.target = target;
    this.positions = positions;
    this.run = new PumpRun(target);
  }

  /** Whether an input is the pump's programme, whose rows are the pump's alone. */
  isProgramme(inputName: string): boolean {
    return this.target.pump.programme === inputName;
  }

  /** The next time in hours at which something changes without a row. */
  nextChangeHours(): number {
    return this.written === null ? 0 : this.run.nextChangeHours();
  }

  advanceTo(timeHours: number): Change[] {
    return this.replacements(this.run.advanceTo(timeHours));
  }

  /** What a row does to reservoir and catheter; to be applied after what it does to the body. */
  apply(occurrence: DoseOccurrence): Change[] {
    return this.replacements(this.run.apply(occurrence));
  }

  /** The flows that differ from what was last written. */
  changes(timeHours: number): Change[] {
    const { flows, replaced } = this.run.settle(timeHours);
    const { written, target, positions } = this;
    this.written = flows;
    const changed = (role: keyof PumpFlows, rate: number): Change[] =>
      flows[role] === (written?.[role] ?? 0) ? [] : [{ kind: 'rate', rate, value: flows[role] }];
    return [
      ...this.replacements(replaced),
      ...changed('delivered', positions.deliveredIndex),
      ...target.pump.flows.flatMap(({ role }) =>
        changed(role, knownPosition(target.flowIndexOf(role), `flow ${role}`)),
      ),
    ];
  }

  /** What a programme held for ever delivers. */
  steadyDelivery(programmeRate: number): number {
    return this.run.steadyDelivery(programmeRate);
  }

  /** The programme that is on, as what it delivers while a steady state forms; nothing where it is off. */
  steadyRate(): Change[] {
    const value = this.run.steadyDelivery(this.run.programmeRate);
    return value === 0 ? [] : [{ kind: 'rate', rate: this.positions.deliveredIndex, value }];
  }

  private replacements(replaced: readonly PumpReplacement[]): Change[] {
    return replaced.map(({ role, value }) => {
      const name = this.target.pump.states[role];
      return {
        kind: 'replace',
        state: knownPosition(this.positions.stateIndexOf(name), `state ${name}`),
        value,
      };
    });
  }
}
