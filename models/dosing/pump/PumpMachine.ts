import { isSameInstant } from '../dosingLimits.ts';
import { Catheter } from './Catheter.ts';
import type { PumpContents, PumpFlows, PumpStart, PumpValues } from './pumpTypes.ts';

/** A bolus on its way, in µg/h on top of the programme. */
interface Bolus {
  readonly rate: number;
  readonly endHours: number;
}

/** What happened of itself on the way to an instant. */
export interface PumpArrival {
  readonly isEmptied: boolean;
  /** The pump's own count reached 0. */
  readonly isCountedEmpty: boolean;
}

/**
 * A pump as a thing: reservoir, catheter, programme, boluses and faults. Between instants every flow is constant, so it is moved
 * from one instant to the next without steps in time: `nextChangeHours`, `advanceTo`, then whatever changes it.
 */
export class PumpMachine {
  values: PumpValues;
  private readonly start: PumpStart;
  private nowHours = 0;
  private programme = 0;
  private boluses: Bolus[] = [];
  private reservoir = 0;
  private predicted = 0;
  private reservoirConcentration = 0;
  private catheter: Catheter;

  constructor(start: PumpStart, values: PumpValues) {
    this.start = start;
    this.values = values;
    this.catheter = this.fill(start.isPrimed);
  }

  /** As at the beginning of the run, but for the programme, the boluses and the faults. A steady state has filled the catheter. */
  restart(isCatheterFull: boolean): void {
    this.catheter = this.fill(isCatheterFull);
  }

  setProgramme(microgramPerHour: number): void {
    this.programme = microgramPerHour;
  }

  startBolus(microgramPerHour: number, endHours: number): void {
    this.boluses.push({ rate: microgramPerHour, endHours });
  }

  stop(): void {
    this.programme = 0;
    this.boluses = [];
  }

  /** Empties the reservoir and fills it with the drug at hand. */
  refill(millilitre: number): void {
    this.reservoir = millilitre;
    this.predicted = millilitre;
    this.reservoirConcentration = this.values.concentration;
    this.catheter.enter(this.reservoirConcentration);
  }

  /** What the pump is told to give now, in µg/h. */
  get doseRate(): number {
    return this.boluses.reduce((sum, { rate }) => sum + rate, this.programme);
  }

  get programmeRate(): number {
    return this.programme;
  }

  get concentration(): number {
    return this.reservoirConcentration;
  }

  /** The flows from now on. Ratios come before the dose, so that a pump without fault gives its dose to the last bit. */
  get flows(): PumpFlows {
    const { programmedConcentration, flowFraction, lostFraction } = this.values;
    const dose = this.doseRate;
    const programmedFlow = dose / programmedConcentration;
    const turning = this.reservoir > 0 ? flowFraction : 0;
    const reservoirDrug = dose * (this.reservoirConcentration / programmedConcentration) * turning;
    return {
      reservoir_flow: programmedFlow * turning,
      programmed_flow: this.predicted > 0 ? programmedFlow : 0,
      reservoir_drug: reservoirDrug,
      lost: reservoirDrug * lostFraction,
      delivered: this.deliveredBy(dose, this.catheter.tipConcentration, turning),
    };
  }

  /** What a dose rate held for ever delivers, in µg/h: the catheter is then full of the reservoir's drug. */
  steadyDelivery(doseRate: number): number {
    const turning = this.reservoir > 0 ? this.values.flowFraction : 0;
    return this.deliveredBy(doseRate, this.reservoirConcentration, turning);
  }

  get contents(): PumpContents {
    return {
      reservoirMillilitre: this.reservoir,
      predictedMillilitre: this.predicted,
      reservoirMicrogram: this.reservoir * this.reservoirConcentration,
      catheterMicrogram: this.catheter.microgram,
    };
  }

  /** The next time at which a flow, or what the pump knows of itself, changes of itself; Infinity where nothing does. */
  nextChangeHours(): number {
    const { bolusEnd, front, empty, low, countedEmpty } = this.due();
    return Math.min(bolusEnd, front, empty, low, countedEmpty);
  }

  /** Moves on to a time not beyond the next change. */
  advanceTo(timeHours: number): PumpArrival {
    const due = this.due();
    const isDue = (hours: number) => hours <= timeHours || isSameInstant(hours, timeHours);
    const { reservoir_flow, programmed_flow } = this.flows;
    const hours = timeHours - this.nowHours;
    const [isEmptied, isCountedEmpty] = [isDue(due.empty), isDue(due.countedEmpty)];
    if (isDue(due.front)) this.catheter.reachFront();
    else this.catheter.advance(this.catheterFlow * hours);
    this.reservoir = isEmptied ? 0 : this.reservoir - reservoir_flow * hours;
    if (isCountedEmpty) this.predicted = 0;
    // On its way past the warning mark the count stands exactly on it.
    else if (isDue(due.low)) this.predicted = this.start.lowMillilitre;
    else this.predicted -= programmed_flow * hours;
    this.boluses = this.boluses.filter(({ endHours }) => !isDue(endHours));
    this.nowHours = timeHours;
    return { isEmptied, isCountedEmpty };
  }

  private due() {
    const { reservoir_flow, programmed_flow } = this.flows;
    const after = (millilitre: number, flow: number) =>
      flow > 0 && millilitre >= 0 ? this.nowHours + millilitre / flow : Number.POSITIVE_INFINITY;
    const aboveLow = this.predicted - this.start.lowMillilitre;
    return {
      bolusEnd: this.boluses.reduce(
        (next, { endHours }) => Math.min(next, endHours),
        Number.POSITIVE_INFINITY,
      ),
      front: after(this.catheter.millilitreToFront, this.catheterFlow),
      empty: after(this.reservoir, reservoir_flow),
      low: aboveLow > 0 ? after(aboveLow, programmed_flow) : Number.POSITIVE_INFINITY,
      countedEmpty: after(this.predicted, programmed_flow),
    };
  }

  private get catheterFlow(): number {
    return this.flows.reservoir_flow * (1 - this.values.lostFraction);
  }

  private deliveredBy(dose: number, concentration: number, turning: number): number {
    const { programmedConcentration, lostFraction } = this.values;
    return dose * (concentration / programmedConcentration) * turning * (1 - lostFraction);
  }

  private fill(isCatheterFull: boolean): Catheter {
    const { reservoirMillilitre, concentration, deadMillilitre } = this.start;
    this.reservoir = reservoirMillilitre;
    this.predicted = reservoirMillilitre;
    this.reservoirConcentration = concentration;
    const catheter = new Catheter(deadMillilitre, isCatheterFull ? concentration : 0);
    catheter.enter(concentration);
    return catheter;
  }
}
