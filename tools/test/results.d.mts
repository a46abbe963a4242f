export interface Check {
  readonly name: string;
  readonly suite: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly seconds?: number;
  readonly message?: string;
}
export interface Suite {
  readonly name: string;
  readonly seconds: number;
}
export interface PhaseResult {
  readonly phase: string;
  readonly seconds: number;
  readonly checks: readonly Check[];
  readonly suites: readonly Suite[];
}
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function countChecks(phases: readonly Pick<PhaseResult, 'checks'>[]): Counts;
export function closingLine(counts: Counts): string;
export function exitCode(counts: Counts): 0 | 1;
export function timeReport(phases: readonly PhaseResult[]): string[];
export function failureReport(phases: readonly PhaseResult[], longest?: number): string[];
