import type { CheckFault, CounterExample } from './fault.js';

/** Something that keeps the definition from being published. */
export const fault = (code: string, path: string, vi: string, en: string, counterExample?: CounterExample): CheckFault => ({
  code,
  severity: 'error',
  path,
  message: { vi, en },
  ...(counterExample ? { counterExample } : {}),
});

/** Something that should be looked at and keeps nothing. */
export const warning = (...args: Parameters<typeof fault>): CheckFault => ({ ...fault(...args), severity: 'warning' });
