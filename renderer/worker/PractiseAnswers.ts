import { readCaseLog } from '#models/exchange/caseLog.ts';
import { debriefFiles } from '#models/exchange/debriefFiles.ts';
import type { DebriefSource } from '#models/exchange/debriefInput.ts';
import type { Checked } from '#models/language/problem.ts';
import { branchOf } from '#models/scenario/branchOf.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import { caseSources } from '#models/scenario/caseSources.ts';
import { debriefOf } from '#models/scenario/debriefOf.ts';
import { lintCase } from '#models/scenario/lintCase.ts';
import { playCase, playWhole } from '#models/scenario/playCase.ts';
import { readCase } from '#models/scenario/readCase.ts';
import { scoreCase } from '#models/scenario/scoreCase.ts';
import { shippedCases } from '#models/scenario/shippedCases.ts';
import { sourceWords } from '#models/scenario/sourceWords.ts';
import type { Laboratory } from '#models/simulate.ts';
import type { CaseSource, CaseSummary, PractiseService } from './practiseProtocol.ts';

/** Texts of cases in hand: the one played, and the one that somebody writes. */
const mostKept = 4;

/** What the worker answers about cases, on one shared laboratory. A case that is at hand is read once. */
export class PractiseAnswers implements PractiseService {
  readonly #openLaboratory: () => Checked<Laboratory>;
  readonly #read = new Map<string, Checked<Case>>();

  constructor(openLaboratory: () => Checked<Laboratory>) {
    this.#openLaboratory = openLaboratory;
  }

  list(): readonly CaseSummary[] {
    return shippedCases.map(({ id, title }) => {
      const read = this.#readCase({ id });
      if (!read.ok) return { id, title, case: null, problems: read.problems };
      const { version, level, minutes, objectives } = read.value;
      return { id, title, case: { version, level, minutes, objectives }, problems: [] };
    });
  }

  open(source: CaseSource): ReturnType<PractiseService['open']> {
    const laboratory = this.#openLaboratory();
    if (!laboratory.ok) return laboratory;
    const read = this.#readCase(source);
    if (!read.ok) return read;
    const { model } = laboratory.value;
    const { text } = textOf(source);
    return { ok: true, value: { case: read.value, model, sources: sourceWords(model), text } };
  }

  lint(text: string, file: string): ReturnType<PractiseService['lint']> {
    return lintCase(text, file, this.#laboratory());
  }

  play(source: CaseSource, log: Parameters<PractiseService['play']>[1]): ReturnType<PractiseService['play']> {
    return playCase(this.#case(source), this.#laboratory(), log);
  }

  score(
    source: CaseSource,
    branch: Parameters<PractiseService['score']>[1],
  ): ReturnType<PractiseService['score']> {
    return scoreCase(this.#case(source), this.#laboratory(), branch);
  }

  debrief(
    source: CaseSource,
    branches: Parameters<PractiseService['debrief']>[1],
    branchId: string,
  ): ReturnType<PractiseService['debrief']> {
    return debriefOf(this.#case(source), this.#laboratory(), branches, branchId);
  }

  exportDebrief(
    source: CaseSource,
    branches: Parameters<PractiseService['exportDebrief']>[1],
    branchId: string,
    mode: Parameters<PractiseService['exportDebrief']>[3],
  ): ReturnType<PractiseService['exportDebrief']> {
    const [played, laboratory] = [this.#case(source), this.#laboratory()];
    const branch = branchOf(branches, branchId);
    const debrief = debriefOf(played, laboratory, branches, branchId);
    const { model } = laboratory;
    const ofModel = model.sources.map(({ key, citation, address, standing }): DebriefSource => {
      return { key, words: citation, address, standing };
    });
    const ofCases = caseSources().map(({ key, words, address, mark }): DebriefSource => {
      return { key, words, address, standing: mark };
    });
    const sources = [...ofModel, ...ofCases];
    const isMastery = mode === 'mastery';
    const input = { case: played, model, branch, debrief, isMastery, sources };
    return debriefFiles(input, playWhole(played, laboratory, branch.log));
  }

  readLog(text: string, file: string): ReturnType<PractiseService['readLog']> {
    return readCaseLog(text, file);
  }

  #laboratory(): Laboratory {
    const opened = this.#openLaboratory();
    if (!opened.ok) throw new Error('The shipped model did not pass its checks; open() says why.');
    return opened.value;
  }

  /** @throws RangeError for a case with problems: whoever plays one has opened it */
  #case(source: CaseSource): Case {
    const read = this.#readCase(source);
    if (!read.ok) throw new RangeError('The case has problems; open() says which.');
    return read.value;
  }

  #readCase(source: CaseSource): Checked<Case> {
    const { text, file } = textOf(source);
    const key = 'id' in source ? source.id : `${file}\n${text}`;
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const opened = this.#openLaboratory();
    if (!opened.ok) return opened;
    const read = readCase(text, file, opened.value.model);
    const written = [...this.#read.keys()].filter((one) => one.includes('\n'));
    if (written.length >= mostKept) this.#read.delete(written[0]!);
    this.#read.set(key, read);
    return read;
  }
}

/** @throws RangeError for a case that does not ship (a programmer fault) */
function textOf(source: CaseSource): { readonly text: string; readonly file: string } {
  if ('text' in source) return source;
  const shipped = shippedCases.find(({ id }) => id === source.id);
  if (shipped === undefined) throw new RangeError(`There is no case ${source.id}.`);
  return shipped;
}
