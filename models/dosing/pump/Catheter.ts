/** Fluid of one concentration reaches the tip once this much has been pumped. */
interface Front {
  readonly atMillilitre: number;
  readonly concentration: number;
}

/**
 * The dead volume between reservoir and tip as plug flow: what goes in comes out in its order, unmixed, once as much has been
 * pumped as the dead volume holds. Volumes in mL, concentrations in µg/mL.
 */
export class Catheter {
  private readonly deadMillilitre: number;
  private pumped = 0;
  private leaving: number;
  private entering: number;
  private fronts: Front[] = [];

  constructor(deadMillilitre: number, concentration: number) {
    this.deadMillilitre = deadMillilitre;
    this.leaving = concentration;
    this.entering = concentration;
  }

  /** Of the fluid at the tip. */
  get tipConcentration(): number {
    return this.leaving;
  }

  /** From now on fluid of this concentration goes in. */
  enter(concentration: number): void {
    if (concentration === this.entering) return;
    this.entering = concentration;
    if (this.deadMillilitre === 0) {
      this.leaving = concentration;
      return;
    }
    const atMillilitre = this.pumped + this.deadMillilitre;
    // Nothing has been pumped since the last front went in: it is overtaken before it began.
    if (this.fronts.at(-1)?.atMillilitre === atMillilitre) this.fronts.pop();
    const before = this.fronts.at(-1)?.concentration ?? this.leaving;
    if (before !== concentration) this.fronts.push({ atMillilitre, concentration });
  }

  /** How much has to be pumped until another concentration leaves; Infinity where one fills the catheter. */
  get millilitreToFront(): number {
    const front = this.fronts[0];
    return front === undefined ? Number.POSITIVE_INFINITY : front.atMillilitre - this.pumped;
  }

  advance(millilitre: number): void {
    this.pumped += millilitre;
  }

  /** The next front stands exactly at the tip. */
  reachFront(): void {
    const front = this.fronts.shift();
    if (front === undefined) return;
    this.pumped = front.atMillilitre;
    this.leaving = front.concentration;
  }

  get microgram(): number {
    let sum = 0;
    let from = this.pumped;
    let concentration = this.leaving;
    for (const front of this.fronts) {
      sum += concentration * (front.atMillilitre - from);
      from = front.atMillilitre;
      concentration = front.concentration;
    }
    return sum + concentration * (this.pumped + this.deadMillilitre - from);
  }
}
