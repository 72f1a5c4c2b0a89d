import type { SystemGraph } from './buildSystemGraph.ts';
import { operatorCode } from './operatorCode.ts';
import type { InstructionTable } from './runInstructions.ts';
import { type ChangeTier, changes } from './SharedGraph.ts';

/** A system ready for a backend: which slots hold what, and one table per moment of evaluation. Slots are the graph's positions. */
export interface Program extends Omit<SystemGraph, 'graph'> {
  readonly slotCount: number;
  readonly constants: readonly { readonly slot: number; readonly value: number }[];
  /** Once per run: what depends on parameters alone. */
  readonly perRun: InstructionTable;
  /** Once per segment: what depends on rates as well. */
  readonly perSegment: InstructionTable;
  /** Every evaluation of the derivatives. */
  readonly perEvaluation: InstructionTable;
  /** At output times, for the outputs: everything they need that changes with states or time. */
  readonly perOutput: InstructionTable;
  /** At stops, for the balances. */
  readonly perBalance: InstructionTable;
}

/** Sorts the graph's nodes into tables; nodes that nothing asks for are in none. */
export function buildProgram({ graph, ...system }: SystemGraph): Program {
  const { nodes } = graph;

  function needed(roots: readonly number[]): Set<number> {
    const seen = new Set<number>();
    const open = [...roots];
    for (let position = open.pop(); position !== undefined; position = open.pop()) {
      if (seen.has(position)) continue;
      seen.add(position);
      const { operator, a, b, c } = nodes[position]!;
      if (operator !== null) open.push(a, b, c);
    }
    return seen;
  }

  function table(positions: ReadonlySet<number>, tier: ChangeTier): InstructionTable {
    const chosen = [...positions]
      .filter((position) => nodes[position]!.operator !== null && nodes[position]!.tier === tier)
      .sort((left, right) => left - right);
    return {
      count: chosen.length,
      operators: Uint8Array.from(chosen, (position) => operatorCode[nodes[position]!.operator!]),
      a: Uint32Array.from(chosen, (position) => nodes[position]!.a),
      b: Uint32Array.from(chosen, (position) => nodes[position]!.b),
      c: Uint32Array.from(chosen, (position) => nodes[position]!.c),
      destinations: Uint32Array.from(chosen),
    };
  }

  const everything = needed([
    ...system.initials,
    ...system.derivatives,
    ...system.outputs,
    ...system.balances,
  ]);
  return {
    ...system,
    slotCount: nodes.length,
    constants: nodes.flatMap(({ tier, value }, slot) => (tier === changes.never ? [{ slot, value }] : [])),
    perRun: table(everything, changes.perRun),
    perSegment: table(everything, changes.perSegment),
    perEvaluation: table(needed(system.derivatives), changes.perEvaluation),
    perOutput: table(needed(system.outputs), changes.perEvaluation),
    perBalance: table(needed(system.balances), changes.perEvaluation),
  };
}
