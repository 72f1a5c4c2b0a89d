import { describe, expect, it } from 'vitest';
import { readCase } from '#models/scenario/readCase.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';
import { type CaseRun, caseRuns } from '#models/terminal/caseRuns.ts';
import { main } from '#models/terminal/main.ts';
import { laboratory } from '#test/models/baclofen/laboratory.ts';
import { sampleCaseText } from '#test/models/scenario/sampleCaseText.ts';

const unchanged = { values: {}, parameterSet: null };

function runsOf(text: string, changes: Parameters<typeof caseRuns>[2] = unchanged): readonly CaseRun[] {
  const read = readCase(text, 'sample.yaml', laboratory.model);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return caseRuns(read.value, laboratory, changes);
}

async function lint(files: Readonly<Record<string, string>>, path: string) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await main(['--lint', path], {
    print: (text) => void lines.push(text),
    complain: (line) => void complaints.push(line),
    readText: (name) => {
      const text = files[name];
      return text === undefined ? { failure: `${name}: there is no such file or folder.` } : { text };
    },
    writeFiles: () => null,
  });
  return { code, lines, complaints };
}

describe('the runs of a case', () => {
  it('are its paths, with what is done on each in the event table', () => {
    const runs = runsOf(sampleCaseText);
    expect(runs.map(({ runId, label }) => [runId, label])).toEqual([
      ['ideal', 'Found'],
      ['mistake', 'Sepsis'],
      ['nothing', 'Nothing done'],
    ]);
    const oral = runs.map(({ events }) => events.filter(({ cmt }) => cmt === 'oral'));
    expect(oral[0]?.[0]).toMatchObject({ amt: 20, time: expect.closeTo(96.5 + 1 / 12, 9) });
    expect(oral.slice(1)).toEqual([[], []]);
  });

  it('begin with its arms, where it compares some', () => {
    const arms = 'arms: [{id: nothing, label: Tablets, route: tablets, dosing: ["20 mg by mouth at 0 h"]}]\n';
    expect(runsOf(sampleCaseText + arms).map(({ runId }) => runId)).toEqual([
      'nothing',
      'ideal',
      'mistake',
      'nothing-2',
    ]);
  });

  it('tell two mistakes apart', () => {
    const text = sampleCaseText.replace('kind: ideal', 'kind: mistake');
    expect(runsOf(text).map(({ runId }) => runId)).toEqual(['mistake', 'mistake-2', 'nothing']);
  });

  it('are what happens if nothing is done, where a case has neither arms nor paths', () => {
    const text = sampleCaseText.replace(/^paths:[\s\S]*?(?=^pass_mark)/m, '');
    expect(runsOf(text)).toMatchObject([{ runId: 'nothing', label: 'Nothing done' }]);
  });

  it('follow the patient: who gets no fever has no emergency', () => {
    const ending = sampleCaseText.replace(
      'kind: ending, text: The case ends., harm: false',
      'kind: ending, text: The case ends.}\n  - {id: cool, when: body_temperature > 38, kind: emergency, text: Hot., does: {dosing: [set cooling to on]}',
    );
    const cooled = (changes: Parameters<typeof caseRuns>[2]) =>
      runsOf(ending, changes)
        .at(-1)
        ?.events.some(({ cmt }) => cmt === 'cooling');
    expect(cooled(unchanged)).toBe(true);
    expect(cooled({ values: { withdrawal_fever: 0 }, parameterSet: null })).toBe(false);
  });

  it.each(shippedCases)('write files for $id, an event table for each run', async ({ id, text, file }) => {
    const read = readCase(text, file, laboratory.model);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const names: string[] = [];
    const code = await main(['--case', id, '--every', '1', '--out', 'x'], {
      print: () => {},
      complain: (line) => {
        throw new Error(line);
      },
      readText: () => ({ failure: 'There is no file.' }),
      writeFiles: (files) => {
        names.push(...files.map(({ name }) => name));
        return null;
      },
    });
    expect(code).toBe(0);
    const tables = names.filter((name) => name.startsWith('x/events-'));
    expect(tables).toHaveLength(read.value.arms.length + read.value.paths.length);
  });
});

describe('checking a case file', () => {
  it('says that there is nothing to say', async () => {
    expect(await lint({ 'c.yaml': sampleCaseText }, 'c.yaml')).toEqual({
      code: 0,
      lines: ['c.yaml: no problem and no advice.\n'],
      complaints: [],
    });
  });

  it('prints problems as errors and ends with 2', async () => {
    const { code, lines, complaints } = await lint(
      { 'c.yaml': sampleCaseText.replace('level: intermediate', 'level: hard') },
      'c.yaml',
    );
    expect([code, lines]).toEqual([2, []]);
    expect(complaints).toEqual([expect.stringMatching(/^error not-an-option at c\.yaml:4:8: /)]);
  });

  it('prints advice and ends with 0', async () => {
    const text = sampleCaseText.replaceAll('class: critical', 'class: recommended');
    const { code, lines, complaints } = await lint({ 'c.yaml': text }, 'c.yaml');
    expect([code, complaints]).toEqual([0, []]);
    expect(lines).toEqual([expect.stringMatching(/^advice no-critical-act at c\.yaml:\d+:\d+: .+\n$/)]);
  });

  it('tells of a file that is not there, and stands alone', async () => {
    expect(await lint({}, 'none.yaml')).toMatchObject({
      code: 2,
      complaints: [expect.stringContaining('cannot-read at command-line:1:2')],
    });
  });
});
