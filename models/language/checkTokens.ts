import type { ReportAt, Token } from './lexExpression.ts';
import { didYouMean } from './nearestName.ts';
import {
  functionNames,
  infiniteConstants,
  isForbiddenName,
  refusedConstants,
  refusedWordOperators,
} from './reservedNames.ts';

/** Parentheses inside one another; far below where a parser would run out of stack. */
const deepestNesting = 60;

/** Reports calls of unknown functions, functions without arguments, values side by side, and colons without "?". */
export function checkTokens(tokens: readonly Token[], report: ReportAt): void {
  let depth = 0;
  const openQuestions: number[] = [0];
  tokens.forEach((token, position) => {
    const previous = tokens[position - 1];
    const isCall = token.kind === 'name' && tokens[position + 1]?.kind === 'open';
    if (token.kind === 'name') checkName(token, isCall, report);
    const followsName = previous?.kind === 'name';
    const opensArguments = token.kind === 'open' && followsName;
    if (previous !== undefined && endsValue(previous) && beginsValue(token) && !opensArguments) {
      report(
        'implicit-multiplication',
        token.index,
        'Two values stand side by side; a product is written with *.',
      );
    }
    if (token.kind === 'open') {
      depth += 1;
      openQuestions.push(0);
      if (depth === deepestNesting + 1) {
        report('expression-too-deep', token.index, `Parentheses are nested deeper than ${deepestNesting}.`);
      }
    } else if (token.kind === 'close') {
      depth -= 1;
      if (openQuestions.length > 1) openQuestions.pop();
    } else if (token.kind === 'question') {
      openQuestions.push(openQuestions.pop()! + 1);
    } else if (token.kind === 'colon') {
      const open = openQuestions.pop()!;
      if (open === 0) {
        report('range-in-expression', token.index, 'A colon stands only after a "?", as in a ? b : c.');
      }
      openQuestions.push(Math.max(0, open - 1));
    }
  });
}

function checkName({ text, index }: Token, isCall: boolean, report: ReportAt): void {
  if (refusedWordOperators.has(text)) {
    report('operator-not-allowed', index, `"${text}" is not an operator of the language.`);
  } else if (isCall && !functionNames.has(text)) {
    const known = [...functionNames].join(', ');
    const reason = `"${text}" is not a function of the language (${known}); a product is written with *.`;
    report('function-not-allowed', index, reason + didYouMean(text, functionNames));
  } else if (!isCall && functionNames.has(text)) {
    report('function-as-value', index, `"${text}" is a function and needs its arguments in parentheses.`);
  } else if (infiniteConstants.has(text)) {
    report('number-not-finite', index, `"${text}" is not a finite number.`);
  } else if (refusedConstants.has(text)) {
    report('reserved-name', index, `"${text}" has no value here; truth is written 1 and falsehood 0.`);
  } else if (isForbiddenName(text)) {
    report('reserved-name', index, `"${text}" belongs to JavaScript or mathjs and has no value here.`);
  }
}

function endsValue(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'name' || token.kind === 'close';
}

function beginsValue(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'name' || token.kind === 'open' || token.text === 'not';
}
