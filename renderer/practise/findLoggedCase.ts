import type { KeptLog } from '#models/exchange/caseLog.ts';
import type { Checked } from '#models/language/problem.ts';
import type {
  CaseSource,
  CaseSummary,
  OpenedCase,
  PractiseClient,
} from '#renderer/worker/practiseProtocol.ts';
import type { OwnCase } from './keptPractise.ts';

/** A log with the case that it is of. */
export interface LoggedCase {
  readonly kept: KeptLog;
  readonly source: CaseSource;
  readonly opened: OpenedCase;
}

/** Reads a saved log and opens its case: one that ships, or one of the learner's own. A case that has changed since is another. */
export async function findLoggedCase(
  client: PractiseClient,
  { text, file }: { readonly text: string; readonly file: string },
  catalogue: readonly CaseSummary[],
  ownCases: readonly OwnCase[],
): Promise<Checked<LoggedCase>> {
  const read = await client.readLog(text, file);
  if (!read.ok) return read;
  const { caseId, caseVersion } = read.value;
  const refuse = (code: string, reason: string): Checked<LoggedCase> => {
    return { ok: false, problems: [{ code, place: { file, line: 0, column: 0 }, reason, subject: caseId }] };
  };
  const shipped: readonly CaseSource[] = catalogue.some(({ id }) => id === caseId) ? [{ id: caseId }] : [];
  const own: readonly CaseSource[] = ownCases.map((one) => ({ text: one.text, file: one.file }));
  let otherVersion: string | null = null;
  for (const source of [...own, ...shipped]) {
    const opened = await client.open(source);
    if (!opened.ok || opened.value.case.id !== caseId) continue;
    const { version } = opened.value.case;
    if (version === caseVersion)
      return { ok: true, value: { kept: read.value, source, opened: opened.value } };
    otherVersion = version;
  }
  return otherVersion === null
    ? refuse('unknown-case', `The log is of the case ${caseId}, which is not here. Open its case file first.`)
    : refuse(
        'other-version',
        `The log is of version ${caseVersion} of the case ${caseId}; here it is version ${otherVersion}.`,
      );
}
