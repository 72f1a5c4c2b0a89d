/** A case that ships with the program: its text, and what a list of cases shows. */
export interface ShippedCase {
  readonly id: string;
  readonly title: string;
  /** Path of the file, for problems. */
  readonly file: string;
  readonly text: string;
}

/** `sources.yaml` lies beside the cases and is none. */
const texts = import.meta.glob<string>(['../../assets/cases/*.yaml', '!../../assets/cases/sources.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Every case under assets/cases/ in the order of their names. Id and title are read off the text's first lines,
 * so that a list of cases needs neither the model nor a YAML reader; `readCase` checks the whole.
 */
export const shippedCases: readonly ShippedCase[] = Object.entries(texts)
  .map(([path, text]) => ({
    id: path.replace(/^.*\//, '').replace(/\.yaml$/, ''),
    title: /^title: (.*)$/m.exec(text)?.[1] ?? '',
    file: path.replace(/^(\.\.\/)+/, ''),
    text,
  }))
  .sort((left, right) => (left.id < right.id ? -1 : 1));
