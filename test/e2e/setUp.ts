import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../buildIfStale.mjs';
import { type FoundBrowser, findBrowser } from './findBrowser.ts';

/** The browser, or the words of why no page can be tested: every page test then fails with them. */
export type BrowserChoice = { readonly found: FoundBrowser } | { readonly problem: string };

declare module 'vitest' {
  interface ProvidedContext {
    browserChoice: BrowserChoice;
    /** Why there is no fresh build, or null. */
    buildProblem: string | null;
  }
}

/** Once before all end-to-end tests: a fresh build and a browser. What is missing fails the tests that need it, no others. */
export async function setup(project: TestProject): Promise<void> {
  const buildProblem = build();
  const choice = await chooseBrowser();
  console.log(
    `Browser tests run in ${'found' in choice ? choice.found.description : `nothing. ${choice.problem}`}`,
  );
  project.provide('browserChoice', choice);
  project.provide('buildProblem', buildProblem);
}

function build(): string | null {
  try {
    buildIfStale();
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

async function chooseBrowser(): Promise<BrowserChoice> {
  try {
    return { found: await findBrowser() };
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }
}
