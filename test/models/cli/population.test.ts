import { describe, expect, it } from 'vitest';
import type { OutgoingFile } from '#models/exchange/runFiles.ts';
import { PopulationTally } from '#models/population/PopulationTally.ts';
import { SubjectSolver } from '#models/population/SubjectSolver.ts';
import { main } from '#models/terminal/main.ts';
import type { SolverThread } from '#models/terminal/solverThread.ts';
import { writePopulation } from '#models/terminal/writePopulation.ts';
import { jobOf, oneCompartment } from '../population/oneCompartmentModel.ts';

/** The door with a disk of its own that keeps what is written. */
function terminal() {
  const disk = new Map<string, string>();
  async function run(line: string, threads?: { processors: number; start(): SolverThread }) {
    let output = '';
    const complaints: string[] = [];
    const written: OutgoingFile[] = [];
    const args = line.split(' ').map((word) => word.replaceAll('~', ' '));
    const code = await main(args, {
      print: (text) => {
        output += text;
      },
      complain: (words) => void complaints.push(words),
      readText: (path) => {
        const text = disk.get(path);
        return text === undefined ? { failure: `${path}: there is no such file or folder.` } : { text };
      },
      writeFiles: (files) => {
        written.push(...files);
        for (const { name, contents } of files) disk.set(name, contents);
        return null;
      },
      ...(threads ? { threads } : {}),
    });
    return { code, output, complaints, written };
  }
  return { disk, run };
}

const doses = '--dose 20~mg~by~mouth~every~8~h --hours 24 --every 2';
const kept = '--observable plasma_concentration';
const codesOf = (complaints: readonly string[]) =>
  complaints.map((line) => line.replace(/^error (\S+) at (\S+): .+$/, '$1 $2'));

describe('running a population', () => {
  it('writes bands, sidecar, counts and patients into a folder', async () => {
    const { run } = terminal();
    const { code, written } = await run(`${doses} --population 30 --seed 7 --out bands`);
    expect(code).toBe(0);
    expect(written.map(({ name }) => name)).toEqual([
      'bands/bands.csv',
      'bands/bands.meta.json',
      'bands/counts.json',
      'bands/patients.csv',
    ]);
    expect(JSON.parse(written[1]!.contents)).toMatchObject({
      seed: 7,
      population: { subjects_in_bands: 30 },
    });
  });

  it('prints the bands where no file is asked for, the same every time', async () => {
    const { run } = terminal();
    const first = await run(`${doses} --population 20 --seed 3`);
    expect(first.output).toMatch(/^run_id,/);
    expect((await run(`${doses} --population 20 --seed 3`)).output).toBe(first.output);
    expect((await run(`${doses} --population 20 --seed 4`)).output).not.toBe(first.output);
  });

  it('by several threads gives the bytes of one', async () => {
    let started = 0;
    const start = (): SolverThread => {
      started += 1;
      let solver: SubjectSolver | null = null;
      return {
        prepare: async (model, job) => {
          solver = new SubjectSolver(model, 'webassembly');
          return solver.prepare(job);
        },
        solve: (range) => new Promise((resolve) => setImmediate(() => resolve(solver!.solve(range)))),
        end: async () => undefined,
      };
    };
    const { run } = terminal();
    const line = `${doses} --population 90 --out bands`;
    const here = await run(line);
    const threaded = await run(`${line} --workers 3`, { processors: 4, start });
    expect(started).toBe(3);
    expect(threaded.written).toEqual(here.written);
  });

  it('has the patient that --subject pulls out: the same numbers drawn, whole curves', async () => {
    const { run, disk } = terminal();
    await run(`${doses} --population 30 --seed 7 --out bands`);
    const { code, written } = await run(`${doses} --population 30 --seed 7 --subject 12 --out one`);
    expect(code).toBe(0);
    expect(written.map(({ name }) => name)).toContain('one/curves.csv');
    const [header = [], ...rows] = disk
      .get('bands/patients.csv')!
      .split('\n')
      .map((row) => row.split(','));
    const patient = rows.find(([subject]) => subject === '12')!;
    const sidecar = JSON.parse(written.find(({ name }) => name.endsWith('.meta.json'))!.contents);
    expect(sidecar.seed).toBe(7);
    header.slice(1, -2).forEach((name, index) => {
      expect(sidecar.runs[0].given_values[name]).toBe(Number(patient[index + 1]));
    });
    expect(written[0]!.contents.split('\n')[1]).toMatch(/^run,12,0,plasma_concentration,/);
  });
});

describe('a population on many machines', () => {
  it('merged from its parts gives the bytes of one run', async () => {
    const { run } = terminal();
    const line = `${doses} --population 40 --seed 11`;
    const whole = await run(`${line} --out whole`);
    await run(`${line} --subjects 1-15 --out part-1`);
    await run(`${line} --subjects 16-40 --out part-2`);
    const merged = await run('--merge part-2 part-1 --out whole');
    expect(merged.code).toBe(0);
    expect(merged.written).toEqual(whole.written);
  });

  it('names the subjects that no part has, and writes nothing', async () => {
    const { run } = terminal();
    await run(`${doses} --population 40 --subjects 1-15 --out part-1 ${kept}`);
    const { code, complaints, written } = await run('--merge part-1 --out whole');
    expect([code, written]).toEqual([2, []]);
    expect(complaints).toEqual([
      'error missing-subjects at merge:1:1: The subjects 16 to 40 are in none of the parts.',
    ]);
    const some = await run('--merge part-1 --subjects 1-15 --out some');
    expect(some.code).toBe(0);
  });
});

describe('a population in which subjects fail', () => {
  it('tells how many and why on standard error, and writes the others', async () => {
    const { model, job, chunk } = smallPopulation();
    const failures = [{ subject: 2, arm: 'vein', code: 'stiff', reason: 'It is stiff.' }];
    const write = (failed: typeof failures, range = { first: 1, last: 3 }) => {
      const tally = new PopulationTally(model.observables, job);
      tally.add({ ...chunk, range, failures: failed });
      const complaints: string[] = [];
      let output = '';
      const result = { job, ranges: [range], tally, failures: failed, rejectedByName: {} };
      const code = writePopulation(model, result, [], {
        print: (text) => {
          output += text;
        },
        complain: (line) => void complaints.push(line),
        readText: () => ({ failure: 'There are no files.' }),
        writeFiles: () => null,
      });
      return { code, complaints, output };
    };
    const some = write(failures);
    expect(some.code).toBe(0);
    expect(some.output).toMatch(/^run_id,/);
    expect(some.complaints).toEqual([
      'note: 1 of 3 subjects could not be run and is in no curve; the first is 2: It is stiff.',
    ]);
    const all = write([{ ...failures[0]!, subject: 1 }], { first: 1, last: 1 });
    expect([all.code, all.output]).toEqual([1, '']);
  });
});

function smallPopulation() {
  const { model } = oneCompartment();
  const job = jobOf({ size: 3 });
  const solver = new SubjectSolver(model, 'webassembly');
  solver.prepare(job);
  return { model, job, chunk: solver.solve({ first: 1, last: 3 }) };
}

describe('bad input to a population', () => {
  it.each([
    ['--seed 3', 'needs-population command-line:1:10'],
    ['--population 0', 'not-a-number command-line:1:10'],
    ['--population 10 --seed x', 'not-a-number command-line:1:12'],
    ['--population 10 --subjects 5-2', 'not-a-range command-line:1:12'],
    ['--population 10 --subjects 5-20', 'out-of-range command-line:1:12'],
    ['--population 10 --subject 11', 'out-of-range command-line:1:12'],
    ['--population 10 --spread wide', 'not-an-option command-line:1:12'],
    ['--population 10 --observable plasma', 'unknown-observable command-line:1:12'],
    ['--population 10 --workers 1000', 'out-of-range command-line:1:12'],
    ['--population 100000000', 'out-of-range command-line:1:10'],
  ])('%s', async (more, problem) => {
    const { run } = terminal();
    const { code, complaints, written, output } = await run(`${doses} --csv - ${more}`);
    expect([code, written, output]).toEqual([2, [], '']);
    expect(codesOf(complaints)).toEqual([problem]);
  });

  it('a merge takes no doses, and names folders without a part', async () => {
    const { run } = terminal();
    expect(codesOf((await run('--merge a --hours 3 --out b')).complaints)).toEqual([
      'unexpected-option command-line:1:4',
    ]);
    expect(codesOf((await run('--merge a b --out c')).complaints)).toEqual([
      'cannot-read command-line:1:2',
      'cannot-read command-line:1:3',
    ]);
  });
});
