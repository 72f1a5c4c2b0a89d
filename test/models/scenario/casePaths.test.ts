import { describe, expect, it } from 'vitest';
import { pathKinds } from '#models/scenario/caseFile.ts';
import { lintCase } from '#models/scenario/lintCase.ts';
import { measuredFuture, pathLog } from '#models/scenario/measuredFuture.ts';
import { measuredValue } from '#models/scenario/measuredValue.ts';
import { playCase } from '#models/scenario/playCase.ts';
import { readCase } from '#models/scenario/readCase.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';
import { loadLaboratory } from '#models/simulate.ts';

const loaded = loadLaboratory();
if (!loaded.ok) throw new Error('The shipped model cannot be read.');
const laboratory = loaded.value;

/** What each way through a case leads to, printed so that a reader of the output sees the physiology answer. */
describe.each(shippedCases.map(({ id, file, text }) => ({ id, file, text })))(
  'the case $id',
  ({ id, file, text }) => {
    const read = readCase(text, file, laboratory.model);

    it('has nothing for the linter to say', () => {
      const words = lintCase(text, file, laboratory).map(
        ({ code, place, reason }) => `${code} ${place.line}:${place.column} ${reason}`,
      );
      expect(words).toEqual([]);
    });

    it('goes three ways, each as the literature says, and no two alike', () => {
      if (!read.ok) throw new Error(read.problems.map(({ reason }) => reason).join('\n'));
      const found = read.value;
      expect(found.id).toBe(id);
      expect(found.decisions.length).toBeGreaterThanOrEqual(3);
      expect(pathKinds.filter((kind) => !found.paths.some((path) => path.kind === kind))).toEqual([]);

      const outcomes = found.paths.map((path) => {
        const { run } = playCase(found, laboratory, pathLog(found, path));
        expect(run.problems).toEqual([]);
        const branch = { id: path.kind, name: path.label, log: pathLog(found, path), nowHours: found.hours };
        const { score, values } = measuredFuture(found, laboratory, branch).future;
        const shown = values.map(
          ({ measure, value, unit }) => `${measure.label} ${Number(value.toPrecision(3))} ${unit}`,
        );
        console.info(
          `${id}, ${path.kind} (${path.label}): acts ${score.acts.done} of ${score.acts.of}, in time ${score.timing.inTime} of ${score.timing.of}, harmful ${score.harmful}, unneeded ${score.unneeded}, ${score.isPassed ? 'passed' : 'not passed'}; ${shown.join('; ')}`,
        );
        for (const { measure, from, to } of path.expects) {
          const value = measuredValue(found, run, measure);
          expect(value, `${path.kind}: ${measure.label}`).toBeGreaterThanOrEqual(from);
          expect(value, `${path.kind}: ${measure.label}`).toBeLessThanOrEqual(to);
        }
        return { kind: path.kind, score, values: values.map(({ value }) => value.toPrecision(3)).join() };
      });
      expect(new Set(outcomes.map(({ values }) => values)).size).toBe(outcomes.length);
      for (const { kind, score } of outcomes) {
        expect(score.isPassed, kind).toBe(kind === 'ideal');
        if (kind === 'ideal') expect(score.harmful).toBe(0);
      }
    });
  },
);
