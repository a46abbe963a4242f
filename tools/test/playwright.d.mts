import type { Check, Suite } from './results.mjs';

export function readPlaywrightReport(report: object): { checks: Check[]; suites: Suite[] };
