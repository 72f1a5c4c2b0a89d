import type { Input, Setting } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { isSameUnitWord } from './doseUnits.ts';
import { exampleFor, phraseTable } from './dosingPhrases.ts';
import type { DosingProblemCode } from './dosingProblemCodes.ts';
import type { EventNames } from './eventNames.ts';
import type { Token } from './sentenceTokens.ts';
import { articles, settingShown, valueShown } from './settingWords.ts';

/** A place in one sentence, and the problems met on the way. */
export class SentenceCursor {
  readonly problems: Problem[] = [];
  readonly names: EventNames;
  /** The input that the sentence has named so far; messages take their example from it. */
  input: Input | null = null;
  setting: Setting | null = null;
  private readonly tokens: readonly Token[];
  private readonly file: string;
  private readonly phrases: ReturnType<typeof phraseTable>;
  private position = 0;
  private unknownEnd = -1;

  constructor(tokens: readonly Token[], file: string, names: EventNames) {
    this.tokens = tokens;
    this.file = file;
    this.names = names;
    this.phrases = phraseTable(names.inputs);
  }

  get inputs(): readonly Input[] {
    return this.names.inputs;
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

  /** True where the next words are these units, however they are spelt. */
  seesUnits(units: readonly string[]): boolean {
    return units.every((unit, ahead) => isSameUnitWord(this.peek(ahead)?.word ?? '', unit));
  }

  /**
   * How many of the next words a phrase is, articles skipped, and the numbers that stand where it has `{}`; null where other
   * words stand here.
   */
  matches(words: readonly string[]): { readonly length: number; readonly numbers: readonly Token[] } | null {
    let length = 0;
    const numbers: Token[] = [];
    for (const word of words) {
      while (articles.has(this.peek(length)?.word ?? '')) length++;
      const token = this.peek(length);
      if (token === undefined) return null;
      if (word === '{}') {
        if (token.kind !== 'number') return null;
        numbers.push(token);
      } else if (!isSameUnitWord(token.word, word)) return null;
      length++;
    }
    return words.length === 0 ? null : { length, numbers };
  }

  /** How many of the next words name an input; 0 where none does. */
  inputLength(): number {
    return this.phrases.find(({ words }) => this.sees(...words))?.words.length ?? 0;
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
    const example = this.example();
    const place = { file: this.file, line, column };
    this.problems.push({ code, place, reason: `${reason} For example: "${example}".` });
  }

  /** A right sentence about what this one is about. */
  example(): string {
    if (this.setting === null) return exampleFor(this.input, this.inputs);
    const value = this.setting.choices?.[0]?.value ?? this.setting.range.to;
    return `set ${settingShown(this.setting, this.names)} to ${valueShown(value, this.setting)} at 6 h`;
  }
}
