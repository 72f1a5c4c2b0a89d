import type { Input } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { exampleFor, phraseTable } from './dosingPhrases.ts';
import type { DosingProblemCode } from './dosingProblemCodes.ts';
import type { Token } from './sentenceTokens.ts';

/** A place in one sentence, and the problems met on the way. */
export class SentenceCursor {
  readonly problems: Problem[] = [];
  readonly inputs: readonly Input[];
  /** The input that the sentence has named so far; messages take their example from it. */
  input: Input | null = null;
  private readonly tokens: readonly Token[];
  private readonly file: string;
  private readonly phrases: ReturnType<typeof phraseTable>;
  private position = 0;
  private unknownEnd = -1;

  constructor(tokens: readonly Token[], file: string, inputs: readonly Input[]) {
    this.tokens = tokens;
    this.file = file;
    this.inputs = inputs;
    this.phrases = phraseTable(inputs);
  }

  get first(): Token {
    return this.tokens[0]!;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.position + ahead];
  }

  /** True where the next words are these. */
  sees(...words: readonly string[]): boolean {
    return words.every((word, ahead) => this.peek(ahead)?.word === word);
  }

  /** Steps over words and returns the first of them. @throws RangeError at the end (a programmer fault) */
  take(count = 1): Token {
    const token = this.tokens[this.position];
    if (token === undefined) throw new RangeError('The sentence has ended.');
    this.position += count;
    return token;
  }

  /** True where a phrase that names an input stands next. */
  seesInput(): boolean {
    return this.phrases.some(({ words }) => this.sees(...words));
  }

  /** Steps over the longest phrase that names an input, if one stands here. */
  takeInput(): { readonly input: Input; readonly token: Token } | null {
    const found = this.phrases.find(({ words }) => this.sees(...words));
    if (found === undefined) return null;
    return { input: found.input, token: this.take(found.words.length) };
  }

  /** The word just passed has no meaning: a problem, unless the word before it had none either. */
  unknown(code: DosingProblemCode, token: Token, reason: string): void {
    const isFirst = this.unknownEnd !== this.position - 1;
    this.unknownEnd = this.position;
    if (isFirst) this.problem(code, token, reason);
  }

  /** Notes a problem at a word, with an example of a right sentence; only the first at each word counts. */
  problem(code: DosingProblemCode, token: Token | undefined, reason: string): void {
    const { line, column } = token ?? this.tokens.at(-1)!;
    const isKnown = this.problems.some(({ place }) => place.line === line && place.column === column);
    if (isKnown) return;
    const example = exampleFor(this.input, this.inputs);
    const place = { file: this.file, line, column };
    this.problems.push({ code, place, reason: `${reason} For example: "${example}".` });
  }
}
