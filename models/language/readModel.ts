import { buildModel } from './buildModel.ts';
import { checkEquationNames, checkRegimenNames, checkUnused } from './checkNames.ts';
import { checkPump } from './checkPump.ts';
import { checkReferences } from './checkReferences.ts';
import { checkUnits } from './checkUnits.ts';
import type { Citation, Draft, Reading } from './draft.ts';
import { modelEquations } from './draftEquations.ts';
import { Fields } from './Fields.ts';
import type { Model } from './model.ts';
import { orderDerived } from './orderDerived.ts';
import { ProblemList } from './ProblemList.ts';
import type { Checked } from './problem.ts';
import { readBalances, readDerived, readObservables, readRates, readStates } from './readEquations.ts';
import { readConversions, readInputs } from './readInputs.ts';
import { readParameterSets } from './readParameterSets.ts';
import { readPatients } from './readPatients.ts';
import { readPump } from './readPump.ts';
import { readQuantities } from './readQuantities.ts';
import { readRegimens } from './readRegimens.ts';
import { readSettings } from './readSettings.ts';
import { readSources } from './readSources.ts';
import { readYaml } from './readYaml.ts';
import { readSymbolTable } from './SymbolTable.ts';

/**
 * Reads a model file: YAML, every key, every equation and its units.
 * @param text the file's text
 * @param file its name, for the places of problems
 * @returns the model, or everything that is wrong with the file, in the file's order; never throws for what a person wrote
 */
export function readModel(text: string, file: string): Checked<Model> {
  const problems = new ProblemList();
  const root = readYaml(text, file, problems);
  if (root === null) return { ok: false, problems: problems.sorted() };
  const citations: Citation[] = [];
  const reading: Reading = { problems, citations };
  const draft = readDraft(new Fields(root, 'file', file, { file, line: 1, column: 1 }, reading), reading);

  const symbols = readSymbolTable(draft, problems);
  const equations = modelEquations(draft);
  const usedSymbols = checkEquationNames(equations, symbols, problems);
  const conversionNames = new Set(draft.conversions.map(({ name }) => name));
  const usedNames = new Set(
    draft.regimens.flatMap((regimen) => [...checkRegimenNames(regimen, conversionNames, problems)]),
  );
  checkUnused(draft, usedSymbols, usedNames, problems);
  checkReferences(draft, citations, problems);
  checkPump(draft, problems);
  const orderedDerived = orderDerived(draft.derived, problems);
  checkUnits(draft, equations, symbols, problems);

  if (problems.count > 0) return { ok: false, problems: problems.sorted() };
  return { ok: true, value: buildModel(draft, orderedDerived) };
}

function readDraft(file: Fields, reading: Reading): Draft {
  return {
    header: readHeader(file),
    sources: readSources(file, reading),
    conversions: readConversions(file, reading),
    covariates: readQuantities(file.at('covariates', 'map'), 'covariate', reading),
    parameters: readQuantities(file.at('parameters', 'map'), 'parameter', reading),
    settings: readSettings(file, reading),
    states: readStates(file, reading),
    rates: readRates(file, reading),
    derived: readDerived(file, reading),
    inputs: readInputs(file, reading),
    pump: readPump(file, reading),
    observables: readObservables(file, reading),
    balances: readBalances(file, reading),
    parameterSets: readParameterSets(file, reading),
    patients: readPatients(file, reading),
    regimens: readRegimens(file, reading),
  };
}

function readHeader(file: Fields): Draft['header'] {
  const head = file.part('model', 'header');
  if (head === null) return { id: '', title: '', version: '', timeUnit: 'h', statement: '' };
  return {
    id: head.text('id'),
    title: head.text('title'),
    version: head.text('version'),
    timeUnit: head.option('time', ['h']),
    statement: head.text('statement'),
  };
}
