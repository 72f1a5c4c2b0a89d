import { quoted } from '#models/dosing/nameAdvice.ts';
import { mergePopulation, type ShardFiles } from '#models/exchange/mergePopulation.ts';
import { countsFile, valuesFile } from '#models/exchange/populationShard.ts';
import { readPopulationShard, readShardValues } from '#models/exchange/readPopulationShard.ts';
import type { Model } from '#models/language/model.ts';
import type { Checked, Problem } from '#models/language/problem.ts';
import { isWhole } from '#models/population/populationResult.ts';
import { loadLaboratory } from '#models/simulate.ts';
import type { ExitCode } from './main.ts';
import { readSubjects } from './populationChoices.ts';
import type { GivenOption } from './readArguments.ts';
import type { TerminalIo } from './terminalIo.ts';
import type { OptionName } from './terminalOptions.ts';
import { refuse, writePopulation } from './writePopulation.ts';

const fitting: readonly OptionName[] = ['merge', 'subjects', 'out', 'csv'];

/** Every value of the largest population that is kept value by value takes 171 MB. */
const largestBytes = 400_000_000;

/** Puts the parts of a population in some folders together and writes what one run of all of them would have written. */
export function mergePopulations(
  given: readonly GivenOption[],
  faults: readonly Problem[],
  io: TerminalIo,
): ExitCode {
  const problems: Problem[] = [...faults];
  for (const { name, place } of given.filter((option) => !fitting.includes(option.name))) {
    problems.push({
      code: 'unexpected-option',
      place,
      reason: `Parts bring their own doses; leave out --${name}.`,
    });
  }
  const subjects = given.find(({ name }) => name === 'subjects');
  const wanted = subjects ? readSubjects(subjects.value) : null;
  if (subjects && wanted === null) {
    const reason = `Write --subjects A-B, such as 1-5000, not ${quoted(subjects.value)}.`;
    problems.push({ code: 'not-a-range', place: subjects.place, reason });
  }
  const laboratory = loadLaboratory();
  if (!laboratory.ok) problems.push(...laboratory.problems);
  if (problems.length > 0 || !laboratory.ok) return refuse(problems, io);

  const { model } = laboratory.value;
  const parts: ShardFiles[] = [];
  for (const option of given.filter(({ name }) => name === 'merge')) {
    const part = readPart(option, model, io);
    if (part.ok) parts.push(part.value);
    else problems.push(...part.problems);
  }
  if (problems.length > 0) return refuse(problems, io);
  const merged = mergePopulation(model, parts, wanted);
  return merged.ok ? writePopulation(model, merged.value, given, io) : refuse(merged.problems, io);
}

function readPart({ value: folder, place }: GivenOption, model: Model, io: TerminalIo): Checked<ShardFiles> {
  const read = <Value>(name: string, as: (text: string, file: string) => Checked<Value>): Checked<Value> => {
    const path = `${folder.replace(/\/$/, '')}/${name}`;
    const file = io.readText(path, largestBytes);
    if ('text' in file) return as(file.text, path);
    return { ok: false, problems: [{ code: 'cannot-read', place, reason: file.failure }] };
  };
  const shard = read(countsFile, (text, file) => readPopulationShard(text, file, model));
  if (!shard.ok) return shard;
  if (shard.value.histograms !== null) return { ok: true, value: { shard: shard.value, values: null } };
  if (isWhole(shard.value)) {
    const reason = `${folder} holds a whole population; there is nothing to merge it with.`;
    return { ok: false, problems: [{ code: 'nothing-to-merge', place, reason }] };
  }
  const values = read(valuesFile, readShardValues);
  return values.ok ? { ok: true, value: { shard: shard.value, values: values.value } } : values;
}
