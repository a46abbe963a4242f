export interface Check {
  readonly name: string;
  readonly suite: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly again?: boolean;
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
export const SECOND_TRIES: number;
export function secondTryReport(phases: readonly PhaseResult[], longest?: number): string[];
export function checkSteadiness(phases: readonly Pick<PhaseResult, 'checks'>[]): Check[];
export function failureReport(phases: readonly PhaseResult[], longest?: number): string[];
