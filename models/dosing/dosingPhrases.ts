import type { Input } from '#models/language/model.ts';

/** How people speak of one input. */
export interface InputPhrases {
  /** The phrase that is printed. */
  readonly shown: string;
  /** Other phrases that are understood, in small letters. */
  readonly understood: readonly string[];
  /** A right sentence, for messages. */
  readonly example: string;
  /** The programme input that a rate without an end goes to. */
  readonly openEnded?: string;
  /** What is printed before the amount. */
  readonly before?: string;
  /** A right sentence for a bolus on top of a programme. */
  readonly bolus?: string;
  /** The words that set a programme to 0. */
  readonly stop?: string;
  /** True where a row is a session at rate 1: its length is what matters (dialysis). */
  readonly isSession?: boolean;
}

/** The one place where words meet inputs. An input that is not here is reached by its name: `20 mg into depot at 0 h`. */
const phrases: Readonly<Record<string, InputPhrases>> = {
  oral: {
    shown: 'by mouth',
    understood: ['orally', 'oral', 'tablets', 'as tablets', 'in tablets', 'swallowed'],
    example: '20 mg by mouth every 8 h, 9 doses',
  },
  intravenous: {
    shown: 'into the vein',
    understood: ['into a vein', 'into vein', 'intravenous', 'intravenously'],
    example: '10 mg into the vein over 30 min at 0 h',
  },
  intrathecal: {
    shown: 'into the spinal fluid',
    understood: ['into spinal fluid', 'into the csf', 'intrathecal', 'intrathecally'],
    example: '50 µg into the spinal fluid at 2 h',
    openEnded: 'pump',
  },
  pump: {
    shown: 'by pump',
    understood: ['by the pump', 'with the pump', 'through the pump', 'the pump', 'pump'],
    example: 'pump at 400 µg/day from 8 h',
    stop: 'stop the pump',
    bolus: 'pump bolus 50 µg over 10 min at 2 h',
  },
  pocket: {
    shown: 'into the pump pocket',
    understood: ['into the pocket', 'into pump pocket', 'into the pocket of the pump'],
    example: '20 mg into the pump pocket at 48 h',
  },
  dialysis: {
    shown: 'dialysis',
    understood: ['of dialysis', 'haemodialysis', 'hemodialysis', 'of haemodialysis', 'of hemodialysis'],
    example: 'dialysis for 4 h at 24 h',
    isSession: true,
  },
  csf_drain: {
    shown: 'of spinal fluid',
    understood: ['drain', 'of csf', 'spinal fluid', 'csf'],
    before: 'drain ',
    example: 'drain 30 mL of spinal fluid over 1 h at 6 h',
  },
};

/** How people speak of an input, known or not. */
export function phrasesOf({ name, unit }: Input): InputPhrases {
  return (
    phrases[name] ?? { shown: `into ${name}`, understood: [], example: `20 ${unit} into ${name} at 0 h` }
  );
}

/** Every phrase that is understood, as words, with its input; longest first, so that the longest wins. */
export function phraseTable(
  inputs: readonly Input[],
): readonly { readonly words: readonly string[]; readonly input: Input }[] {
  return inputs
    .flatMap((input) => {
      const { shown, understood } = phrasesOf(input);
      return [shown, ...understood, `into ${input.name.toLowerCase()}`].map((phrase) => ({
        words: phrase.split(' '),
        input,
      }));
    })
    .sort((left, right) => right.words.length - left.words.length);
}

/** A right sentence: the input's own, or that of the first input. */
export function exampleFor(input: Input | null, inputs: readonly Input[]): string {
  const shown = input ?? inputs[0];
  return shown === undefined ? '20 mg by mouth at 0 h' : phrasesOf(shown).example;
}
