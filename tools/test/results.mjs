/** What the phases of a test run found, and its sums. A check is one named thing that passed, failed or was skipped. */

/**
 * `again`: it failed at first, with `message`, and passed when it was tried once more.
 * @typedef {{ name: string, suite: string, status: 'passed' | 'failed' | 'skipped', again?: boolean, seconds?: number, message?: string }} Check
 * @typedef {{ phase: string, seconds: number, checks: Check[], suites: { name: string, seconds: number }[] }} PhaseResult
 */

/** @param {PhaseResult[]} phases */
export function countChecks(phases) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { checks } of phases) for (const { status } of checks) counts[status] += 1;
  return counts;
}

/** The one line that a reader of CI output looks for. Skipped checks are told apart, never counted as passed. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A run is good only when something was tested and nothing failed. */
export const exitCode = ({ passed, failed }) => (failed > 0 || passed === 0 ? 1 : 0);

/** Minutes per phase and the ten slowest suites. @param {PhaseResult[]} phases @returns {string[]} lines */
export function timeReport(phases) {
  const minutes = (seconds) => (seconds / 60).toFixed(1).padStart(5);
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const lines = ['', 'Minutes per phase:'];
  for (const { phase, seconds, checks } of phases) {
    const counts = countChecks([{ checks }]);
    lines.push(`  ${minutes(seconds)}  ${phase.padEnd(12)} ${checks.length > 0 ? closingLine(counts) : ''}`.trimEnd());
  }
  lines.push(`  ${minutes(total)}  in all`);
  const slowest = phases
    .flatMap(({ phase, suites }) => suites.map((suite) => ({ ...suite, phase })))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 10);
  if (slowest.length > 0) lines.push('', 'Slowest suites:');
  for (const { name, seconds, phase } of slowest) lines.push(`  ${seconds.toFixed(1).padStart(6)} s  ${name} (${phase})`);
  return lines;
}

/** Checks that may pass at the second try in one run; more of them are no bad luck. */
export const SECOND_TRIES = 3;

/**
 * What passed only at the second try is named with what was wrong at first, and is a failure when it is more than a few.
 * @param {PhaseResult[]} phases @returns {string[]} lines
 */
export function secondTryReport(phases, longest = 1_500) {
  const unsteady = phases.flatMap(({ phase, checks }) => checks.filter(({ again }) => again).map((check) => ({ phase, ...check })));
  if (unsteady.length === 0) return [];
  const lines = ['', `UNSTEADY  ${unsteady.length} passed only at the second try; find out why:`];
  for (const { phase, suite, name, message = '' } of unsteady)
    lines.push(`  ${phase}: ${suite} › ${name}`, `    ${message.slice(0, longest)}`);
  return lines;
}

/** @param {PhaseResult[]} phases @returns {Check[]} a failure when too much was tried twice */
export function checkSteadiness(phases) {
  const unsteady = phases.flatMap(({ checks }) => checks.filter(({ again }) => again)).length;
  if (unsteady <= SECOND_TRIES) return [];
  const message = `${unsteady} checks passed only at the second try; ${SECOND_TRIES} are let pass.`;
  return [{ suite: 'steadiness', name: 'checks pass at the first try', status: 'failed', message }];
}

/** Every failure by name, with what it said. @param {PhaseResult[]} phases @returns {string[]} lines */
export function failureReport(phases, longest = 4_000) {
  const lines = [];
  for (const { phase, checks } of phases) {
    for (const { suite, name, status, message } of checks) {
      if (status !== 'failed') continue;
      lines.push('', `FAILED  ${phase}: ${suite} › ${name}`);
      if (message)
        lines.push(message.length > longest ? `${message.slice(0, longest)}\n… (${message.length - longest} more characters)` : message);
    }
  }
  return lines;
}
