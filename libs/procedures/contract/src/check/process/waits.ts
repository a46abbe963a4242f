import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import type { CheckRule } from '../rules/rule.js';
import { wayExample, waysFromStart } from './graph.js';
import { isWorkStatus, workRules } from './statuses.js';

const texts = {
  applicant: { vi: 'yêu cầu bổ sung', en: 'supplements can be asked for' },
  payment: { vi: 'yêu cầu nộp tiền', en: 'a payment can be asked for' },
} as const;

/** Wherever a dossier can stand still, somebody watches and a day comes on which something happens. */
export const everyWaitIsWatched: CheckRule = ({ steps, definition }) => {
  const ways = waysFromStart(steps);
  const costs = definition.fees.some(({ amount }) => amount !== 0);
  const possible = costs ? (['applicant', 'payment'] as const) : (['applicant'] as const);
  const faults: CheckFault[] = [];
  steps.forEach((step, n) => {
    const example = wayExample(steps, ways.get(step.key) ?? [step.key]);
    const waits = isWorkStatus(step.status) && workRules[step.status].waits;
    for (const what of waits ? possible : []) {
      if (step.waits.some((wait) => wait.for === what)) continue;
      const vi = `Ở bước “${step.title.vi}” có thể ${texts[what].vi}, nhưng chưa nói ai theo dõi và chờ đến bao giờ.`;
      const en = `At “${step.title.en}” ${texts[what].en}, and nobody watches nor is there an end to the waiting.`;
      faults.push(fault('wait-missing', `/steps/${n}/waits`, vi, en, example));
    }
    step.waits.forEach((wait, w) => {
      const path = `/steps/${n}/waits/${w}`;
      if (step.waits.findIndex((each) => each.for === wait.for) < w) {
        const vi = `Bước “${step.title.vi}” nói hai lần về cùng một việc chờ.`;
        faults.push(fault('wait-twice', path, vi, `The step “${step.title.en}” speaks twice of the same wait.`, example));
      }
      if (!waits) {
        const vi = `Ở bước “${step.title.vi}” không yêu cầu được gì, nên không có gì để chờ.`;
        faults.push(fault('wait-idle', path, vi, `At “${step.title.en}” nothing can be asked for, so there is nothing to wait for.`));
      }
    });
  });
  return faults;
};
