import { type EvalFunction, parse } from 'mathjs/number';
import type { Model } from '#models/language/model.ts';
import { rateSymbols } from '#models/run/systemOf.ts';
import type { DerivativeKernel } from '#models/solver/kernel.ts';
import type { MemoryLayout } from '#models/solver/memoryLayout.ts';
import { timeSymbol } from '#models/solver/system.ts';

interface Equation {
  readonly symbol: string;
  readonly code: EvalFunction;
}

/**
 * The model run by evaluating mathjs' own compiled nodes with a scope object, one after another, as mathjs' pages show it:
 * the plainest way to run equations that are text.
 */
export function mathjsKernel(model: Model) {
  const derivatives = model.states.map(({ symbol, rateText }) => compiled(symbol, rateText));
  const observables = model.observables.map(({ name, text }) => compiled(name, text));
  const totals = model.balances.map(({ name, text }) => compiled(name, text));
  const derived = model.derived.map(({ symbol, text }) => compiled(symbol, text));
  const initials = model.states.map(({ symbol, initialText }) => compiled(symbol, initialText));
  const rates = rateSymbols(model);
  const quantities = [...model.covariates, ...model.parameters];

  return (memory: Float64Array, layout: MemoryLayout): DerivativeKernel => {
    const scope: Record<string, number> = {};
    for (const { symbol, value } of model.conversions) scope[symbol] = value;

    function prepareRun(): void {
      quantities.forEach(({ symbol }, index) => {
        scope[symbol] = memory[layout.parameters + index]!;
      });
      for (const { symbol, scaling } of quantities) {
        if (scaling === null) continue;
        const covariate = quantities.find(({ name }) => name === scaling.covariate)!.symbol;
        scope[symbol]! *= (scope[covariate]! / scaling.reference) ** scaling.exponent;
      }
      write(initials, layout.initials);
    }

    function prepareSegment(): void {
      rates.forEach((symbol, index) => {
        scope[symbol] = memory[layout.rates + index]!;
      });
    }

    function readStates(timeHours: number, state: number): void {
      scope[timeSymbol] = timeHours;
      for (let i = 0; i < model.states.length; i += 1) scope[model.states[i]!.symbol] = memory[state + i]!;
    }

    function evaluateDerived(): void {
      for (const { symbol, code } of derived) scope[symbol] = code.evaluate(scope);
    }

    function write(equations: readonly Equation[], target: number): void {
      for (let i = 0; i < equations.length; i += 1) memory[target + i] = equations[i]!.code.evaluate(scope);
    }

    return {
      prepareRun,
      prepareSegment,
      derivative(timeHours, state, slope) {
        readStates(timeHours, state);
        evaluateDerived();
        write(derivatives, slope);
      },
      outputs(timeHours, state, target) {
        readStates(timeHours, state);
        evaluateDerived();
        write(observables, target);
      },
      balances(timeHours, state, target) {
        readStates(timeHours, state);
        write(totals, target);
      },
    };
  };
}

function compiled(symbol: string, text: string): Equation {
  return { symbol, code: parse(text).compile() };
}
