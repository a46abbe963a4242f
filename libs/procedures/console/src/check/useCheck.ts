import { checkDefinition, type CheckReport, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { plainDate } from '@tinhso/ui';
import { useEffect, useState } from 'react';

const QUIET_MS = 400;
const none: CheckReport = { publishable: false, faults: [], tried: { scenarios: 0, ways: 0 } };

/** What the checker says, shortly after the last change; `pending` until it has looked at what is on the screen. */
export function useCheck(definition: ProcedureDefinition): { report: CheckReport; pending: boolean; took: number } {
  const [seen, setSeen] = useState<{ of?: ProcedureDefinition; report: CheckReport; took: number }>({ report: none, took: 0 });
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = performance.now();
      const report = checkDefinition(definition, { today: plainDate(new Date()) });
      setSeen({ of: definition, report, took: performance.now() - before });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [definition]);
  return { report: seen.report, took: seen.took, pending: seen.of !== definition };
}
