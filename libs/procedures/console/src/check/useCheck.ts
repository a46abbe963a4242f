import { checkDefinition, type CheckFault, type CheckReport, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { plainDate } from '@tinhso/ui';
import { useEffect, useMemo, useState } from 'react';

const QUIET_MS = 400;
const none: CheckReport = { publishable: false, faults: [], tried: { scenarios: 0, ways: 0 } };

/** What the checker says, shortly after the last change, with what the server knows of the province; `pending` until it has looked at what is on the screen. */
export function useCheck(
  definition: ProcedureDefinition,
  ofHouse: readonly CheckFault[],
): { report: CheckReport; pending: boolean; took: number } {
  const [seen, setSeen] = useState<{ of?: ProcedureDefinition; report: CheckReport; took: number }>({ report: none, took: 0 });
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = performance.now();
      const report = checkDefinition(definition, { today: plainDate(new Date()) });
      setSeen({ of: definition, report, took: performance.now() - before });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [definition]);
  const report = useMemo<CheckReport>(
    () => ({
      ...seen.report,
      publishable: seen.report.publishable && !ofHouse.some(({ severity }) => severity === 'error'),
      faults: [...seen.report.faults, ...ofHouse],
    }),
    [seen.report, ofHouse],
  );
  return { report, took: seen.took, pending: seen.of !== definition };
}
