import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ fullName: string, ancestorTitles: string[], status: string }} TestResult
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestResult[] }} FileResult
 */

/**
 * Counts what Vitest's JSON report says. What it does not say counts as failed: a file that could not be read, an error
 * outside every test, a run that left no report.
 * @param {string} file
 * @param {boolean} isGood whether Vitest itself ended well
 * @returns {{ passed: number, failed: number, skipped: number, remarks: string[] }}
 */
export function readTally(file, isGood) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, remarks: ['The tests left no report.'] };
  /** @type {{ testResults: FileResult[] }} */
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const tests = testResults.flatMap((result) => result.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  const skippedTests = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  const remarks = brokenFiles.map(({ name, message }) => `broken: ${name}: ${message.split('\n', 1)[0]}`);
  remarks.push(...describeSkipped(skippedTests));
  let failed = failedTests + brokenFiles.length;
  if (!isGood && failed === 0) {
    failed = 1;
    remarks.push('The test run failed outside every test (see above).');
  }
  return { passed, failed, skipped: skippedTests.length, remarks };
}

/** One line for each group that was skipped for one reason. @param {readonly TestResult[]} tests */
function describeSkipped(tests) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { ancestorTitles, fullName } of tests) {
    const [title = ''] = ancestorTitles;
    const group = title.includes('not tested:') ? title : fullName;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].map(([group, count]) => `skipped${count > 1 ? ` ${count}` : ''}: ${group}`);
}
