import { describe, expect, it } from 'vitest';
import type { OutgoingFile } from '#models/exchange/runFiles.ts';
import { main } from '#models/terminal/main.ts';

const oneTablet = 'time,evid,cmt,amt\n0,1,oral,20\n';

/** The door with some files on disk: what it printed, complained of and wrote. */
async function open(
  args: readonly string[],
  disk: Readonly<Record<string, string>> = {},
  refusal: string | null = null,
) {
  let output = '';
  const complaints: string[] = [];
  const written: OutgoingFile[] = [];
  const code = await main(args, {
    print: (text) => {
      output += text;
    },
    complain: (line) => void complaints.push(line),
    readText: (path) => {
      const text = disk[path];
      return text === undefined ? { failure: `${path}: there is no such file or folder.` } : { text };
    },
    writeFiles: (files) => {
      if (refusal === null) written.push(...files);
      return refusal;
    },
  });
  return { code, output, complaints, written };
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

describe('asking about the program', () => {
  it('lists the cases by id and title', async () => {
    const { code, output } = await open(['--list']);
    expect(code).toBe(0);
    expect(output).toMatch(/^oral-vs-intrathecal +A calmer leg on a hundredth of the dose$/m);
  });

  it('shows every option, and the version', async () => {
    expect((await open(['--help'])).output).toMatch(/--events FILE\.csv/);
    expect((await open(['--version'])).output).toMatch(/^Baclofen Lab \d+\.\d+\.\d+\n$/);
  });

  it('does not mix with other options', async () => {
    const { code, complaints, output } = await open(['--list', '--csv', '-']);
    expect([code, output]).toEqual([2, '']);
    expect(complaints).toEqual([expect.stringMatching(/^error option-alone at command-line:1:3: /)]);
  });
});

describe('running an event table', () => {
  it('prints every observable every 0.1 h as a tidy table', async () => {
    const { code, output, complaints } = await open(['--events', 'e.csv', '--hours', '2', '--csv', '-'], {
      'e.csv': oneTablet,
    });
    expect([code, complaints]).toEqual([0, []]);
    const [header, ...rows] = rowsOf(output);
    expect(header?.join()).toBe('run_id,subject_id,time_h,variable,value,unit,kind,percentile');
    const times = [...new Set(rows.map((row) => row[2]))];
    expect(times.slice(0, 5)).toEqual(['0', '0.1', '0.2', '0.3', '0.4']);
    expect(times).toHaveLength(21);
    const variables = new Set(rows.map((row) => row[3]));
    expect(variables).toContain('plasma_concentration');
    expect(rows).toHaveLength(21 * variables.size);
  });

  it('is the same to the last bit every time', async () => {
    const args = ['--events', 'e.csv', '--hours', '8'];
    const first = await open(args, { 'e.csv': oneTablet });
    expect((await open(args, { 'e.csv': oneTablet })).output).toBe(first.output);
  });

  it('takes doses in words', async () => {
    const words = await open(['--dose', '20 mg by mouth at 0 h', '--hours', '4']);
    const rows = await open(['--events', 'e.csv', '--hours', '4'], { 'e.csv': oneTablet });
    expect(words.code).toBe(0);
    expect(words.output).toBe(rows.output);
  });

  it('uses the values that are set', async () => {
    const args = ['--events', 'e.csv', '--hours', '24', '--every', '24'];
    const disk = { 'e.csv': oneTablet };
    const plasmaAtEnd = async (...more: string[]) => {
      const { output } = await open([...args, ...more], disk);
      return Number(rowsOf(output).find((row) => row[2] === '24' && row[3] === 'plasma_concentration')?.[4]);
    };
    const usual = await plasmaAtEnd();
    expect(await plasmaAtEnd('--set', 'crcl=20')).toBeGreaterThan(2 * usual);
    expect(await plasmaAtEnd('--parameters', 'simon-2018')).not.toBe(usual);
  });

  it('writes a file with its sidecar', async () => {
    const args = ['--events', 'e.csv', '--hours', '1', '--csv', 'results/curves.csv', '--set', 'weight=60'];
    const { code, output, written } = await open(args, { 'e.csv': oneTablet });
    expect([code, output]).toEqual([0, '']);
    expect(written.map(({ name }) => name)).toEqual(['results/curves.csv', 'results/curves.meta.json']);
    expect(JSON.parse(written[1]!.contents)).toMatchObject({ file: 'curves.csv', seed: null });
  });
});

describe('running a case', () => {
  it('writes every table and the sidecar, its arms first', async () => {
    const { code, written } = await open(['--case', 'oral-vs-intrathecal', '--out', 'results']);
    expect(code).toBe(0);
    expect(written.slice(0, 6).map(({ name }) => name)).toEqual([
      'results/curves.csv',
      'results/curves.meta.json',
      'results/curves-wide.csv',
      'results/exposure.csv',
      'results/events-tablets.csv',
      'results/events-pump.csv',
    ]);
    const rows = rowsOf(written[0]!.contents);
    expect([...new Set(rows.slice(1).map((row) => row[0]))].slice(0, 2)).toEqual(['tablets', 'pump']);
  });

  it('shows a calmer leg on a hundredth of the dose', async () => {
    const { written } = await open(['--case', 'oral-vs-intrathecal', '--out', 'results']);
    const legAt72 = (run: string) =>
      Number(
        rowsOf(written[0]!.contents).find(
          (row) => row[0] === run && row[2] === '72' && row[3] === 'ashworth_leg',
        )?.[4],
      );
    expect(legAt72('pump')).toBeLessThan(legAt72('tablets') - 1);
  });

  it('re-run from its exported event table gives the same curves', async () => {
    const { written } = await open(['--case', 'oral-vs-intrathecal', '--out', 'results']);
    const events = written.find(({ name }) => name.endsWith('events-pump.csv'))!.contents;
    const again = await open(['--events', 'e.csv', '--set', 'weight=70', '--set', 'baseline_ashworth=3.3'], {
      'e.csv': events,
    });
    const ofPump = rowsOf(written[0]!.contents).filter((row) => row[0] === 'pump');
    expect(
      rowsOf(again.output)
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual(ofPump.map((row) => row.slice(1)));
  });
});

describe('bad input', () => {
  it('gives one line for every problem, with code and place, and writes nothing', async () => {
    const args = [
      ...[
        '--events',
        'bad.csv',
        '--set',
        'wieght=70',
        '--set',
        'weight=700',
        '--set',
        'crcl',
        '--hours',
        'long',
      ],
      ...['--parameters', 'simon', '--frobnicate', '--csv', 'out.csv'],
    ];
    const bad = 'time,evid,cmt,amt\n0,1,orall,20\n1,1,oral,-5\n';
    const { code, output, complaints, written } = await open(args, { 'bad.csv': bad });
    expect([code, output, written]).toEqual([2, '', []]);
    expect(complaints.map((line) => line.replace(/^error (\S+) at (\S+): .+$/, '$1 $2'))).toEqual([
      'unknown-parameter command-line:1:4',
      'out-of-range command-line:1:6',
      'not-an-assignment command-line:1:8',
      'not-a-number command-line:1:10',
      'unknown-parameter-set command-line:1:12',
      'unknown-option command-line:1:13',
      'unknown-compartment bad.csv:2:5',
      'negative-amt bad.csv:3:10',
    ]);
  });

  it('helps: the likely name, and the range with its source', async () => {
    const { complaints } = await open([
      '--dose',
      '20 mg by mouth at 0 h',
      '--set',
      'wieght=70',
      '--set',
      'weight=700',
    ]);
    expect(complaints[0]).toContain('Did you mean "weight"?');
    expect(complaints[1]).toMatch(/Range 3 to 200 kg \(.*Simon 2018/);
  });

  it.each([
    [[], 'nothing-to-run at command-line:1:1'],
    [['--case', 'oral-vs-intrathecall'], 'unknown-case at command-line:1:2'],
    [['--events', 'none.csv'], 'cannot-read at command-line:1:2'],
    [['--dose', '20 mg sideways'], 'at command-line:1:2'],
    [['--case', 'oral-vs-intrathecal', '--hours', '5'], 'case-brings-its-own at command-line:1:4'],
    [['--dose', '20 mg by mouth at 0 h', '--hours', '-1'], 'out-of-range at command-line:1:4'],
    [['--dose', '20 mg by mouth at 0 h', '--every', '0'], 'out-of-range at command-line:1:4'],
    [['--dose', '20 mg by mouth at 0 h', '--every', '1e-9'], 'out-of-range at command-line:1:4'],
    [['--dose', '20 mg by mouth at 0 h', '--set', 'weight=NaN'], 'not-a-number at command-line:1:4'],
    [['--dose', '20 mg by mouth at 0 h', '--set', 'weight=0x40'], 'not-a-number at command-line:1:4'],
    [
      ['--dose', '20 mg by mouth at 0 h', '--set', 'weight=50', '--set', 'weight=60'],
      'set-twice at command-line:1:6',
    ],
    [['--dose', '20 mg by mouth at 0 h', '--set', '__proto__=1'], 'unknown-parameter at command-line:1:4'],
    [['--events'], 'missing-value at command-line:1:1'],
  ])('%j ends with one problem: %s', async (args, expected) => {
    const { code, output, complaints, written } = await open(args);
    expect([code, output, written]).toEqual([2, '', []]);
    expect(complaints).toEqual([expect.stringContaining(expected)]);
    expect(complaints[0]).toMatch(/^error [a-z0-9-]+ at \S+:\d+:\d+: .+[.?]$/);
  });

  it('tells of a folder that cannot be written', async () => {
    const { code, complaints } = await open(
      ['--case', 'oral-vs-intrathecal', '--out', 'x'],
      {},
      'x: access is denied.',
    );
    expect(code).toBe(2);
    expect(complaints).toEqual(['error cannot-write at command-line:1:4: x: access is denied.']);
  });

  it.each([
    ['e.csv', ['--csv', 'e.csv'], 'output-is-input at command-line:1:4: e.csv is read'],
    ['e.meta.json', ['--csv', 'e.csv'], 'output-is-input at command-line:1:4: e.meta.json is read'],
    ['results/events-run.csv', ['--out', 'results'], 'output-is-input at command-line:1:4'],
    ['e.csv', ['--csv', 'x/curves.csv', '--out', 'x'], 'output-twice at command-line:1:4'],
  ])('never writes over %s with %j', async (events, options, expected) => {
    const { code, complaints, written } = await open(['--events', events, ...options], {
      [events]: oneTablet,
    });
    expect([code, written]).toEqual([2, []]);
    expect(complaints).toEqual([expect.stringContaining(expected)]);
  });

  it('says so where every row comes after the end, and lets single rows be late', async () => {
    const late = 'time,evid,cmt,amt\n480,1,oral,20\n';
    const all = await open(['--events', 'late.csv', '--hours', '24'], { 'late.csv': late });
    expect([all.code, all.output]).toEqual([2, '']);
    expect(all.complaints).toEqual([expect.stringMatching(/^error after-the-end at command-line:1:2: /)]);
    const some = await open(['--events', 'e.csv', '--hours', '24', '--every', '24'], {
      'e.csv': `${oneTablet}480,1,oral,20\n`,
    });
    expect([some.code, some.complaints]).toEqual([0, []]);
  });

  it('places a file that is wrong as a whole at its first line', async () => {
    const { complaints } = await open(['--events', 'empty.csv'], { 'empty.csv': '' });
    expect(complaints).toEqual([expect.stringMatching(/^error empty-table at empty\.csv:1:1: /)]);
  });
});

describe('a run that cannot be finished', () => {
  it('ends with exit code 1 at the row whose steady state does not exist', async () => {
    const rows = 'time,evid,cmt,amt,ii,ss\n# too often\n0,1,oral,20,0,0\n5,1,oral,20,0.0001,1\n';
    const { code, complaints } = await open(['--events', 'e.csv', '--hours', '24'], { 'e.csv': rows });
    expect([code, complaints]).toEqual([
      1,
      [expect.stringMatching(/^error no-steady-state at e\.csv:4:1: /)],
    ]);
  });
});
