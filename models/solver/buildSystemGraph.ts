import type { Expression } from '#models/language/expression.ts';
import { changes, SharedGraph } from './SharedGraph.ts';
import { type SystemDefinition, timeSymbol } from './system.ts';

/** The whole system as one graph. Every number is a node's position; positions are also the slots of the backends. */
export interface SystemGraph {
  readonly graph: SharedGraph;
  readonly time: number;
  /** Parameters, rates and states stand in one run of positions each, starting here. */
  readonly firstParameter: number;
  readonly firstRate: number;
  readonly firstState: number;
  readonly initials: readonly number[];
  readonly derivatives: readonly number[];
  readonly outputs: readonly number[];
  readonly balances: readonly number[];
}

/**
 * Puts every equation of a system into one shared graph.
 *
 * Roots, logarithms and powers that are not whole have no value below zero, yet a stage of a Runge-Kutta step may put an amount
 * that is truly zero a rounding or a truncation error below it. Under such an operator, and only there, a state marked
 * non-negative is read as max(state, 0): the continuous extension of the equations. The state itself is never changed.
 * @throws Error for an unknown or repeated symbol, or an initial value that needs states, rates or time (a programmer fault)
 */
export function buildSystemGraph(definition: SystemDefinition): SystemGraph {
  const graph = new SharedGraph();
  const bound = new Map<string, number>();
  const guarded = new Map<string, number>();
  const derived = new Map<string, Expression>();

  function bind(symbol: string, position: number): number {
    if (bound.has(symbol)) throw new Error(`The symbol ${symbol} is bound twice.`);
    bound.set(symbol, position);
    return position;
  }

  function read(symbol: string, isGuarded: boolean): number {
    const position = bound.get(symbol);
    if (position === undefined) throw new Error(`The symbol ${symbol} is unknown where it is used.`);
    if (!isGuarded) return position;
    const known = guarded.get(symbol);
    if (known !== undefined) return known;
    const expression = derived.get(symbol);
    const again = expression === undefined ? position : enter(expression, true);
    guarded.set(symbol, again);
    return again;
  }

  function enter(expression: Expression, isGuarded: boolean): number {
    switch (expression.kind) {
      case 'number':
        return graph.constant(expression.value);
      case 'name':
        return read(expression.symbol, isGuarded);
      case 'operation': {
        const { operator, operands } = expression;
        const guardsAll = isGuarded || operator === 'sqrt' || operator === 'log';
        if (operator !== 'power') {
          return graph.operation(
            operator,
            operands.map((operand) => enter(operand, guardsAll)),
          );
        }
        const exponent = enter(operands[1]!, isGuarded);
        const guardsBase = isGuarded || !Number.isInteger(graph.valueOf(exponent));
        return graph.operation('power', [enter(operands[0]!, guardsBase), exponent]);
      }
    }
  }

  const time = bind(timeSymbol, graph.given(changes.perEvaluation));
  const firstParameter = graph.nodes.length;
  for (const symbol of definition.parameters) bind(symbol, graph.given(changes.perRun));
  const firstRate = graph.nodes.length;
  for (const symbol of [...definition.rates, ...(definition.settings ?? [])])
    bind(symbol, graph.given(changes.perSegment));
  const firstState = graph.nodes.length;
  for (const state of definition.states) bind(state.symbol, graph.given(changes.perEvaluation));
  const zero = graph.constant(0);
  for (const { symbol, isNonNegative } of definition.states) {
    if (isNonNegative) guarded.set(symbol, graph.operation('max', [bound.get(symbol)!, zero]));
  }
  for (const { symbol, expression } of definition.derived) {
    bind(symbol, enter(expression, false));
    derived.set(symbol, expression);
  }

  const initials = definition.states.map(({ symbol, initial }) => {
    const position = enter(initial, false);
    if (graph.nodes[position]!.tier > changes.perRun) {
      throw new Error(`The initial value of ${symbol} may depend on parameters only.`);
    }
    return position;
  });
  return {
    graph,
    time,
    firstParameter,
    firstRate,
    firstState,
    initials,
    derivatives: definition.states.map((state) => enter(state.derivative, false)),
    outputs: definition.outputs.map((output) => enter(output.expression, false)),
    balances: definition.balances.map((balance) => enter(balance.expression, false)),
  };
}
