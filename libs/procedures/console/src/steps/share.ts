import { processOf, type FullStep, type ProcedureStep } from '@tinhso/procedures-contract';

/** The most of the legal time that any way through the process takes, in percent. A way that comes back to a step is counted once round. */
export function longestShare(steps: readonly ProcedureStep[]): number {
  const full = processOf(steps);
  const byKey = new Map(full.map((step) => [step.key, step]));
  const longest = (step: FullStep | undefined, seen: ReadonlySet<string>): number => {
    if (!step || seen.has(step.key)) return 0;
    const onward = new Set([...seen, step.key]);
    return step.percent + Math.max(0, ...step.routes.map((route) => longest(byKey.get(route.to), onward)));
  };
  return longest(full[0], new Set());
}

/** Office hours that a share of the legal time comes to; undefined when the time is no number of days. */
export const hoursOf = (percent: number, days: number | undefined, hoursADay: number): number | undefined =>
  days === undefined ? undefined : (days * hoursADay * percent) / 100;
