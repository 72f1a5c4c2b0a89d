interface TerminalOption {
  readonly name: string;
  /** What stands for the value in the help; null for an option that takes none. */
  readonly value: string | null;
  readonly repeats: boolean;
  readonly help: string;
}

/** Every option of the terminal door: what is read, and what `--help` shows. */
export const terminalOptions = [
  { name: 'list', value: null, repeats: false, help: 'List the cases: id and title.' },
  { name: 'case', value: 'ID', repeats: false, help: 'Run a case: each of its arms and paths is a run.' },
  {
    name: 'lint',
    value: 'FILE.yaml',
    repeats: false,
    help: 'Check a case file: problems, and advice where there are none.',
  },
  {
    name: 'events',
    value: 'FILE.csv',
    repeats: false,
    help: 'Run an event table (time, evid, cmt, amt, rate, ii, addl, ss; hours).',
  },
  {
    name: 'dose',
    value: 'SENTENCE',
    repeats: true,
    help: 'Run doses in words, such as "20 mg by mouth every 8 h"; may be repeated.',
  },
  {
    name: 'set',
    value: 'NAME=VALUE',
    repeats: true,
    help: 'Set a covariate or parameter, such as weight=60; may be repeated.',
  },
  { name: 'parameters', value: 'SET', repeats: false, help: 'Use a published set of parameters.' },
  { name: 'hours', value: 'H', repeats: false, help: 'Length of the run in hours (72).' },
  {
    name: 'every',
    value: 'H',
    repeats: false,
    help: 'Spacing of the output in hours (0.1, or the case’s own).',
  },
  {
    name: 'csv',
    value: '-|FILE',
    repeats: false,
    help: 'Write the curves as tidy CSV to standard output (-) or a file.',
  },
  {
    name: 'out',
    value: 'DIR',
    repeats: false,
    help: 'Write every table into a folder: curves, wide curves, sidecar, exposure, event tables.',
  },
  {
    name: 'population',
    value: 'N',
    repeats: false,
    help: 'Run N virtual patients and write the 5, 25, 50, 75 and 95 % curves.',
  },
  { name: 'seed', value: 'S', repeats: false, help: 'Draw the patients from this seed (1).' },
  {
    name: 'subjects',
    value: 'A-B',
    repeats: false,
    help: 'Run only these patients of the population, or merge only these: one part of a run on many machines.',
  },
  {
    name: 'subject',
    value: 'K',
    repeats: false,
    help: 'Pull patient K out of the population: its whole curves.',
  },
  {
    name: 'spread',
    value: 'KIND',
    repeats: false,
    help: 'What differs: variability between patients (default), or uncertainty of the typical values.',
  },
  {
    name: 'observable',
    value: 'NAME',
    repeats: true,
    help: 'Keep only this observable of a population; may be repeated.',
  },
  {
    name: 'workers',
    value: 'N',
    repeats: false,
    help: 'Threads that solve a population (one for each processor); the result is the same to the bit.',
  },
  {
    name: 'merge',
    value: 'DIR…',
    repeats: true,
    help: 'Put the parts of a population in these folders together.',
  },
  {
    name: 'evidence',
    value: 'FILE',
    repeats: false,
    help: 'Run every checkpoint against published values and write the page "How do we know?".',
  },
  { name: 'help', value: null, repeats: false, help: 'Show this.' },
  { name: 'version', value: null, repeats: false, help: 'Show the version.' },
] as const satisfies readonly TerminalOption[];

export type OptionName = (typeof terminalOptions)[number]['name'];

export function helpText(): string {
  const heads = terminalOptions.map(({ name, value }) => `  --${name}${value === null ? '' : ` ${value}`}`);
  const width = Math.max(...heads.map((head) => head.length)) + 2;
  return [
    'Usage: npm run -s simulate -- OPTIONS',
    '',
    ...terminalOptions.map(({ help }, index) => `${heads[index]!.padEnd(width)}${help}`),
    '',
    'Examples',
    '  npm run -s simulate -- --case oral-vs-intrathecal --out results',
    '  npm run -s simulate -- --events doses.csv --set weight=60 --hours 24 --csv -',
    '  npm run -s simulate -- --dose "20 mg by mouth every 8 h" --parameters simon-2018 --csv curves.csv',
    '  npm run -s simulate -- --lint my-case.yaml',
    '  npm run -s simulate -- --case oral-vs-intrathecal --population 1000 --seed 7 --out bands',
    '',
    'Bad input ends with exit code 2 and, for each problem, one line',
    '  error CODE at FILE:LINE:COLUMN: reason',
    'on standard error; nothing is written then. For an option FILE is command-line, LINE is 1 and COLUMN counts',
    'the arguments from 1. A run that cannot be finished ends with exit code 1.',
    '',
    'For teaching, not for treating patients.',
    '',
  ].join('\n');
}
