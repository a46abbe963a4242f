import type { Check, Suite } from './results.mjs';

export function readJestReport(report: object, root: string): { checks: Check[]; suites: Suite[] };
