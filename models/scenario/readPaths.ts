import type { Problem } from '#models/language/problem.ts';
import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import { type Case, type CasePath, type PathAct, type PathExpectation, pathKinds } from './caseFile.ts';
import { checkLog } from './checkLog.ts';
import { pathLog } from './measuredFuture.ts';
import { readMeasure } from './readMeasure.ts';
import { readAny, readRange } from './readRange.ts';

/** Ways through the case that are tested. */
export function readPaths(fields: CaseFields, reading: CaseReading): readonly CasePath[] {
  return fields.maps('paths', 0).map((map) => {
    const path = reading.fields(map, 'path');
    const found: CasePath = {
      kind: path.option('kind', pathKinds),
      label: path.text('label'),
      acts: path.maps('acts', 0).map((item): PathAct => {
        const act = reading.fields(item, 'pathAct');
        const read: PathAct = {
          act: reading.name(act, 'act', 'act'),
          atHours: act.hours('at'),
          amount: act.has('amount') ? readAny(act, 'amount') : null,
        };
        return reading.origins.keep(read, item);
      }),
      expects: path.maps('expects', 0).map((item): PathExpectation => {
        const expectation = reading.fields(item, 'expectation');
        const read: PathExpectation = {
          measure: readMeasure(expectation, reading),
          ...readRange(expectation),
          reason: expectation.text('reason'),
          sources: reading.names(expectation, 'sources', 'source'),
        };
        return reading.origins.keep(read, item);
      }),
    };
    return reading.origins.keep(found, map);
  });
}

/** What of the paths a learner could not do, at the act: a path is a log like any other. */
export function pathProblems(found: Case, { origins }: CaseReading): readonly Problem[] {
  const known = new Set(found.acts.map(({ id }) => id));
  return found.paths.flatMap((path) =>
    checkLog(found, pathLog(found, path)).problems.flatMap((problem) => {
      const act = path.acts[problem.place.line - 1]!;
      // An unknown act is told where it is named.
      return known.has(act.act) ? [{ ...problem, place: origins.placeOf(act) }] : [];
    }),
  );
}
